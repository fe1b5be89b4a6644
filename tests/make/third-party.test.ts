import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { bundle } from "../../src/make/build.ts";
import { root } from "../../src/make/knowledge.ts";
import { thirdPartyLicences } from "../../src/make/third-party.ts";

const base = mkdtempSync(join(tmpdir(), "posting-lint-third-party-"));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const inputs = await bundle(join(base, "dist"));
const shipped = readFileSync(join(base, "dist/THIRD-PARTY-LICENSES"), "utf8");

describe("what is built comes with the licence of every package in it", () => {
  // The innermost: a package may bring another version of one that we have too.
  const folders = new Set(
    [...inputs].flatMap((input) => /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const nameOf = (folder: string): string => folder.split("node_modules/").at(-1)!;
  const bundled = [...folders].map(nameOf);

  test("among them those that read YAML and Word files", () =>
    expect(bundled).toEqual(expect.arrayContaining(["yaml", "fflate"])));

  test.each([...folders])("%s", (path) => {
    const folder = join(root, path);
    const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
    expect(shipped).toContain(`\n${nameOf(path)} ${version} (`);
    for (const file of readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file)))
      expect(shipped).toContain(readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  });

  test("and of none besides", () => {
    const named = [...shipped.matchAll(/^-{80}\n\n(\S+) /gm)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set(bundled));
  });
});

describe("a package that is bundled", () => {
  const licencesOf = (files: Readonly<Record<string, string>>): string => {
    const project = mkdtempSync(join(base, "project-"));
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), content);
    }
    return thirdPartyLicences(["src/index.ts", ...Object.keys(files)], project);
  };

  test("and names the MIT licence without its text stops the build", () =>
    expect(() =>
      licencesOf({
        "node_modules/@harbour/tide/package.json": '{ "name": "@harbour/tide", "version": "2.1.0", "license": "MIT" }',
        "node_modules/@harbour/tide/lib/license.js": "",
      }),
    ).toThrow(/^@harbour\/tide 2\.1\.0 would be bundled, but node_modules\/@harbour\/tide has no file LICENSE/));

  test("and names the Apache licence, which has no blank for its holder, gets the standard text", () =>
    expect(
      licencesOf({
        "node_modules/tide/package.json": '{ "name": "tide", "version": "2.1.0", "license": "Apache-2.0" }',
        "node_modules/tide/NOTICE": "Tide tables by the Harbour Office.\r\n",
      }),
    ).toMatch(/\ntide 2\.1\.0 \(Apache-2\.0\)\n\nApache License\n[^]+\n\nTide tables by the Harbour Office\.\n$/));

  test("in two versions stands there twice, each with its own text", () => {
    const licences = licencesOf({
      "node_modules/tide/package.json": '{ "name": "tide", "version": "2.1.0", "license": "MIT" }',
      "node_modules/tide/LICENSE": "Copyright the Harbour Office",
      "node_modules/moon/package.json": '{ "name": "moon", "version": "1.0.0" }',
      "node_modules/moon/Licence.md": "Copyright the Observatory",
      "node_modules/moon/node_modules/tide/package.json": '{ "name": "tide", "version": "1.9.0", "license": "ISC" }',
      "node_modules/moon/node_modules/tide/COPYING": "Copyright the old Harbour Office",
    });
    expect(licences.split("-".repeat(80)).slice(1)).toEqual([
      "\n\nmoon 1.0.0 (see below)\n\nCopyright the Observatory\n\n",
      "\n\ntide 1.9.0 (ISC)\n\nCopyright the old Harbour Office\n\n",
      "\n\ntide 2.1.0 (MIT)\n\nCopyright the Harbour Office\n",
    ]);
  });
});
