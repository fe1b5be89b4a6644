import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { readCredentials } from "../src/make/credentials.ts";
import { readKnowledge } from "../src/make/knowledge.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Room → rooms it may import from. A file directly in `src` is a room of its own name. */
const doors: Record<string, readonly string[]> = {
  text: [],
  parse: ["text", "tables"],
  posting: ["text", "parse", "tables"],
  tables: ["text"],
  facts: ["text", "posting", "tables"],
  rule: ["text", "posting", "tables", "facts"],
  wording: ["text", "tables", "rule"],
  engine: ["text", "parse", "posting", "tables", "facts", "rule", "wording"],
  fix: ["text", "rule"],
  report: ["text", "rule", "wording"],
  config: ["parse", "rule", "text"],
  host: ["text"],
  rules: ["rule"],
  "src/registry.ts": ["rules", "rule"],
  "src/lint.ts": ["text", "parse", "posting", "facts", "rule", "engine", "src/registry.ts"],
  "src/inspect.ts": ["posting", "facts", "wording"],
  "src/why.ts": ["posting", "facts"],
  "src/index.ts": [
    "text",
    "parse",
    "posting",
    "tables",
    "facts",
    "rule",
    "engine",
    "fix",
    "report",
    "config",
    "src/registry.ts",
    "src/lint.ts",
  ],
  cli: [
    "text",
    "parse",
    "posting",
    "tables",
    "facts",
    "rule",
    "engine",
    "fix",
    "wording",
    "report",
    "config",
    "host",
    "src/registry.ts",
    "src/lint.ts",
    "src/inspect.ts",
    "src/why.ts",
  ],
};

/** Rooms that run in a browser page as well, and so know no Node module. */
const withoutNode = [
  "text",
  "parse",
  "posting",
  "tables",
  "facts",
  "rule",
  "wording",
  "engine",
  "fix",
  "report",
  "config",
  "rules",
  "src/index.ts",
  "src/lint.ts",
  "src/registry.ts",
  "src/inspect.ts",
  "src/why.ts",
];

/** Where packages may be imported: in a room, a folder of it or one file. The nearest one counts, and no other place has any. */
const packages: Record<string, readonly string[]> = {
  "src/text": ["fastest-levenshtein"],
  "src/fix": ["diff"],
  "src/config": ["ajv", "ignore"],
  "src/config/compiled": ["ajv-formats"],
  "src/report": ["picocolors"],
  // Parser libraries stay in what is loaded when used.
  "src/parse/docx/library.ts": ["fflate"],
  "src/parse/entities/library.ts": ["entities"],
  "src/parse/json/library.ts": ["@humanwhocodes/momoa"],
  "src/parse/markdown/library.ts": ["@lezer/common", "@lezer/markdown"],
  "src/parse/markdown/library-inline.ts": ["@lezer/common"],
  "src/parse/markup": ["htmlparser2"],
  "src/parse/toml/library.ts": ["toml-eslint-parser"],
  "src/parse/yaml/library.ts": ["yaml"],
  // Files that are loaded when there is a folder to look through.
  "src/host/find.ts": ["globby"],
  "src/host/left-out.ts": ["globby"],
  "src/host/walk.ts": ["globby"],
  "src/cli/main.ts": ["picocolors"],
  "src/cli/patterns.ts": ["re2js"],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
  readonly targetRoom: string;
  /** True where nothing of the target runs. */
  readonly isType: boolean;
}

/** Written by `npm run make` from the knowledge. */
const MADE = ["src/tables/ids.ts", "src/tables/compiled.ts", "src/tables/compiled-rare.ts", "src/config/compiled"];

const imports = [...filesUnder("src"), ...filesUnder("rules")]
  .filter((file) => !file.startsWith("src/make/"))
  .flatMap(importsOf);

/** What code may not name, and the files that do: whole texts in quotes but for what laws and money write. */
const KNOWLEDGE_IN_CODE: readonly {
  readonly what: string;
  readonly pattern: RegExp;
  readonly apart: readonly string[];
}[] = [
  { what: "a statute", pattern: /§|\b(?:U\.S\.C\.|C\.R\.S\.|C\.F\.R\.|CFR)/, apart: [] },
  { what: "an amount of money", pattern: /[$£€]\s?\d{2}/, apart: [] },
  // The one file that others ask what is American.
  { what: "the code of a place", pattern: wholeTextOf(placeIds()), apart: ["src/tables/places.ts"] },
  // A command shows how a place may be typed.
  { what: "the name of a place", pattern: wordOf(placeNames()), apart: ["src/cli/commands/law.ts"] },
  {
    what: "an id cut or compared by its first letters",
    pattern: /\bstartsWith\("[A-Z]{2}-?"\)|\bid\.split\("\/"\)|\bid\.slice\(0, 2\)/,
    apart: [],
  },
  {
    what: "the id of a credential",
    pattern: wholeTextOf(credentialIds()),
    // "3rd" is a day of the month.
    apart: ["src/text/date.ts"],
  },
];

describe("the walls of the house", () => {
  test("the test sees the imports", () => expect(imports.length).toBeGreaterThan(20));

  test("every import goes through a door", () => {
    const broken = imports.filter(
      ({ room, targetRoom }) =>
        targetRoom !== "package" && targetRoom !== "node" && targetRoom !== room && !doors[room]?.includes(targetRoom),
    );
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("what a run remembers lies in its cache, beside it only what tables decode", () => {
    const keeping = imports.filter(
      ({ file, room, target }) =>
        target === "src/text/lazily.ts" &&
        room !== "text" &&
        room !== "tables" &&
        // Each report lays out its own lines.
        file !== "src/report/formats/pretty.ts",
    );
    expect(keeping.map(({ file }) => file)).toEqual([]);
    const growing = filesUnder("src").filter(
      (file) =>
        !file.startsWith("src/make/") &&
        /^(?:export )?const \w+ = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\);/m.test(readFileSync(join(root, file), "utf8")),
    );
    // It knows lists of rules by themselves and keeps none of them.
    expect(growing).toEqual(["src/config/check-call.ts"]);
  });

  test("rules import the rule door and nothing else, not even another rule", () => {
    const broken = imports.filter(({ room, target }) => room === "rules" && target !== "src/rule/index.ts");
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("what words things takes types alone from tables and rules, so that it decides nothing", () => {
    const broken = imports.filter(
      ({ room, targetRoom, isType }) =>
        room === "wording" && (targetRoom === "tables" || targetRoom === "rule") && !isType,
    );
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("what runs in a browser knows no Node module", () => {
    const broken = imports.filter(({ room, targetRoom }) => targetRoom === "node" && withoutNode.includes(room));
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("no file imports another that leads back to it", () => expect(circles()).toEqual([]));

  test.each(KNOWLEDGE_IN_CODE)("no code names $what", ({ pattern, apart }) => {
    const found = [...filesUnder("src"), ...filesUnder("rules")]
      .filter((file) => !file.startsWith("src/make/") && !MADE.some((made) => isWithin(file, made)))
      .filter((file) => !apart.some((place) => isWithin(file, place)))
      .flatMap((file) => (codeOf(file).match(pattern) ?? []).slice(0, 1).map((text) => `${file}: ${text}`));
    expect(found).toEqual([]);
  });

  test("no fact holds a list of words in a pattern", () => {
    const found = filesUnder("src/facts").flatMap((file) =>
      patternsIn(codeOf(file))
        .filter((pattern) => wordsInPattern(pattern).length >= 5)
        .map((pattern) => `${file}: ${pattern}`),
    );
    expect(found).toEqual([]);
    expect(wordsInPattern(String.raw`\b(?:seeking|hiring|looking for|in need of)\s`)).toHaveLength(7);
  });

  test("the test of knowledge in code knows what it looks for", () => {
    const [statute, money, code, name, cut, credential] = KNOWLEDGE_IN_CODE.map(({ pattern }) => pattern);
    expect("C.R.S. 8-5-201").toMatch(statute!);
    expect('"$50,000"').toMatch(money!);
    expect('id === "US-CO"').toMatch(code!);
    expect('"our Colorado office"').toMatch(name!);
    expect('place.id.split("/")[0]').toMatch(cut!);
    expect('id === "lic-rn"').toMatch(credential!);
  });

  test("packages are imported where they may be", () => {
    const broken = imports.filter(
      ({ file, target, targetRoom }) => targetRoom === "package" && !packagesOf(file).includes(nameOfPackage(target)),
    );
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("what every run loads leads to no parser library", () => {
    const everyRun = reachedFrom("src/parse/parse.ts");
    expect(everyRun).toContain("src/parse/markdown/index.ts");
    const broken = imports.filter(
      ({ file, room, targetRoom }) => room === "parse" && targetRoom === "package" && everyRun.has(file),
    );
    expect(broken.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  test("every package that may be imported somewhere is", () => {
    const used = imports.filter(({ targetRoom }) => targetRoom === "package");
    for (const [place, names] of Object.entries(packages))
      for (const name of names)
        expect(
          used.filter(({ file, target }) => isWithin(file, place) && nameOfPackage(target) === name),
          `${name} in ${place}`,
        ).not.toEqual([]);
  });
});

/** The file and all that runs with it. */
function reachedFrom(start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const file of reached)
    for (const one of imports)
      if (one.file === file && !one.isType && one.target.endsWith(".ts")) reached.add(one.target);
  return reached;
}

/** Files that lead to one another, each group in order: the strongly connected parts of the imports (Tarjan). */
function circles(): readonly string[][] {
  const targets = new Map<string, Import[]>();
  for (const one of imports) targets.set(one.file, [...(targets.get(one.file) ?? []), one]);
  const order = new Map<string, number>();
  const path: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): number => {
    order.set(file, order.size);
    let least = order.get(file)!;
    path.push(file);
    for (const { target } of targets.get(file) ?? []) {
      if (!order.has(target)) least = Math.min(least, visit(target));
      else if (path.includes(target)) least = Math.min(least, order.get(target)!);
    }
    if (least === order.get(file)) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle.sort());
    }
    return least;
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** The code of a file without its comments, and without the lines of postings that steps are tested by. */
function codeOf(file: string): string {
  const source = readFileSync(join(root, file), "utf8");
  const { code } = transformSync(source, { loader: "ts", minifyWhitespace: true, legalComments: "none" });
  return code.replace(/\bquote:(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)/g, "");
}

/** The patterns of a text of code. */
function patternsIn(code: string): string[] {
  const literal = /(?:[=(,:[!&|?{};]|\breturn )\/(?![*/])((?:\\.|\[(?:\\.|[^\]])*\]|[^/\n\\[])+)\/[a-z]*/g;
  // What holds code lies between two patterns.
  return [...code.matchAll(literal)].map(([, pattern]) => pattern!).filter((text) => !/=>|===|\$\{/.test(text));
}

/** English words of three letters and more in a pattern, without classes of letters and escapes. */
function wordsInPattern(pattern: string): string[] {
  return (
    pattern
      .replace(/\[(?:\\.|[^\]])*\]|\\p\{[^}]*\}|\(\?<\w+>|\\./g, " ")
      .match(/[a-z]{2,}/gi)
      ?.filter((word) => word.length > 2 || word === "in" || word === "of") ?? []
  );
}

function placeRows(): readonly (readonly [id: string, row: { readonly name: string }])[] {
  return ["countries", "regions", "localities"].flatMap((file) =>
    Object.entries(readKnowledge<Readonly<Record<string, { readonly name: string }>>>(`places/${file}.yaml`)),
  );
}

function placeIds(): readonly string[] {
  return placeRows().map(([id]) => id);
}

function placeNames(): readonly string[] {
  return placeRows().map(([, { name }]) => name);
}

function credentialIds(): readonly string[] {
  const rows = readCredentials();
  const roles = new Set<string>(rows.flatMap((row) => row.roles ?? []));
  // A system of boards has the name of the credential that stands for all its boards.
  return rows.map(({ id }) => id).filter((id) => id !== "abms" && !roles.has(id));
}

function wholeTextOf(texts: readonly string[]): RegExp {
  return new RegExp(`"(?:${texts.map(escaped).join("|")})"`);
}

function wordOf(texts: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${texts.map(escaped).join("|")})\\b`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(
    /^\s*(?:import|export)\b(?!\s+(?:const|function|interface|type\s+\w+\s*=))(?:[^"';]*?\bfrom\s*)?["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']/gm,
  );
  return [...found].map((match) => {
    const specifier = (match[1] ?? match[2])!;
    const target = specifier.startsWith(".") ? relative(root, resolve(root, dirname(file), specifier)) : specifier;
    return {
      file,
      room: roomOf(file),
      target,
      targetRoom: specifier.startsWith(".") ? roomOf(target) : specifier.startsWith("node:") ? "node" : "package",
      isType: /^\s*(?:import|export)\s+type\b/.test(match[0]),
    };
  });
}

function packagesOf(file: string): readonly string[] {
  const places = Object.keys(packages).filter((place) => isWithin(file, place));
  const nearest = places.sort((a, b) => b.length - a.length)[0];
  return nearest === undefined ? [] : packages[nearest]!;
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}

// "picocolors/types" and "@lezer/common" are of the packages "picocolors" and "@lezer/common".
function nameOfPackage(target: string): string {
  return target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
}

function roomOf(path: string): string {
  if (path.startsWith("rules/")) return "rules";
  const parts = path.split("/");
  return parts.length > 2 ? parts[1]! : path;
}
