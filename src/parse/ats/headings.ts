import { atsTable } from "../../tables/ats.ts";
import { MappedBuilder, sourceSpan } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Block, Field } from "../document.ts";
import { isInList, isProse } from "./texts.ts";

/**
 * Headings that stand beside their text, by the object that holds both: Lever's `{ text, content }`, SmartRecruiters'
 * `{ title, text }`. The id of a section of the posting model serves where it has no heading.
 */
export function headingsByObject(fields: readonly Field[]): ReadonlyMap<string, Field> {
  const headings = new Map<string, Field>();
  for (const field of fields) {
    const { path, value } = field;
    const rank = HEADING_KEYS.indexOf(String(path.at(-1)));
    if (
      path.length < 2 ||
      rank < 0 ||
      !path.some(isListOfTexts) ||
      typeof value !== "string" ||
      isProse(field) ||
      (path.at(-1) === "id" && path[0] !== "sections")
    )
      continue;
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

/** The heading beside a text, if it has one. */
export function headingBeside(field: Field, headings: ReadonlyMap<string, Field>): Field | undefined {
  const depth = field.path.length - (isInList(field) ? 2 : 1);
  const beside = depth > 0 ? headings.get(field.path.slice(0, depth).join("\0")) : undefined;
  return beside === field ? undefined : beside;
}

/** The innermost key that says something, as a heading. */
export function headingFromKey(field: Field, isSilent: (key: string) => boolean = () => false): Block | null {
  const key = field.path.findLast((step) => typeof step === "string" && !isSilent(step));
  return typeof key === "string" ? headingBlock(readable(key, field), field) : null;
}

/** True for a key that says no more than "here is the text", and for those of wrappers around it. */
export function saysNothing(key: string): boolean {
  return SILENT.test(key) || atsTable().noHeadings.has(key.toLowerCase());
}

const SILENT =
  /^(?:(?:job|posting|position|full|role)?_?-?(?:description|details?|ad|body|text|content)(?:_?(?:html|plain|text|body))?|html|encoded|markdown|value|stellenbeschreibung|beschreibung|sections|jobs?|posting|params|data|attributes|fields|position)$/i;

/** A heading block of these words. */
export function headingBlock(text: Mapped, field: Field): Block {
  return {
    kind: "heading",
    level: 2,
    text,
    at: sourceSpan(text),
    style: "source-field",
    lead: 0,
    mark: "",
    row: 0,
    within: field.within,
  };
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
