/** The part of JSON Schema (2020-12) that configs and rule options are described with. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  /** What the value is, in words; messages about wrong values use it. */
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean";
  readonly enum?: readonly (string | number | boolean)[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | false;
  readonly prefixItems?: readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  /** Any of these; a value is checked against the first whose type fits it. */
  readonly anyOf?: readonly Schema[];
}

/** What the schema of a config needs to know of a rule. */
export interface RuleShape {
  readonly id: string;
  readonly options?: Readonly<Record<string, object>>;
}

const TEXT: Schema = { type: "string" };
const COUNT: Schema = { type: "integer", minimum: 0 };
const FLAG: Schema = { type: "boolean" };
const LEVEL: Schema = { enum: ["off", "info", "warning", "error"] };
const FILE: Schema = {
  type: "object",
  properties: { file: { ...TEXT, description: "a path from the config's folder" } },
  required: ["file"],
  additionalProperties: false,
};
const TEXT_OR_FILE: Schema = { anyOf: [TEXT, FILE], description: "the text itself, or { file: path }" };
const TEXTS: Schema = { anyOf: [TEXT, { type: "array", items: TEXT }] };
const PLACE: Schema = {
  type: "string",
  pattern: "^[A-Z]{2}(-[A-Z0-9]{1,3})?(/[a-z-]+)?$",
  description: "a place such as US-CO or US-NY/nyc",
};

const EMPLOYER: Schema = {
  type: "object",
  description: "what the postings need not say: who employs, how many, where",
  additionalProperties: false,
  properties: {
    name: TEXT,
    employees: { ...COUNT, description: "employees everywhere" },
    employeesIn: {
      type: "object",
      description: "employees by place, such as { US-CO: 12 }",
      additionalProperties: COUNT,
    },
    employeesPriorYearAverage: {
      anyOf: [
        { type: "number", minimum: 0 },
        { type: "object", additionalProperties: { type: "number", minimum: 0 } },
      ],
    },
    contractors: COUNT,
    kind: { enum: ["private", "public", "federal", "religious", "household"] },
    sector: TEXT,
    federalContractor: FLAG,
    federalContractValue: { type: "number", minimum: 0, description: "US dollars" },
    postedBy: { enum: ["employer", "agency", "job-board"] },
    usesAiInHiring: FLAG,
    backgroundCheck: { enum: ["none", "planned", "required-by-law"] },
    reportsTo: PLACE,
    hiresIn: { type: "array", items: PLACE, description: "places where remote hires are accepted" },
  },
};

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
  properties: {
    words: { ...TEXTS, description: "whole words or phrases, in any case" },
    pattern: { ...TEXT, description: "a regular expression in RE2 syntax" },
    message: { ...TEXT, description: "what to do about it" },
    level: { enum: ["info", "warning", "error"] },
  },
};

/** The schema of a config, with every rule and its options. */
export function configSchema(rules: readonly RuleShape[]): Schema {
  const layer = {
    employer: EMPLOYER,
    statements: STATEMENTS,
    includes: { type: "array", items: INCLUDE },
    rules: rulesSchema(rules),
    columns: COLUMNS,
    terms: { type: "array", description: "words and patterns of your own to be told", items: TERM },
  } as const;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "posting-lint config",
    type: "object",
    additionalProperties: false,
    properties: {
      $schema: TEXT,
      extends: { ...TEXTS, description: "other config files to begin from, as paths from this one" },
      ...layer,
      overrides: {
        type: "array",
        description: "other settings for some files",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["files"],
          properties: { files: { ...TEXTS, description: 'patterns such as "germany/**"' }, ...layer },
        },
      },
      ignore: { ...TEXTS, description: "patterns of files and folders to leave out, as in .gitignore" },
    },
  };
}

const STATEMENTS: Schema = {
  type: "object",
  description: "approved wording; fixes insert exactly this",
  additionalProperties: false,
  properties: { equalOpportunity: TEXT_OR_FILE, accommodation: TEXT_OR_FILE },
};

const COLUMNS: Schema = {
  type: "object",
  description: "column names of CSV and NDJSON files, and the fields they hold",
  additionalProperties: TEXT,
};

function rulesSchema(rules: readonly RuleShape[]): Schema {
  const groups = [...new Set(rules.map(({ id }) => id.split("/", 1)[0]!))];
  return {
    type: "object",
    description: "a level for a rule, or [level, { its options }]",
    additionalProperties: false,
    properties: Object.fromEntries([
      ...groups.map((group) => [`${group}/*`, LEVEL] as const),
      ...rules.map((rule) => [rule.id, ruleSchema(rule)] as const),
    ]),
  };
}

function ruleSchema({ options }: RuleShape): Schema {
  if (!options) return LEVEL;
  const withOptions: Schema = {
    type: "array",
    minItems: 1,
    maxItems: 2,
    items: false,
    prefixItems: [LEVEL, { type: "object", additionalProperties: false, properties: options }],
  };
  return { anyOf: [LEVEL, withOptions] };
}
