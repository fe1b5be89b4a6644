import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { stop } from "../cli/stop.ts";
import { root } from "./knowledge.ts";

/** The file of the package that holds the licences of what the bundles carry. */
export const THIRD_PARTY = "THIRD-PARTY-LICENSES";

const HEAD = "The bundles of posting-lint carry code of the packages below, each under its own licence.";
const RULE = "-".repeat(80);

// The innermost: a package may bring another version of one that we have too.
const PACKAGE_FOLDER = /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/;

const STANDARD_TEXTS = join(root, "src/make/licences");
const LICENCE = /^(?:licen[cs]e|copying)\b/i;
const NOTICE = /^notice\b/i;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/**
 * The licences of the packages that these files belong to, as one text: each asks that it goes along with the code.
 * The files are those that esbuild names as inputs, seen from the folder of the project. A package that has no licence
 * text stops the build.
 */
export function thirdPartyLicences(inputs: Iterable<string>, project: string): string {
  const folders = new Set([...inputs].flatMap((input) => PACKAGE_FOLDER.exec(input)?.[0] ?? []));
  const licences = [...folders].sort().map((folder) => licenceOf(folder, project));
  return `${[HEAD, ...licences].join(`\n\n${RULE}\n\n`)}\n`;
}

function licenceOf(folder: string, project: string): string {
  const read = (file: string): string => tidied(readFileSync(join(project, folder, file), "utf8"));
  const { name, version, license = "see below" } = JSON.parse(read("package.json")) as Manifest;
  const files = readdirSync(join(project, folder)).sort();
  const own = files.filter((file) => LICENCE.test(file)).map(read);
  const texts = own.length > 0 ? own : standardText(license);
  if (texts.length === 0)
    stop(
      `${name} ${version} would be bundled, but ${folder} has no file LICENSE, LICENCE or COPYING, and without that text we may not pass its code on. Take another package, or ask its authors for the text.`,
    );
  return [`${name} ${version} (${license})`, ...texts, ...files.filter((file) => NOTICE.test(file)).map(read)].join(
    "\n\n",
  );
}

// Some packages only name their licence. Where its text has no blank for a holder's name, the standard text is the
// whole of it.
function standardText(license: string): string[] {
  const file = join(STANDARD_TEXTS, `${license}.txt`);
  return existsSync(file) ? [tidied(readFileSync(file, "utf8"))] : [];
}

function tidied(text: string): string {
  return text.replace(/\r\n?/g, "\n").trim();
}
