import type { Schema } from "./problems/index.ts";

/** What the schema of a config needs to know of a rule. */
export interface RuleShape {
  readonly id: string;
  readonly options?: Readonly<Record<string, object>>;
}

/** What the schemas need to know from the rules and the knowledge. */
export interface Known {
  readonly rules: readonly RuleShape[];
  /** The ids that places may have. */
  readonly place: Schema;
  /** The names of formats of postings. */
  readonly formats: readonly string[];
}

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const TEXT: Schema = { type: "string" };
const COUNT: Schema = { type: "integer", minimum: 0 };
const AMOUNT: Schema = { type: "number", minimum: 0 };
const FLAG: Schema = { type: "boolean" };
const LEVEL: Schema = { enum: ["off", "info", "warning", "error"] };
const OF_FINDING: Schema = { enum: ["info", "warning", "error"] };
const PLACE: Schema = { $ref: "#/$defs/place" };
const EMPLOYER: Schema = { $ref: "#/$defs/employer" };
const COLUMNS: Schema = { $ref: "#/$defs/columns" };

/** Whether a group or a list may be empty in the way of YAML: a key with nothing behind it, which is `null`. */
type Holder = (schema: Schema) => Schema;

const orNothing: Holder = ({ type, ...schema }) => ({ type: [type ?? [], "null" as const].flat(), ...schema });
const asItIs: Holder = (schema) => schema;

/** The schema of a config, with every rule and its options. */
export function configSchema({ rules, place }: Omit<Known, "formats">): Schema {
  const layer = {
    employer: EMPLOYER,
    statements: { $ref: "#/$defs/statements" },
    includes: { $ref: "#/$defs/includes" },
    rules: { $ref: "#/$defs/rules" },
    columns: COLUMNS,
    terms: { $ref: "#/$defs/terms" },
  };
  const override: Schema = {
    type: "object",
    additionalProperties: false,
    required: ["files"],
    properties: { files: { ...texts(asItIs), description: 'patterns such as "germany/**"' }, ...layer },
  };
  return {
    $schema: DIALECT,
    title: "posting-lint config",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: TEXT,
      extends: { ...texts(orNothing), description: "other config files to begin from, as paths from this one" },
      ...layer,
      overrides: orNothing({ type: "array", description: "other settings for some files", items: override }),
      ignore: { ...texts(orNothing), description: "patterns of files and folders to leave out, as in .gitignore" },
    },
    $defs: {
      employer: employer(orNothing),
      statements: STATEMENTS,
      includes: orNothing({ type: "array", items: INCLUDE }),
      rules: rulesSchema(rules),
      columns: columns(orNothing),
      terms: orNothing({ type: "array", description: "words and patterns of your own to be told", items: TERM }),
      level: LEVEL,
      place,
    },
  };
}

/** The schema of what a program gives to `lint`, but for what is no plain data: the content, the readers, the rules. */
export function lintCallSchema({ rules, place, formats }: Known): Schema {
  return {
    $schema: DIALECT,
    title: "what a program gives to lint()",
    type: "object",
    additionalProperties: false,
    required: ["input", "readers", "circumstances"],
    properties: {
      input: {
        type: "object",
        additionalProperties: false,
        required: ["path"],
        properties: {
          path: TEXT,
          content: { description: "the text or the bytes of the file" },
          format: { enum: formats },
          columns: COLUMNS,
          limit: COUNT,
        },
      },
      readers: { type: "object", description: 'what "posting-lint" exports under this name' },
      circumstances: CIRCUMSTANCES,
      active: { type: "array", items: activeSchema(rules) },
      options: {
        type: "object",
        additionalProperties: false,
        properties: {
          heedsDirectives: FLAG,
          includes: { type: "array", items: TEXT },
          cache: { description: "what new Cache() gives" },
        },
      },
    },
    $defs: { employer: employer(asItIs), columns: columns(asItIs), place, day: DAY },
  };
}

function texts(holder: Holder): Schema {
  return { anyOf: [TEXT, holder({ type: "array", items: TEXT })] };
}

function employer(holder: Holder): Schema {
  const byPlace = (count: Schema): Schema => ({ type: "object", propertyNames: PLACE, additionalProperties: count });
  return holder({
    type: "object",
    description: "what the postings need not say: who employs, how many, where",
    additionalProperties: false,
    properties: {
      name: TEXT,
      employees: { ...COUNT, description: "employees everywhere" },
      employeesIn: holder({ ...byPlace(COUNT), description: "employees by place, such as { US-CO: 12 }" }),
      employeesPriorYearAverage: { anyOf: [AMOUNT, holder(byPlace(AMOUNT))] },
      contractors: COUNT,
      kind: { enum: ["private", "public", "federal", "religious", "household"] },
      sector: TEXT,
      federalContractor: FLAG,
      federalContractValue: { ...AMOUNT, description: "US dollars" },
      postedBy: { enum: ["employer", "agency", "job-board"] },
      usesAiInHiring: FLAG,
      backgroundCheck: { enum: ["none", "planned", "required-by-law"] },
      reportsTo: PLACE,
      hiresIn: holder({ type: "array", items: PLACE, description: "places where remote hires are accepted" }),
    },
  });
}

function columns(holder: Holder): Schema {
  return holder({
    type: "object",
    description: "column names of CSV and NDJSON files, and the fields they hold",
    additionalProperties: TEXT,
  });
}

const FILE = orNothing({
  type: "object",
  properties: { file: { ...TEXT, description: "a path from the config's folder" } },
  required: ["file"],
  additionalProperties: false,
});
const TEXT_OR_FILE: Schema = { anyOf: [TEXT, FILE], description: "the text itself, or { file: path }" };

const STATEMENTS = orNothing({
  type: "object",
  description: "approved wording; fixes insert exactly this",
  additionalProperties: false,
  properties: { equalOpportunity: TEXT_OR_FILE, accommodation: TEXT_OR_FILE },
});

const INCLUDE: Schema = {
  type: "object",
  additionalProperties: false,
  properties: {
    file: TEXT,
    text: TEXT,
    position: {
      enum: ["start", "end"],
      description: "where your site puts it; it counts as part of the posting either way",
    },
  },
};

const TERM: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["message"],
  anyOf: [{ required: ["words"] }, { required: ["pattern"] }],
  properties: {
    words: { ...texts(asItIs), description: "whole words or phrases, in any case" },
    pattern: { ...TEXT, description: "a regular expression in RE2 syntax" },
    message: { ...TEXT, description: "what to do about it" },
    level: OF_FINDING,
  },
};

function rulesSchema(rules: readonly RuleShape[]): Schema {
  const level: Schema = { $ref: "#/$defs/level" };
  const groups = [...new Set(rules.map(({ id }) => id.split("/", 1)[0]!))];
  const ruleSchema = ({ options }: RuleShape): Schema => {
    if (!options) return level;
    const given = orNothing({ type: "object", additionalProperties: false, properties: options });
    const description = "[level, { its options }]";
    const list: Schema = {
      type: "array",
      description,
      minItems: 1,
      maxItems: 2,
      prefixItems: [level, given],
      items: false,
    };
    return { anyOf: [level, list] };
  };
  return orNothing({
    type: "object",
    description: "a level for a rule, or [level, { its options }]",
    additionalProperties: false,
    properties: Object.fromEntries([
      ...groups.map((group) => [`${group}/*`, level] as const),
      ...rules.map((rule) => [rule.id, ruleSchema(rule)] as const),
    ]),
  });
}

const DAY: Schema = { type: "string", format: "date", description: 'a day such as "2026-11-22"' };

const CIRCUMSTANCES: Schema = {
  type: "object",
  additionalProperties: false,
  required: ["asOf", "employer", "statements"],
  properties: {
    asOf: { $ref: "#/$defs/day" },
    employer: EMPLOYER,
    statements: {
      type: "object",
      additionalProperties: false,
      properties: { equalOpportunity: TEXT, accommodation: TEXT },
    },
    terms: {
      type: "array",
      items: {
        type: "object",
        required: ["find", "message"],
        properties: { find: { description: "a function" }, message: TEXT, level: OF_FINDING },
      },
    },
  },
};

function optionsOf(id: string, options: NonNullable<RuleShape["options"]>): Schema {
  const rule: Schema = { type: "object", required: ["id"], properties: { id: { const: id } } };
  return {
    if: { type: "object", required: ["rule"], properties: { rule } },
    then: { properties: { options: { type: "object", additionalProperties: false, properties: options } } },
  };
}

// Rules of a caller's own run as well; of those, only the caller knows the options.
function activeSchema(rules: readonly RuleShape[]): Schema {
  return {
    type: "object",
    required: ["rule", "level", "levelIsChosen", "options"],
    properties: {
      rule: { type: "object", required: ["id", "messages", "check"], properties: { id: TEXT } },
      level: OF_FINDING,
      levelIsChosen: FLAG,
      options: { type: "object" },
    },
    allOf: rules.flatMap(({ id, options }) => (options ? [optionsOf(id, options)] : [])),
  };
}
