import { once } from "../text/remember.ts";
import { lazyTable } from "./table.ts";

/** Lists of `rules/knowledge/words/employer.yaml`, each as the alternatives of a pattern. */
export interface RawEmployerWords {
  readonly kinds: string;
  readonly inNames: string;
  readonly verbs: string;
  readonly notAfter: string;
  readonly houses: string;
  readonly housesDo: string;
  readonly notAlone: string;
  readonly legalForms: string;
}

/** Patterns that know an employer by the words around its name. */
export interface EmployerWords {
  /**
   * "Larkspur Behavioral Hospital is a licensed 90-bed center": a name that does not begin with "The", and what sort of
   * house it is.
   */
  readonly introduction: RegExp;
  /** What follows the employer's name where it is the subject of a sentence that tells something about it. */
  readonly predicate: RegExp;
  /** What follows the name beside it: ", a practice of five, …". */
  readonly apposition: RegExp;
  /** "Die Praxis am Markt ist …". */
  readonly house: RegExp;
  /**
   * "At Larkspur, we believe …", "As a company, we …", "Larkspur Lodge, a house of ten rooms, is seeking …", "We have
   * thirty years …".
   */
  readonly self: RegExp;
  /** A first word of a name that says nothing by itself. */
  readonly notAlone: RegExp;
  /** A word that stands in names of employers. */
  readonly inName: RegExp;
  /** What stands right behind the last word of a company's name: " Corp.", ", Inc". */
  readonly legalForm: RegExp;
}

export const employerWords = lazyTable<RawEmployerWords, EmployerWords>(
  "employer-words",
  ({ kinds, inNames, verbs, notAfter, houses, housesDo, notAlone, legalForms }) => {
    // Letters of all scripts make a pattern slow to build, and few postings need these two.
    const house = once(
      () =>
        new RegExp(
          `^(?:Das|Die|Der|Unser|Unsere) [^.!?]{0,60}?(?:${houses}|\\p{Lu}\\p{Ll}+(?:${houses.toLowerCase()}))(?![\\p{L}])[^.!?]{0,60}? (?:${housesDo}) `,
          "u",
        ),
    );
    const self = once(
      () =>
        new RegExp(
          [
            `^(?:At|Here at) ${NAME},? (?:we|our)\\b(?! (?:are|is) (?:${notAfter})\\b)`,
            `^As an? (?:\\p{Ll}+ ){0,3}(?:${kinds}), we\\b`,
            `^(?:(?:My|Our) client|${NAME}), (?:an?|the|one of) [^.!?]{6,140}, (?:is|are) (?:now |currently |actively )?(?:seeking|looking|recruiting|hiring|searching)\\b`,
            `^We (?:are|have)\\b[^.!?]{0,60} (?:\\d{2,3}\\+?|twenty|thirty|forty|fifty) years\\b`,
          ].join("|"),
          "u",
        ),
    );
    return {
      introduction: new RegExp(
        `^(?:At )?(?!The |This |Our |We |You |As |If |In )[A-Z][\\w&'’.-]+(?: (?:[A-Z][\\w&'’.()-]*|of|and|the|for|&)){0,7},? (?:is|are) (?:an?|the|one of|part of|home to) (?!equal\\b)[^.!?]{0,120}\\b(?:${kinds})\\b`,
      ),
      predicate: new RegExp(`^(?:\\s*\\([^)]*\\))?,?\\s+(?:${verbs})\\s(?!(?:${notAfter})\\b)`, "i"),
      apposition: new RegExp(
        `^(?:\\s*\\([^)]*\\))?, (?:an?|the|one of) (?!equal\\b)[^.!?]{0,140}\\b(?:${kinds}|groups?|offices|leading|largest)\\b`,
        "i",
      ),
      get house() {
        return house();
      },
      get self() {
        return self();
      },
      notAlone: new RegExp(`^(?:${notAlone})$`, "i"),
      inName: new RegExp(`\\b(?:${inNames})\\b`, "i"),
      legalForm: new RegExp(`^,? (?:${legalForms})\\b`),
    };
  },
);

const NAME = "\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’.-]*|of|and|the|for|&)){0,6}";
