import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildCli } from "../support/cli.ts";
import { CLEAN } from "./postings.ts";

const cli = await buildCli();

/** Paths of the files that a run reads, and what it says beside the report. */
function read(folder: string, ...args: string[]): { paths: string[]; err: string; code: number | null } {
  const { out, err, code } = cli.run([...args, "--format", "jsonl", "--fail-on", "never"], { folder });
  const lines = out.split("\n").filter(Boolean);
  return { paths: lines.map((line) => (JSON.parse(line) as { path: string }).path), err, code };
}

function folderWith(...paths: string[]): string {
  return cli.folder(Object.fromEntries(paths.map((path) => [path, CLEAN])));
}

describe("a folder", () => {
  test("is read with all below it, in order of name", () => {
    const folder = folderWith("b.md", "a/z.txt", "a/b/c.html", "a.md", "Z.md", "a b.md", "über/é.md", "notes.log");
    expect(read(folder)).toEqual({
      paths: ["Z.md", "a/b/c.html", "a/z.txt", "a b.md", "a.md", "b.md", "über/é.md"],
      err: "",
      code: 0,
    });
    expect(read(folder, "a").paths).toEqual(["a/b/c.html", "a/z.txt"]);
    expect(read(folder, "./a/").paths).toEqual(["a/b/c.html", "a/z.txt"]);
  });

  test("may be called anything", () => {
    const folder = folderWith("[2026] jobs {new}/Nurse (Denver).md", "[2026] jobs {new}/!cook*.md");
    expect(read(folder, "[2026] jobs {new}").paths).toHaveLength(2);
    expect(read(folder, "[2026] jobs {new}/Nurse (Denver).md").paths).toHaveLength(1);
  });

  test("of a site holds postings that are called index, and folders of ordinary names", () => {
    const paths = ["build/b.md", "coverage/c.md", "dist/d.md", "nurse/index.md", "security.md", "templates/t.md"];
    expect(read(folderWith(...paths))).toEqual({ paths, err: "", code: 0 });
  });
});

describe("what is left out by name", () => {
  const folder = cli.folder({
    "jobs/nurse.md": CLEAN,
    "jobs/README.md": CLEAN,
    "jobs/_index.md": CLEAN,
    "package.json": "{}",
    "pnpm-lock.yaml": "lockfileVersion: 9\n",
    "node_modules/cook/posting.md": CLEAN,
    "vendor/cook.md": CLEAN,
    ".github/cook.md": CLEAN,
    "posting-lint.json": "{}",
  });

  test("is counted", () =>
    expect(read(folder)).toEqual({
      paths: ["jobs/nurse.md"],
      err: "posting-lint: 4 files and 3 folders left out, --debug lists them.\n",
      code: 0,
    }));

  test("is listed by --debug, with the reason", () => {
    const { err } = read(folder, "--debug");
    for (const path of ["jobs/README.md", "jobs/_index.md", "package.json", "pnpm-lock.yaml", "vendor/", ".github/"])
      expect(err).toContain(`"${path}" is left out, by its name`);
    expect(err.trim().split("\n")).toHaveLength(7);
  });

  test.each([
    ["a file", ["jobs/README.md", "package.json"], ["jobs/README.md", "package.json"]],
    ["a folder", ["vendor", ".github"], ["vendor/cook.md", ".github/cook.md"]],
    ["a pattern that spells the name", ["*/README.md"], ["jobs/README.md"]],
    ["a pattern that spells the folder", ["**/vendor/*.md"], ["vendor/cook.md"]],
    ["a pattern that begins with the folder", ["node_modules/*/*.md"], ["node_modules/cook/posting.md"]],
  ])("is read where it is named by %s", (_, args, paths) =>
    expect(read(folder, ...args)).toEqual({ paths, err: "", code: 0 }),
  );

  test("is told where nothing else is found", () => {
    const { err, code } = read(folderWith("docs/README.md", "docs/.cook.md"), "docs");
    expect(code).toBe(2);
    expect(err).toContain('No postings were found in "docs": 2 files left out, --debug lists them.');
  });
});

describe("a pattern in quotes", () => {
  const folder = folderWith(
    "jobs/a/nurse-1.md",
    "jobs/a/nurse-3.md",
    "jobs/b/cook.txt",
    "jobs/b/logo.png",
    "jobs/b/index.md",
    "jobs/nurse-2.md",
    "jobs/Nurse (Denver).md",
  );

  test.each([
    [
      "jobs/**/*.md",
      ["jobs/Nurse (Denver).md", "jobs/a/nurse-1.md", "jobs/a/nurse-3.md", "jobs/b/index.md", "jobs/nurse-2.md"],
    ],
    ["jobs/*/index.md", ["jobs/b/index.md"]],
    ["./jobs/*.md", ["jobs/Nurse (Denver).md", "jobs/nurse-2.md"]],
    ["jobs/*/", ["jobs/a/nurse-1.md", "jobs/a/nurse-3.md", "jobs/b/cook.txt", "jobs/b/index.md"]],
    ["jobs/{b,c}/*", ["jobs/b/cook.txt", "jobs/b/index.md"]],
    ["jobs/{a/nurse-1,b/cook}.*", ["jobs/a/nurse-1.md", "jobs/b/cook.txt"]],
    ["jobs/**/nurse-{1..2}.md", ["jobs/a/nurse-1.md", "jobs/nurse-2.md"]],
    ["jobs/[a-b]/[c-n]*", ["jobs/a/nurse-1.md", "jobs/a/nurse-3.md", "jobs/b/cook.txt", "jobs/b/index.md"]],
    ["jobs/a/!(nurse-1).md", ["jobs/a/nurse-3.md"]],
    ["jobs/@(a|b)/*.txt", ["jobs/b/cook.txt"]],
    ["jobs/*(Denver).md", []],
    ["jobs/* (Denver).md", ["jobs/Nurse (Denver).md"]],
  ])("%s", (pattern, paths) => expect(read(folder, pattern).paths).toEqual(paths));

  test("may begin at the root of the disk, or above the current folder", () => {
    expect(read(folder, join(folder, "*/b/*.txt")).paths).toEqual([join(folder, "jobs/b/cook.txt")]);
    expect(read(join(folder, "jobs"), "../*/b/*.txt").paths).toEqual(["../jobs/b/cook.txt"]);
  });

  test("has braces that end", () => {
    for (const braces of ["{a,b}".repeat(25), "{1..100000}", "{1..50}{1..50}"]) {
      const { err, code } = read(folder, braces);
      expect(code).toBe(2);
      expect(err).toContain("stand for more patterns than can be tried");
    }
  });
});

describe(".gitignore", () => {
  const folder = cli.folder({
    ".gitignore": "drafts/\n*.old.md\n!kept.old.md\n/top.md\n",
    "drafts/nurse.md": CLEAN,
    "nurse.old.md": CLEAN,
    "kept.old.md": CLEAN,
    "top.md": CLEAN,
    "jobs/top.md": CLEAN,
    "jobs/.gitignore": "cook.md\n",
    "jobs/cook.md": CLEAN,
    "jobs/Pflegekraft Nacht.md": CLEAN,
  });
  execFileSync("git", ["init", "--quiet"], { cwd: folder });

  test("leaves out what it says, without a word but with --debug", () => {
    expect(read(folder).paths).toEqual(["jobs/Pflegekraft Nacht.md", "jobs/top.md", "kept.old.md"]);
    const { err } = read(folder, "--debug");
    for (const path of ["drafts/", "nurse.old.md", "top.md", "jobs/cook.md"])
      expect(err).toContain(`"${path}" is left out, as .gitignore says.`);
    expect(err).not.toContain("drafts/nurse.md");
  });

  test("holds for patterns, and below the folder it lies in", () => {
    expect(read(folder, "**/*.md").paths).toEqual(["jobs/Pflegekraft Nacht.md", "jobs/top.md", "kept.old.md"]);
    mkdirSync(join(folder, "jobs/drafts"), { recursive: true });
    cpSync(join(folder, "top.md"), join(folder, "jobs/drafts/cook.md"));
    expect(read(join(folder, "jobs")).paths).toEqual(["Pflegekraft Nacht.md", "top.md"]);
    expect(read(folder, "jobs").paths).toEqual(["jobs/Pflegekraft Nacht.md", "jobs/top.md"]);
  });

  test("does not hold for a file that is named", () => {
    expect(read(folder, "drafts/nurse.md", "top.md")).toEqual({
      paths: ["drafts/nurse.md", "top.md"],
      err: "",
      code: 0,
    });
  });

  test("is named where it leaves nothing to read", () => {
    const { err, code } = read(folder, "drafts");
    expect(code).toBe(2);
    expect(err).toContain('No postings were found in "drafts": 1 file left out, --debug lists them.');
    expect(read(folder, "drafts", "--debug").err).toContain('"drafts/nurse.md" is left out, as .gitignore says.');
  });
});

describe("ignore in the config", () => {
  const folder = cli.folder({
    "posting-lint.yaml": 'ignore: [archive/, "cook-[0-9].md", "nurse.md/"]\n',
    "archive/2019/nurse.md": CLEAN,
    "jobs/cook-1.md": CLEAN,
    "jobs/cook.md": CLEAN,
    "nurse.md": CLEAN,
  });

  test("leaves out what it says, without a word but with --debug", () => {
    expect(read(folder)).toEqual({ paths: ["jobs/cook.md", "nurse.md"], err: "", code: 0 });
    const { err } = read(folder, "--debug");
    for (const path of ["archive/", "jobs/cook-1.md"])
      expect(err).toContain(`"${path}" is left out, as "ignore" in the config says.`);
  });

  test("holds for patterns and folders", () => {
    expect(read(folder, "*/cook*.md").paths).toEqual(["jobs/cook.md"]);
    expect(read(folder, "archive").code).toBe(2);
    expect(read(join(folder, "jobs"), "..").paths).toEqual(["../jobs/cook.md", "../nurse.md"]);
  });

  test("starts from the folder of the config, also where a run looks above it", () => {
    const above = cli.folder({
      "jobs/posting-lint.yaml": "ignore: [/cook.md]\n",
      "jobs/cook.md": CLEAN,
      "jobs/nurse.md": CLEAN,
      "cook.md": CLEAN,
    });
    expect(read(join(above, "jobs"), "..").paths).toEqual(["../cook.md", "../jobs/nurse.md"]);
  });
});

describe.skipIf(process.platform === "win32")("what is no file and no folder", () => {
  const folder = folderWith("jobs/nurse.md", "elsewhere/cook.md");
  const link = (target: string, path: string): void => symlinkSync(target, join(folder, path));
  link("../jobs", "jobs/round");
  link("../elsewhere", "jobs/more");
  link("../elsewhere/cook.md", "jobs/cook.md");
  link("nowhere", "jobs/gone.md");
  link("/dev/zero", "jobs/zero.md");
  execFileSync("mkfifo", [join(folder, "jobs/pipe.md")]);

  test("is passed by and counted; links to files are read", () =>
    expect(read(folder, "jobs")).toEqual({
      paths: ["jobs/cook.md", "jobs/nurse.md"],
      err: "posting-lint: 3 files and 2 folders left out, --debug lists them.\n",
      code: 0,
    }));

  test("is listed by --debug, with the reason", () => {
    const { err } = read(folder, "jobs", "--debug");
    expect(err).toContain('"jobs/pipe.md" is left out, since it is no regular file.');
    expect(err).toContain('"jobs/zero.md" is left out, since it is no regular file.');
    expect(err).toContain('"jobs/gone.md" is left out, since it links to nothing.');
    expect(err).toContain('"jobs/round/" is left out, since it links to a folder');
  });

  test.each(["jobs/pipe.md", "jobs/zero.md", "/dev/null"])("is refused where it is named: %s", (path) => {
    for (const command of ["lint", "inspect", "law"]) {
      const { err, code } = cli.run([command, path], { folder });
      expect(code).toBe(2);
      expect(err).toContain(`"${path}" is no regular file`);
    }
  });

  test("is followed where it is a link to a folder and named", () =>
    expect(read(folder, "jobs/more")).toEqual({ paths: ["jobs/more/cook.md"], err: "", code: 0 }));
});

test("a file that is named is read without the part that looks through folders", () => {
  const folder = folderWith("jobs/nurse.md");
  const bare = join(cli.folder({}), "dist");
  cpSync(dirname(cli.program), bare, { recursive: true });
  rmSync(join(bare, "walk.cjs"));
  const run = (path: string) =>
    execFileSync(process.execPath, [join(bare, "cli.cjs"), path], { cwd: folder, stdio: "pipe" });
  expect(String(run("jobs/nurse.md"))).toContain("1 posting");
  expect(() => run("jobs")).toThrow("walk.cjs");
});
