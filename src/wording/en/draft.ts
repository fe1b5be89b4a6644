import type { DraftPhrases } from "../draft.ts";

/** English. */
export const english: DraftPhrases = {
  anyPlace: "[state]",
  anySpecialty: "[specialty]",
  license: (names) => `Active ${names} in {place}`,
};
