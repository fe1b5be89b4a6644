import { credential } from "../../tables/credentials.ts";
import { listed as listOf } from "../../text/index.ts";

/** What a credential is called in messages: "RN license", "MD or DO", "BLS". */
export function credentialName(id: string): string {
  return (credential(id)?.name ?? id).replace(/ \([^)]*\)$/, "");
}

/** Names as a list, each once: "MD, DO or PhD". */
export function listed(names: readonly string[], word: "or" | "and" = "or"): string {
  return listOf([...new Set(names)], word);
}

/** The noun with its article: "an Emergency Physician", "a Hospitalist", "an RN". */
export function withArticle(noun: string): string {
  return `${/^(?:[AEIO]|U(?!ni|ro|se|ti)|(?:[FHLMNRSX][A-Z]))/.test(noun) ? "an" : "a"} ${noun}`;
}
