import type { Profile } from "../../tables/profiles.ts";
import { readOccupations } from "../occupations.ts";

/** Shown by `posting-lint title`, read by no rule. */
export const rare = true;

/** All that the YAML says of every occupation. */
export function compile(): readonly Profile[] {
  return readOccupations();
}
