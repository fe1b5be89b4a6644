import { patternOf, type Lists } from "./patterns.ts";

/** A pattern that knows an employer by the words around its name; few postings need one, so each is built when asked. */
function employerPattern(shape: (lists: Lists<"employer">) => string, flags?: string): () => RegExp {
  return patternOf("employer", shape, flags);
}

function longName({ inLongNames }: Lists<"employer">): string {
  return `\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’.-]*|${inLongNames}|&)){0,6}`;
}

const IN_BRACKETS = "(?:\\s*\\([^)]*\\))?";

/**
 * "Larkspur Behavioral Hospital is a licensed 90-bed center": a name that does not begin with "The", and what sort of
 * house it is.
 */
export const introduction = employerPattern(
  ({ notNames, inLongNames, isOne, kinds }) =>
    `^(?:At )?(?!(?:${notNames}) )[A-Z][\\w&'’.-]+(?: (?:[A-Z][\\w&'’.()-]*|${inLongNames}|&)){0,7},? (?:is|are) (?:${isOne}) (?!equal\\b)[^.!?]{0,120}\\b(?:${kinds})\\b`,
);

/** What follows the employer's name where it is the subject of a sentence that tells something about it. */
export const predicate = employerPattern(
  ({ verbs, notAfter }) => `^${IN_BRACKETS},?\\s+(?:${verbs})\\s(?!(?:${notAfter})\\b)`,
  "i",
);

/** What follows the name beside it: ", a practice of five, …". */
export const apposition = employerPattern(
  ({ besideName, kinds, besideKinds }) =>
    `^${IN_BRACKETS}, (?:${besideName}) (?!equal\\b)[^.!?]{0,140}\\b(?:${kinds}|${besideKinds})\\b`,
  "i",
);

/** "Die Praxis am Markt ist …". */
export const germanHouse = employerPattern(
  ({ articles, houses, housesInWords, housesDo }) =>
    `^(?:${articles}) [^.!?]{0,60}?(?:${houses}|\\p{Lu}\\p{Ll}+(?:${housesInWords}))(?![\\p{L}])[^.!?]{0,60}? (?:${housesDo}) `,
  "u",
);

/** How a sentence begins that may be one of `ofItself`. */
export const beginsOfItself = employerPattern(
  ({ speakers, besideName }) => `^(?:${speakers})\\b|^[^,]{2,80}, (?:${besideName}) `,
);

/**
 * "At Larkspur, we believe …", "As a company, we …", "Larkspur Lodge, a house of ten rooms, is seeking …", "We have
 * thirty years …".
 */
export const ofItself = employerPattern(
  (lists) =>
    [
      `^(?:${lists.here}) ${longName(lists)},? (?:we|our)\\b(?! (?:are|is) (?:${lists.notAfter})\\b)`,
      `^As an? (?:\\p{Ll}+ ){0,3}(?:${lists.kinds}), we\\b`,
      `^(?:${lists.selves}|${longName(lists)}), (?:${lists.besideName}) [^.!?]{6,140}, (?:is|are) (?:(?:${lists.lately}) )?(?:${lists.seeking})\\b`,
      `^We (?:are|have)\\b[^.!?]{0,60} (?:\\d{2,3}\\+?|${lists.decades}) years\\b`,
    ].join("|"),
  "u",
);

/** A first word of a name that says nothing by itself. */
export const notAlone = employerPattern((lists) => `^(?:${lists.notAlone})$`, "i");

/** A word that stands in names of employers. */
export const inName = employerPattern(({ inNames }) => `\\b(?:${inNames})\\b`, "i");

/** What stands right behind the last word of a company's name: " Corp.", ", Inc". */
export const legalForm = employerPattern(({ legalForms }) => `^,? (?:${legalForms})\\b`);
