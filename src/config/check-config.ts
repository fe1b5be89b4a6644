import { didYouMean } from "../text/index.ts";
import { levelAdvice, placeAdvice, type PlaceNames } from "./advice.ts";
import validator, { schemaText } from "./compiled/config.ts";
import { problemsOf, type Nouns, type Problem, type Schema, type Validator } from "./problems/index.ts";
import { quoted } from "./problems/words.ts";

const validate: Validator = validator;

/** Checks a config as it was written. Every problem is told, each in one sentence. */
export function checkConfig(config: unknown, places: PlaceNames): readonly Problem[] {
  if (validate(config)) return [];
  return problemsOf(validate.errors ?? [], config, JSON.parse(schemaText) as Schema, configNouns(places));
}

/** What things are called in a config. */
export function configNouns(places: PlaceNames): Nouns {
  return {
    whole: "The config",
    anyWhole: "A config",
    group: "a group of settings",
    advice: { level: levelAdvice, place: placeAdvice(places) },
    unknownKey: (key, path, known) =>
      path.at(-1) === "rules"
        ? `There is no rule ${quoted(key)}.${didYouMean(key, known) || " All rules: posting-lint rules"}`
        : null,
  };
}
