import type { Field, Format } from "../parse/document.ts";
import { fieldsTable, foldKey, row } from "../tables/fields.ts";
import type { FieldsTable, Role } from "../tables/fields.ts";
import { slot, type Cache } from "../text/index.ts";
import type { FieldName } from "./posting.ts";

/** What a field of the file means in the posting model. */
export interface Meaning {
  readonly name: FieldName;
  /** Which share of it the value gives: `min` of `baseSalary.min`; empty for the whole. */
  readonly share: string;
  readonly isWeak: boolean;
  readonly field: Field;
  /** The name as written, for messages: `closing_date`, `baseSalary.value.minValue`. */
  readonly key: string;
}

/** What a name may mean; the value decides where it is doubtful. */
export interface Candidate {
  readonly name: FieldName;
  readonly share: string;
  readonly role: Role;
  /** Counts only where no better name of its field stands in the posting. */
  readonly isWeak: boolean;
  /** Counts only where the value is one that the field can have. */
  readonly isChecked: boolean;
}

/** Adds the meanings of a field by its path to `meanings`; none where the name is unknown or the value is empty. */
export function addMeanings(field: Field, known: Candidates, meanings: Meaning[]): void {
  if (field.value === null && known.whenNull) meanings.push(meaning(known.whenNull, field, known.key));
  if (known.list.length === 0 || isBlank(field)) return;
  for (const candidate of known.list) {
    if (!known.all && !fits(candidate, field)) continue;
    meanings.push(meaning(candidate, field, known.key));
    if (!known.all) return;
  }
}

function meaning({ name, share, isWeak }: Candidate, field: Field, key: string): Meaning {
  return { name, share, isWeak, field, key };
}

/** Nothing, or a dash that stands for nothing. */
function isBlank({ value }: Field): boolean {
  return value === null || (typeof value === "string" && value.length <= 8 && BLANK.test(value));
}

const BLANK = /^[\s\-–—_.]*$|^n\/?a$/i;

/** What a path may mean, best first. */
export interface Candidates {
  readonly list: readonly Candidate[];
  /** True where the field means all of them, as a documented path of an export may. */
  readonly all: boolean;
  /** What the path says when it is there without a value. */
  readonly whenNull: Candidate | null;
  /** The path with dots between its steps. */
  readonly key: string;
}

/** What a name of a format may mean. Names come again with every posting of a collection. */
export function candidatesOf(path: Field["path"], format: Format, cache: Cache): Candidates {
  return cache.at(names).candidatesOf(path, format);
}

const names = slot(() => new KnownNames());

/** A step of the paths of one format, with the steps that were met below it. */
class Step {
  readonly below = new Map<string, Step>();
  candidates: Candidates | null = null;
}

/** What names may mean that were met before. */
class KnownNames {
  readonly #formats = new Map<Format, Step>();
  #steps = 0;

  candidatesOf(path: Field["path"], format: Format): Candidates {
    let at = this.#formats.get(format) ?? this.#add(this.#formats, format);
    if (path.length === 1) at = this.#below(at, String(path[0]));
    else
      for (let i = 0; i < path.length; i++) {
        const step = path[i]!;
        if (typeof step === "string") at = this.#below(at, step);
      }
    return (at.candidates ??= lookUp(writtenPath(path), format));
  }

  #below({ below }: Step, step: string): Step {
    return below.get(step) ?? this.#add(below, step);
  }

  #add<T extends string>(steps: Map<T, Step>, step: T): Step {
    if (++this.#steps > MOST_STEPS) {
      this.#formats.clear();
      this.#steps = 0;
    }
    const added = new Step();
    steps.set(step, added);
    return added;
  }
}

const MOST_STEPS = 4000;

/** The path without list positions: `jobLocation.address.addressLocality`. */
export function writtenPath(path: Field["path"]): string {
  if (path.length === 1) return String(path[0]);
  let written = "";
  for (const step of path) if (typeof step === "string") written += written === "" ? step : `\0${step}`;
  return written;
}

function lookUp(written: string, format: Format): Candidates {
  const table = fieldsTable();
  const map = table.formatOf(format);
  const steps = written.split("\0");
  const key = steps.join(".");
  const path = steps.map(foldKey).join(".");
  const own = map && row(map.paths, path);
  const nothing = map && row(map.whenNull, path);
  const whenNull = nothing ? candidate(nothing) : null;
  if (own) return { list: own.map((role) => candidate(role)), all: true, whenNull, key };
  // Deep paths of a known export are its own affair: application forms, answers, links.
  if (map && steps.length > 1) return { list: [], all: true, whenNull, key };
  return {
    list: [...namesFor(path, written)].flatMap((name) => commonCandidates(name, table)),
    all: false,
    whenNull,
    key,
  };
}

function commonCandidates(name: string, table: FieldsTable): Candidate[] {
  const firm = table.keys.get(name);
  const weak = table.weak.get(name);
  return [
    ...(table.checked.get(name) ?? []).map((role) => candidate(role, { isChecked: true })),
    ...(firm ? [candidate(firm)] : []),
    ...(weak ? [candidate(weak, { isWeak: true })] : []),
  ];
}

/**
 * The path as it is, without a remark in parentheses, without a wrapper around the posting, without a prefix before
 * every name.
 */
function* namesFor(path: string, written: string): Generator<string> {
  const { wrappers, prefixes } = fieldsTable();
  yield path;
  const parenthesis = written.indexOf("(");
  if (parenthesis > 0) yield foldKey(written.slice(0, parenthesis));
  const dot = path.indexOf(".");
  if (dot > 0 && wrappers.includes(path.slice(0, dot))) yield path.slice(dot + 1);
  const prefix = prefixes.find((word) => path.startsWith(word) && path.length > word.length);
  if (prefix) yield path.slice(prefix.length);
}

function candidate(role: Role, { isWeak = false, isChecked = false } = {}): Candidate {
  const dot = role.indexOf(".");
  const name = dot < 0 ? role : role.slice(0, dot);
  // What stands before the dot of a role is a field, as the type has it.
  return { name: name as FieldName, share: dot < 0 ? "" : role.slice(dot + 1), role, isWeak, isChecked };
}

// "type: job" is the page type of a site generator; only a value that can be one makes it a type of employment.
function fits({ name, share, isWeak, isChecked }: Candidate, { value }: Field): boolean {
  if (isWeak && name === "title") return typeof value === "string" && /\p{L}{2}/u.test(value);
  if (!isChecked) return true;
  const table = fieldsTable();
  const values =
    share !== ""
      ? table.yesNo
      : name === "employmentType"
        ? table.employmentType
        : name === "audience"
          ? table.audience
          : table.status;
  return values.has(foldValue(value));
}

/** A value of a closed list, folded as names are. Prose is never one, so it is not folded at all. */
export function foldValue(value: Field["value"]): string {
  return typeof value === "string" && value.length > LONGEST_VALUE ? "" : foldKey(String(value));
}

const LONGEST_VALUE = 60;
