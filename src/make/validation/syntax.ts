import type { YAMLError } from "yaml";
import { lineAt, type KnowledgeFile } from "./file.ts";
import type { Problem } from "./problem.ts";

/** Keys that stand twice, and the first place where a file is no YAML: what is told behind it mostly follows from it. */
export function syntaxProblems({ path, text, document }: KnowledgeFile): Problem[] {
  const all = [...document.errors, ...document.warnings];
  const twice = all.filter(isTwice);
  const first = all.find((error) => !isTwice(error));
  return [...twice, ...(first ? [first] : [])].map((error) => ({
    path,
    line: lineAt(text, error.pos[0]),
    says: sentenceOf(error, text),
  }));
}

function isTwice({ code }: YAMLError): boolean {
  return code === "DUPLICATE_KEY";
}

function sentenceOf({ code, message, pos }: YAMLError, text: string): string {
  switch (code) {
    case "DUPLICATE_KEY":
      return `${keyAt(text, pos[0])} stands twice; put both together, or take one out.`;
    case "BLOCK_AS_IMPLICIT_KEY":
      return "A text that holds a colon and a blank stands in quotes.";
    case "TAB_AS_INDENT":
      return "A tab stands before the text; write blanks.";
    default:
      return `This is no YAML: ${message.replace(/\.?$/, ".")}`;
  }
}

function keyAt(text: string, offset: number): string {
  const written = /^(?:"[^"]*"|'[^']*'|[^:\n]*)/.exec(text.slice(offset))![0];
  return `"${written.replace(/^["']|["']$/g, "")}"`;
}
