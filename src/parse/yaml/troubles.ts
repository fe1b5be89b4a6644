import type { SourceSpan } from "../../text/index.ts";
import type { Trouble } from "../document.ts";
import { tooDeep } from "../fields/leaves.ts";

/** An error of the library. */
export interface YamlError {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** What the library could not read, in its words. */
export function brokenYaml(source: string, { code, message, pos }: YamlError): Trouble {
  if (code === "RESOURCE_EXHAUSTION") return tooDeep("broken-yaml", "YAML");
  const start = Math.min(pos[0], source.length);
  const end = Math.min(source.length, Math.max(start, pos[1]));
  if (code === "TAB_AS_INDENT")
    return troubleAt(
      { start, end },
      "A tab indents this line, and in YAML only blanks may. Write blanks instead of the tab.",
    );
  const reason = message.split("\n", 1)[0]!.replace(/[.:]$/, "");
  return troubleAt(
    { start, end },
    `The YAML is broken here (${reason}). Text with a colon, a quotation mark or a bracket in it needs quotation marks around it.`,
  );
}

/** A key that its map holds already. */
export function doubledKey(source: string, at: SourceSpan): Trouble {
  const key = source.slice(at.start, at.end).replace(/^(["'])(.*)\1$/s, "$2");
  return troubleAt(
    at,
    `The key "${key}" stands here a second time, and only one of them can count. Put both together under one.`,
  );
}

/** Words with a colon; everybody sees what is meant, so they were taken whole. */
export function wordsHoldColon(at: SourceSpan): Trouble {
  return troubleAt(at, "This value holds a colon, which YAML takes for another key. Put the value in quotation marks.");
}

function troubleAt(at: SourceSpan, message: string): Trouble {
  return { id: "broken-yaml", fatal: false, at, message };
}
