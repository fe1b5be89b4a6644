import type { Finding, LawBasis, Suggestion } from "../rule/index.ts";
import { listed } from "../text/index.ts";
import type { Told } from "./causes.ts";

/** What a report says of a finding, sentence by sentence. */
export interface Sentences {
  readonly problem: string;
  /** Who asks or whom it hurts, with the law or the profession behind it. */
  readonly why: string;
  /** Which laws ask the same, what to do, and whether their conditions differ. */
  readonly more: readonly string[];
}

/** The sentences of a finding in a file, as people read them: reports lay them out and add nothing. */
export function sentencesOf({ finding, laws, differs }: Told, path: string): Sentences {
  const conditions = differs ? [`Each of these laws has its own condition: posting-lint law ${path}`] : [];
  return {
    problem: finding.problem,
    why: whyCited(finding),
    more: [...alsoAsked(laws.slice(1)), ...todosOf(finding), ...conditions].filter((text) => text !== ""),
  };
}

/** Why a finding matters, with its citation: "The state asks for one (CITATION, since DAY)." */
export function whyCited({ why, law, profession }: Finding): string {
  const source = law ? citationOf(law) : profession?.cite;
  if (!source) return why;
  const end = /[.!?]$/.exec(why)?.[0] ?? ".";
  return `${why.replace(/[.!?]$/, "")} (${source})${end}`;
}

/** "CITATION, since DAY" */
export function citationOf({ cite, since }: LawBasis): string {
  return `${cite}, since ${since}`;
}

function alsoAsked(laws: readonly LawBasis[]): string[] {
  const others = laws.map((law) => `${law.placeName} (${citationOf(law)})`);
  return others.length > 0 ? [`So ${others.length > 1 ? "do" : "does"} ${listed(others)}.`] : [];
}

function todosOf({ todo, suggestions }: Finding): string[] {
  return [todo, ...suggestions.filter((suggestion) => saysMore(suggestion, todo)).map(({ title }) => title)];
}

// A line to add stands in the todo already; its title ("Add a line for benefits") names a button in an editor.
function saysMore({ title, edits }: Suggestion, todo: string): boolean {
  const replaces = edits.some(({ start, end }) => end > start);
  const isSaid = edits.every(({ text }) => todo.includes(text.replace(/^[\s*•-]+|[\s.]+$/g, "")));
  return replaces && !isSaid && !todo.includes(title);
}
