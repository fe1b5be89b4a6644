import { compose, trimMapped } from "../../text/index.ts";
import type { Mapped } from "../../text/index.ts";
import type { Trouble } from "../document.ts";
import type { Readers } from "../reader.ts";
import { postingsIn } from "../ats/index.ts";
import type { FoundPosting } from "../ats/index.ts";
import { unescapeOnce } from "../entities/library.ts";
import type { Layout } from "./layout.ts";

/** The postings that a page carries as JSON-LD for search engines. */
export interface PageData {
  readonly postings: readonly FoundPosting[];
  readonly troubles: readonly Trouble[];
}

/** Reads the JSON-LD of a page. Other data than postings (the site, its breadcrumbs) is left aside. */
export function readPageData(page: Layout, outer: Mapped, readers: Readers): PageData {
  const trees = page.data
    .filter(({ text }) => text.includes("JobPosting"))
    .map((data) => readers.json().readJson(decoded(compose(outer, trimMapped(data))), readers));
  const postings = trees
    .flatMap(({ fields }) => postingsIn(fields, "json-ld", readers))
    .filter(({ fields }) => fields.some(isPostingType));
  return { postings, troubles: trees.flatMap(({ troubles }) => troubles) };
}

function isPostingType({ path, value }: FoundPosting["fields"][number]): boolean {
  return path[0] === "@type" && typeof value === "string" && value.endsWith("JobPosting");
}

// Some systems escape the data as if it were text.
function decoded(data: Mapped): Mapped {
  return /^\s*[{[]\s*&quot;/.test(data.text) ? compose(data, unescapeOnce(data.text)) : data;
}
