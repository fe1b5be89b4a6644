import { occupation as lookUp } from "../../tables/occupations.ts";
import type { Reason } from "../reasons.ts";

/** Why an occupation that was read may be another one; `null`: none was read. */
export function doubtAbout(id: string | null): Reason {
  const row = id === null ? undefined : lookUp(id);
  return row ? { key: "title-unclear", occupation: row.id, title: row.title } : { key: "title-unknown" };
}
