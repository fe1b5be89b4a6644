import type { RawLanguages } from "../../tables/languages.ts";
import { readKnowledge } from "../knowledge.ts";

/** Turns the lists around: word → languages. */
export function compile(): RawLanguages {
  const { languages, scripts } = readKnowledge<{ languages: Record<string, string[]>; scripts: RawLanguages["scripts"] }>("words/languages.yaml");
  const words: Record<string, string[]> = {};
  for (const [tag, list] of Object.entries(languages)) for (const word of new Set(list)) (words[word] ??= []).push(tag);
  return { words, scripts };
}
