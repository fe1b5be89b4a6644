import type { RawScripts } from "../../tables/languages.ts";
import { readKnowledge } from "../knowledge.ts";
import { Packing } from "../packing.ts";

/** Turns the lists around: word → languages. */
export function compile(): Uint8Array {
  const { languages, scripts } = readKnowledge<{ languages: Record<string, string[]>; scripts: RawScripts }>(
    "words/languages.yaml",
  );
  const words = new Map<string, string>();
  for (const [tag, list] of Object.entries(languages))
    for (const word of new Set(list)) words.set(word, [...(words.get(word)?.split(" ") ?? []), tag].join(" "));
  return new Packing().choices(words).json(scripts).whole();
}
