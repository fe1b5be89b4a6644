import type { Posting } from "../../posting/index.ts";
import { wordsOf, type Word } from "../../tables/lexicon.ts";
import { patternOf } from "../../tables/patterns.ts";
import { titleClutter as phrases } from "../../tables/title-clutter.ts";
import { memoize, type Located, type TextSpan } from "../../text/index.ts";
import { defineFact } from "../fact.ts";

/** Something in the title that is not the job's name. */
export interface Clutter extends TextSpan {
  readonly kind: "money" | "number" | "urgency" | "date" | "decoration" | "employer";
  readonly text: string;
}

/** What stands in the title beside the job's name; spans count in the title. */
export interface TitleClutter {
  readonly title: Located<string>;
  readonly parts: readonly Clutter[];
  /** The title without them; `null` where too little would be left. */
  readonly clean: string | null;
  /** True when the whole title is in capitals. */
  readonly isShouted: boolean;
}

/** `null` where there is no title, or a whole paragraph in its place. */
export const titleCluttered = defineFact(
  "title-cluttered",
  ({ title, employer, fields }: Posting, ask): TitleClutter | null => {
    if (!title || title.value.length > LONGEST) return null;
    const isNamed =
      employer !== null &&
      title.value.endsWith(employer.value) &&
      fields.some(({ name }) => name === "hiringOrganization");
    return { title, ...read(`${isNamed ? employer.value.length : 0} ${title.value}`, ask.cache) };
  },
);

/** What is longer is a paragraph in the title's place. */
const LONGEST = 300;

// Employers post under the same few titles. Before the title stands the length of the employer's name that it ends
// with.
const read = memoize((key): Omit<TitleClutter, "title"> => {
  const title = key.slice(key.indexOf(" ") + 1);
  const lengthOfName = Number.parseInt(key, 10);
  const parts = partsOf(title, lengthOfName === 0 ? null : title.slice(-lengthOfName));
  return { parts, clean: cleaned(title, parts), isShouted: isShouted(title) };
}, 1000);

const FIGURE = "[$£€]\\s?\\d[\\d.,]*\\s?k?";
const figures = patternOf(
  "page",
  ({ periods, per }) =>
    `(?:up to\\s+)?${FIGURE}\\+?(?:\\s?(?:-|–|—|to)\\s?(?:[$£€]\\s?)?\\d[\\d.,]*\\s?k?)?(?:\\s?(?:\\/|${per})\\s?(?:${periods}))?`,
  "gi",
);
const numbers = patternOf(
  "page",
  (lists) =>
    `[([]?\\s*\\b(?:${lists.numbered})\\s?(?:${lists.numbers}|#)?\\.?\\s?[:#]?\\s?[A-Z]{0,4}-?\\d{3,}[\\w-]*\\s*[)\\]]?|[([]\\s*#?\\s*[A-Z]{0,4}-?\\d{5,}\\s*[)\\]]|#\\s?\\d{4,}`,
  "gi",
);
const dates = patternOf(
  "page",
  ({ months }) => `\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b(?:${months})[a-z]*\\.? \\d{1,2},? \\d{4}\\b`,
  "gi",
);
const DECORATION = /[*~=_]{2,}|!+|[★☆✨🔥🚨💰⭐❗]+|>{2,}|<{2,}/gu;

function partsOf(title: string, employer: string | null): Clutter[] {
  const words = wordsOf(title);
  const names = phrasesIn(title, words, phrases().names, "urgency");
  const found = [
    ...(/\d/.test(title)
      ? [
          ...matches(title, figures(), "money").map((part) => withBrackets(title, part)),
          ...matches(title, numbers(), "number"),
          ...matches(title, dates(), "date"),
        ]
      : []),
    ...matches(title, DECORATION, "decoration"),
    ...phrasesIn(title, words, phrases().money, "money"),
    ...phrasesIn(title, words, phrases().urgency, "urgency"),
    ...(employer !== null && employer.length >= 4 ? employerIn(title, employer) : []),
  ]
    .filter((part) => !names.some((name) => name.start <= part.start && name.end >= part.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((part, i) => !found.some((other, j) => j < i && other.end > part.start));
}

function matches(title: string, pattern: RegExp, kind: Clutter["kind"]): Clutter[] {
  return [...title.matchAll(pattern)].map((match) => ({
    kind,
    text: match[0].trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

// "($14/hr differential)": what opens with money speaks of it to its end.
function withBrackets(title: string, part: Clutter): Clutter {
  const opens = /[([]\s*$/.exec(title.slice(0, part.start));
  const closes = /^[^,;/|()[\]]{0,20}[)\]]/.exec(title.slice(part.end));
  return opens && closes ? { ...part, start: opens.index, end: part.end + closes[0].length } : part;
}

function phrasesIn(
  title: string,
  words: readonly Word[],
  forms: ReadonlyMap<string, readonly (readonly string[])[]>,
  kind: Clutter["kind"],
): Clutter[] {
  const found: Clutter[] = [];
  for (let i = 0; i < words.length; i++) {
    const form = forms
      .get(words[i]!.folded)
      ?.find((phrase) => phrase.every((word, n) => words[i + n]?.folded === word));
    if (!form) continue;
    const last = words[i + form.length - 1]!;
    found.push({ kind, text: title.slice(words[i]!.start, last.end), start: words[i]!.start, end: last.end });
    i += form.length - 1;
  }
  return found;
}

// Only behind a dash, a comma or "at": "Chaplain, Larkspur Hospice", not "Larkspur Hospice Chaplain", which may be the
// job's own name.
function employerIn(title: string, employer: string): Clutter[] {
  const start = title.lastIndexOf(employer);
  if (start <= 0 || start + employer.length !== title.length) return [];
  const joint = /(?:\s+(?:at|@|with)|\s*[-–—,|])\s+$/.exec(title.slice(0, start));
  return joint ? [{ kind: "employer", text: employer, start: joint.index, end: title.length }] : [];
}

// Plain letters between single blanks and hyphens: nothing to tidy.
const TIDY = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/;

function cleaned(title: string, parts: readonly Clutter[]): string | null {
  if (parts.length === 0 && TIDY.test(title)) return null;
  let rest = "";
  let from = 0;
  for (const { start, end } of parts) {
    rest += `${title.slice(from, start)} `;
    from = end;
  }
  rest += title.slice(from);
  const tidy = rest
    .replace(/\(\s*[-–—,/&+|]*\s*\)|\[\s*\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/[\s\-–—|,:;/&+]+$/, "")
    .replace(/^[\s\-–—|,:;/&+]+/, "")
    .replace(/\s+([,)])/g, "$1")
    .replace(/(?:\s[-–—|,]){2,}\s/g, " - ")
    .trim();
  return /\p{L}{3}/u.test(tidy) && tidy !== title ? tidy : null;
}

// "RN" and "ICU" are capitals by right; a title of several long words in capitals is shouted.
function isShouted(title: string): boolean {
  return (
    title === title.toUpperCase() && title !== title.toLowerCase() && (title.match(/\p{L}{4,}/gu)?.length ?? 0) >= 2
  );
}
