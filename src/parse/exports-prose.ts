import { MappedBuilder, sourceSpan } from "../text/index.ts";
import type { Mapped } from "../text/index.ts";
import type { Block, Field, Format, Readers } from "./document.ts";
import { isEscapedHtml, isHtml, proseBlocks } from "./prose.ts";

/** Strings of an export that belong under one heading. */
interface Passage {
  /** Where the passage stands among those of its format; lower comes first. */
  readonly rank: number;
  readonly heading: Block | null;
  /** The key as a heading, for text that would otherwise fall under the heading before it. */
  readonly boundary: Block | null;
  readonly blocks: readonly Block[];
}

/**
 * The text of a posting that is all fields, in reading order. A key with prose behind it gives a heading ("requirements"),
 * unless it only says that this is the text ("description"). Pairs of a heading and its text keep their own heading.
 */
export function exportBlocks(fields: readonly Field[], format: Format, readers: Readers): Block[] {
  const texts = format === "canonical" ? fields.filter(({ path }) => path[0] === "sections") : fields;
  const passages = passagesOf(proseAmong(texts), headingsByObject(texts), format, readers);
  const ordered = passages.every(({ rank }) => rank === 0) ? passages : [...passages].sort((a, b) => a.rank - b.rank);
  let isHeaded = false;
  return ordered.flatMap(({ heading, boundary, blocks }) => {
    // Text without a heading of its own must not fall under that of another key.
    const own = heading ?? (isHeaded && blocks[0]?.kind !== "heading" ? boundary : null);
    isHeaded ||= heading !== null;
    return own ? [own, ...blocks] : blocks;
  });
}

/** The strings that are text for people. A list belongs to them as a whole. */
function proseAmong(fields: readonly Field[]): Field[] {
  const filled = new Set(fields.filter(({ value }) => value !== "" && value !== null).map(({ path }) => path.join("\0")));
  const lists = new Set(fields.filter((field) => isInList(field) && isProse(field)).map(listOf));
  return fields.filter((field) => (isProse(field) || (isFilled(field) && lists.has(listOf(field)))) && !isForm(field) && !hasRicherTwin(field, filled));
}

function isInList({ path }: Field): boolean {
  return typeof path.at(-1) === "number";
}

/** The list that the field is an entry of; empty for other fields. */
function listOf(field: Field): string {
  return isInList(field) ? field.path.slice(0, -1).join("\0") : "";
}

function isFilled({ value }: Field): boolean {
  return typeof value === "string" && value.trim() !== "";
}

function passagesOf(prose: readonly Field[], headings: ReadonlyMap<string, Field>, format: Format, readers: Readers): Passage[] {
  const passages: Passage[] = [];
  let lastList = "";
  let lastHeading: Field | undefined;
  for (const field of prose) {
    const list = listOf(field);
    const isSameList = list !== "" && list === lastList;
    const beside = headingBeside(field, headings);
    const isSameHeading = beside !== undefined && beside === lastHeading;
    const heading = isSameList || isSameHeading ? null : beside ? headingBlock(beside.text, beside) : headingFromKey(field, NO_HEADINGS);
    const boundary = isSameList || isSameHeading ? null : headingFromKey(field, NOTHING);
    passages.push({ rank: rankOf(field, format), heading, boundary, blocks: list === "" ? proseBlocks(field.text, readers, field.within) : [itemOf(field)] });
    lastList = list;
    lastHeading = beside;
  }
  return passages;
}

/** Text for people: several words, lines or tags. Names, codes, links and dates are left to the fields. */
function isProse(field: Field): boolean {
  const { value, path } = field;
  if (typeof value !== "string" || value.length < SHORTEST) return false;
  const words = wordCount(value, MANY_WORDS);
  if (words >= MANY_WORDS || (value.includes("\n") && words >= 3)) return true;
  if (isInList(field)) return words >= 3;
  return (words >= 2 && TEXTS.test(String(path.at(-1)))) || isHtml(value) || isEscapedHtml(value);
}

const SHORTEST = 5;

/** Names under which nothing but the text of a posting stands, however short. */
const TEXTS = /^(?:(?:job|posting|position|full)?_?description(?:_?(?:html|plain|text|body))?|content|body|html|encoded)$/i;

const MANY_WORDS = 8;

function wordCount(text: string, enough: number): number {
  let count = 0;
  for (let i = 0; i < text.length && count < enough; count++) {
    while (i < text.length && text.charCodeAt(i) <= 32) i++;
    if (i >= text.length) break;
    while (i < text.length && text.charCodeAt(i) > 32) i++;
  }
  return count;
}

// Application forms are not the posting, nor are records that the system keeps for itself.
function isForm({ path }: Field): boolean {
  return FORMS.has(String(path[0])) || path.some((step) => step === "metadata" || step === "customField");
}

const FORMS = new Set(["questions", "location_questions", "compliance", "demographic_questions", "data_compliance", "provenance", "source", "extensions", "tags", "fingerprint"]);

/** "descriptionPlain" says once more what "description" says. */
function hasRicherTwin({ path }: Field, filled: ReadonlySet<string>): boolean {
  const key = String(path.at(-1));
  const twins = Object.hasOwn(TWINS, key) ? TWINS[key] : undefined;
  return twins !== undefined && twins.some((twin) => filled.has([...path.slice(0, -1), twin].join("\0")));
}

const TWINS: Readonly<Record<string, readonly string[] | undefined>> = {
  descriptionPlain: ["description", "descriptionHtml"], additionalPlain: ["additional"], openingPlain: ["opening", "description"], opening: ["description"],
  descriptionBody: ["description"], descriptionBodyPlain: ["descriptionBody", "description"], salaryDescriptionPlain: ["salaryDescription"],
  description_plain: ["description", "description_html"], description_text: ["description", "description_html"], descriptionText: ["descriptionHtml", "description"],
  full_description: ["description"], contentPlain: ["content"], plainText: ["html"],
};

/**
 * Headings that stand beside their text, by the object that holds both: Lever's `{ text, content }`, SmartRecruiters' `{ title, text }`.
 * The id of a section of the posting model serves where it has no heading.
 */
function headingsByObject(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const headings = new Map<string, Field>();
  for (const field of fields) {
    const { path, value } = field;
    const rank = HEADING_KEYS.indexOf(String(path.at(-1)));
    if (path.length < 2 || rank < 0 || !path.some(isListOfTexts) || typeof value !== "string" || isProse(field) || (path.at(-1) === "id" && path[0] !== "sections")) continue;
    const object = path.slice(0, -1).join("\0");
    const known = headings.get(object);
    if (!known || HEADING_KEYS.indexOf(String(known.path.at(-1))) > rank) headings.set(object, field);
  }
  return headings;
}

// The name of an organisation is no heading of its description; entries of lists are told apart by theirs.
function isListOfTexts(step: string | number): boolean {
  return typeof step === "number" || step === "sections" || step === "jobDescriptions";
}

/** The better ones first. */
const HEADING_KEYS: readonly string[] = ["heading", "title", "name", "label", "header", "text", "descriptionId", "id"];

function headingBeside(field: Field, headings: ReadonlyMap<string, Field>): Field | undefined {
  const depth = field.path.length - (isInList(field) ? 2 : 1);
  const beside = depth > 0 ? headings.get(field.path.slice(0, depth).join("\0")) : undefined;
  return beside === field ? undefined : beside;
}

/** The innermost key that says something, as a heading. */
function headingFromKey(field: Field, silent: RegExp): Block | null {
  const key = field.path.findLast((step) => typeof step === "string" && !silent.test(step));
  return typeof key === "string" ? headingBlock(readable(key, field), field) : null;
}

/** No key is silent. */
const NOTHING = /(?!)/;

/** Names that say no more than "here is the text", and those of wrappers around it. */
const NO_HEADINGS = /^(?:(?:job|posting|position|full|role)?_?-?(?:description|details?|ad|body|text|content)(?:_?(?:html|plain|text|body))?|html|encoded|markdown|value|additional|opening|stellenbeschreibung|beschreibung|lists|sections|jobs?|posting|params|data|attributes|fields|position|UserArea|Details|MatchedObjectDescriptor|PositionProfile|jobDescriptions?|positionFormattedDescriptions|pay_input_ranges|blurb)$/i;

function headingBlock(text: Mapped, field: Field): Block {
  return { kind: "heading", level: 2, text, at: sourceSpan(text), style: "source-field", lead: 0, mark: "", row: 0, within: field.within };
}

/** "whatYouDo" and "what_you_do" as words. The key of a list has no place of its own beside its entries. */
function readable(key: string, field: Field): Mapped {
  const isOwnKey = field.path.at(-1) === key && field.keyAt.end - field.keyAt.start === key.length;
  const start = isOwnKey ? field.keyAt.start : field.at.start;
  const words = new MappedBuilder(key);
  let copied = 0;
  for (const { index, 0: gap } of key.matchAll(/[_-]+|(?<=[a-z])(?=[A-Z])/g)) {
    words.copy(copied, index).replace(" ", index, index + gap.length);
    copied = index + gap.length;
  }
  const { text, runs } = words.copy(copied, key.length).build();
  if (!isOwnKey) return { text, runs: [0, start, 0] };
  return { text, runs: runs.map((value, i) => (i % 3 === 1 ? value + start : value)) };
}

function itemOf({ text, at, within }: Field): Block {
  return { kind: "item", level: 1, text, at, style: "none", lead: 0, mark: "", row: 0, within };
}

/** Some exports sort their keys by name; the order in which a reader meets the text is known all the same. */
function rankOf({ path }: Field, format: Format): number {
  const order = ORDERS[format];
  if (!order) return 0;
  const at = order.findIndex((key) => path.includes(key));
  return at < 0 ? order.length : at;
}

const ORDERS: Partial<Record<Format, readonly string[]>> = {
  lever: ["opening", "description", "descriptionPlain", "descriptionBody", "lists", "salaryDescription", "additional", "additionalPlain"],
  smartrecruiters: ["companyDescription", "jobDescription", "qualifications", "additionalInformation"],
  workable: ["description", "requirements", "benefits"],
  recruitee: ["description", "requirements"],
  usajobs: ["JobSummary", "QualificationSummary", "MajorDuties", "Requirements", "KeyRequirements", "Education", "Evaluations", "Benefits", "RequiredDocuments", "HowToApply", "WhatToExpectNext", "OtherInformation"],
  "json-ld": ["description", "employerOverview", "responsibilities", "qualifications", "educationRequirements", "experienceRequirements", "skills", "jobBenefits"],
};

