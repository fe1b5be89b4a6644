import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import formats from "ajv-formats";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./knowledge.ts";

/** The schemas that a run checks something by, without their endings. */
export const CHECKED = ["config", "lint-call"] as const;

/** Compiles those schemas into code, so that a run checks by them without a schema compiler. */
export function makeValidators(): void {
  mkdirSync(join(root, FOLDER), { recursive: true });
  for (const name of CHECKED) writeFileSync(join(root, FOLDER, `${name}.ts`), validatorSource(name));
}

const FOLDER = "src/config/compiled";

/** The text of the module for one schema: its validator, and the schema, which whoever words the errors needs. */
export function validatorSource(name: (typeof CHECKED)[number]): string {
  const schema = readFileSync(join(root, "schemas", `${name}.schema.json`), "utf8");
  return [
    `// Made by \`npm run make build\` from schemas/${name}.schema.json. Do not edit.`,
    "// @ts-nocheck",
    compiled(withoutWords(JSON.parse(schema)) as object),
    "/** The schema that it was made from. */",
    `export const schemaText = ${JSON.stringify(JSON.stringify(JSON.parse(schema)))};`,
    "",
  ].join("\n");
}

function compiled(schema: object): string {
  const ajv = new Ajv2020({
    allErrors: true,
    // Strict with our schemas, but for what ajv holds unusual: a list whose end may be left out, as [level, options],
    // a key that is asked for apart from its description, and a value of several types.
    strict: true,
    strictTuples: false,
    strictRequired: false,
    allowUnionTypes: true,
    // One function for each definition instead of its code wherever it is named.
    inlineRefs: false,
    // Messages are worded by whoever asks. Long lists of ids are compared one by one, which needs no helper.
    messages: false,
    loopEnum: Infinity,
    code: { source: true, esm: true, lines: true },
  });
  formats.default(ajv, ["date"]);
  return withImports(standalone(ajv, ajv.compile(schema)));
}

// The code asks for what ajv needs at run time as CommonJS does. Loaders differ in whether they show such a module
// itself or what it exports as its default.
function withImports(source: string): string {
  const imports = new Map<string, string>();
  const code = source.replace(/\brequire\("([^"]+)"\)/g, (_, path: string) => {
    const name = imports.get(path) ?? `loaded${imports.size}`;
    imports.set(path, name);
    return `exportsOf(${name})`;
  });
  const lines = [...imports].map(([path, name]) => `import * as ${name} from ${JSON.stringify(`${path}.js`)};`);
  return [...lines, "const exportsOf = (loaded) => (loaded.default?.__esModule ? loaded.default : loaded);", code].join(
    "\n",
  );
}

/** Descriptions say nothing to a validator. */
function withoutWords(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === "description" && typeof value === "string" ? undefined : value,
  );
}
