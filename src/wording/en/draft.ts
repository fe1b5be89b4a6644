import type { DraftPhrases } from "../draft-phrases.ts";

/** English. */
export const english: DraftPhrases = {
  anyPlace: "[state]",
  anySpecialty: "[specialty]",
  license: (names) => `Active ${names} in {place}`,
};
