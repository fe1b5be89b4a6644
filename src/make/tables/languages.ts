import type { RawLanguages } from "../../tables/languages.ts";
import { readKnowledge } from "../knowledge.ts";

/** Function words and scripts, as the knowledge lists them. */
export function compile(): RawLanguages {
  const { languages, scripts } = readKnowledge<RawLanguages>("words/languages.yaml");
  const words = Object.entries(languages).map(([tag, list]) => [tag, [...new Set(list)]] as const);
  return { languages: Object.fromEntries(words), scripts };
}
