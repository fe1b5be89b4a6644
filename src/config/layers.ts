import type { ActiveRule, Employer, HouseTerm, Level, Options, Rule, Statements } from "../rule/index.ts";
import { matcher, type Matcher } from "./glob.ts";

/** A config as written, once it was checked. */
export interface Config extends LayerSettings {
  readonly extends?: string | readonly string[];
  readonly overrides?: readonly (LayerSettings & { readonly files: string | readonly string[] })[];
  readonly ignore?: string | readonly string[];
}

/** Settings that may stand at the top of a config and in an override. */
export interface LayerSettings {
  readonly employer?: Employer;
  readonly statements?: { readonly [K in keyof Statements]?: TextOrFile };
  readonly includes?: readonly Include[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly columns?: Readonly<Record<string, string>>;
  readonly terms?: readonly Term[];
}

/** Words or a pattern that the employer wants told. */
export interface Term {
  readonly words?: string | readonly string[];
  readonly pattern?: string;
  readonly message: string;
  readonly level?: "info" | "warning" | "error";
}

/** A text, or the file that holds it. */
export type TextOrFile = string | { readonly file: string };

/** A text that the publishing system puts before or after every posting. */
export interface Include {
  readonly file?: string;
  readonly text?: string;
  readonly position?: "start" | "end";
}

/** A rule's level, alone or with its options. */
export type RuleSetting = Level | readonly [level: Level, options?: Options];

/** Settings with every text read, for the files they are for. */
export interface Layer {
  /** `null`: all files. Paths are from the config's folder. */
  readonly files: Matcher | null;
  readonly employer: Employer;
  readonly statements: Statements;
  readonly includes: readonly { readonly text: string; readonly position: "start" | "end" }[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly terms: readonly (Term & HouseTerm)[];
}

/** What a config needs from outside: the text of a file it names, and how a term is found. */
export interface Hands {
  readonly read: (path: string) => string;
  readonly finderOf: (term: Term) => HouseTerm["find"];
}

/** What holds for one file. */
export type Settings = Omit<Layer, "files" | "rules"> & { readonly rules: readonly ActiveRule[] };

/** The layers of a config: what holds for all files, then each override. */
export function layersOf(config: Config, hands: Hands): Layer[] {
  const all = toLayer(config, null, hands);
  return [
    all,
    ...(config.overrides ?? []).map((override) => toLayer(override, matcher([override.files].flat()), hands)),
  ];
}

function toLayer(
  { employer = {}, statements = {}, includes = [], rules = {}, columns = {}, terms = [] }: LayerSettings,
  files: Matcher | null,
  { read, finderOf }: Hands,
): Layer {
  const textOf = (text: TextOrFile): string => (typeof text === "string" ? text : read(text.file)).trim();
  return {
    files,
    employer,
    rules,
    columns,
    statements: Object.fromEntries(Object.entries(statements).map(([kind, text]) => [kind, textOf(text)])),
    terms: terms.map((term) => ({ ...term, find: finderOf(term) })),
    includes: includes.map(({ file, text = "", position = "end" }) => ({
      text: file === undefined ? text : read(file),
      position,
    })),
  };
}

/** Everything that fits a file, later layers over earlier ones. */
export function mergeLayers(layers: readonly Layer[], rules: readonly Rule[]): Settings {
  return {
    employer: mergeEmployers(layers.map((layer) => layer.employer)),
    statements: Object.assign({}, ...layers.map((layer) => layer.statements)) as Statements,
    includes: layers.flatMap((layer) => layer.includes),
    columns: Object.assign({}, ...layers.map((layer) => layer.columns)) as Layer["columns"],
    terms: layers.flatMap((layer) => layer.terms),
    rules: chooseRules(
      layers.map((layer) => layer.rules),
      rules,
    ),
  };
}

function mergeEmployers(employers: readonly Employer[]): Employer {
  const merged = Object.assign({}, ...employers) as Employer;
  const employeesIn = Object.assign({}, ...employers.map((employer) => employer.employeesIn)) as Record<string, number>;
  return Object.keys(employeesIn).length > 0 ? { ...merged, employeesIn } : merged;
}

function chooseRules(layers: readonly Layer["rules"][], rules: readonly Rule[]): ActiveRule[] {
  return rules.flatMap((rule) => {
    const group = `${rule.id.split("/", 1)[0]}/*`;
    let level: Level = rule.level;
    let levelIsChosen = false;
    let options: Options = {};
    for (const layer of layers) {
      const setting = layer[rule.id] ?? layer[group];
      if (setting === undefined) continue;
      const [chosen, given] = typeof setting === "string" ? [setting] : setting;
      [level, levelIsChosen, options] = [chosen, true, given ?? options];
    }
    return level === "off" ? [] : [{ rule, level, levelIsChosen, options }];
  });
}
