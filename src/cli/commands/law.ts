import { kindOfPath } from "../../host/index.ts";
import { obligations, reasonsOf, type Reach } from "../../facts/index.ts";
import { laws, type Law } from "../../tables/law.ts";
import { isWithin, placeName } from "../../tables/places.ts";
import { didYouMean, listed } from "../../text/index.ts";
import { conditionIn, explained } from "../../wording/index.ts";
import { readArguments, readDay } from "../arguments.ts";
import { Configs } from "../config.ts";
import { plainSearch, postingFiles } from "../files.ts";
import type { Command, Io } from "../io.ts";
import { lawText, reachPages, upcomingText, type PostingReach } from "../law-text.ts";
import { viewOf } from "../law-view.ts";
import { placesMeant } from "../../facts/places/meant.ts";
import { postingsOf } from "../postings.ts";
import { stop } from "../stop.ts";
import { Cache } from "../../text/index.ts";

/** `posting-lint law [place|paths…]`: what the law asks in a place, or which laws reach postings. */
export const run: Command["run"] = async (args, io) => {
  const { words, flags } = readArguments(args, "law");
  const asOf = flags["as-of"] === undefined ? io.today : readDay(flags["as-of"]);
  if (words.some((word) => kindOfPath(word) !== "missing"))
    return await tellReach(postingFiles(words, io, plainSearch(flags.debug)), asOf, flags, io);
  const chosen = words.length > 0 ? lawsAsked(words.join(" "), io) : laws();
  if (chosen.length === 0) return 0;
  const views = chosen
    .map((law) => viewOf(law, asOf))
    .filter(({ state, next }) => !flags.upcoming || state === "not-yet" || next.length > 0);
  if (flags.json) for (const view of views) io.write(`${JSON.stringify(view)}\n`);
  else io.write(flags.upcoming ? upcomingText(views, asOf, io) : lawText(views, asOf, words.length > 0, io));
  return 0;
};

// A law by its id, or all laws of a place: its own first, then those of the places around it and inside it.
function lawsAsked(words: string, io: Io): readonly Law[] {
  const byId = laws().find(({ id }) => id === words.toLowerCase());
  if (byId) return [byId];
  const places = placesMeant(words);
  if (places.length === 0)
    stop(
      `There is no place and no file "${words}" that posting-lint knows.${didYouMean(
        words,
        laws().map(({ placeName: name }) => name),
      )} Write a place like Colorado, "Denver, CO", US-CO or US-NY/nyc. All places with a law: posting-lint law`,
    );
  if (places.length > 1)
    io.warn(
      `"${words}" may be ${listed(
        places.map((id) => `${placeName(id)} (${id})`),
        "or",
      )}. All of them are shown; write the longer name for one.\n`,
    );
  const withoutLaw = places.filter((place) => lawsOf(place).length === 0);
  if (withoutLaw.length > 0)
    io.warn(
      `No law about pay or notices in postings is known for ${listed(
        withoutLaw.map((id) => `${placeName(id)} (${id})`),
        "or",
      )}. All places with one: posting-lint law\n`,
    );
  return [...new Set(places.flatMap(lawsOf))];
}

function lawsOf(place: string): readonly Law[] {
  const own = laws().filter((law) => law.place === place);
  const around = laws().filter((law) => law.place !== place && isWithin(place, law.place));
  const inside = laws().filter(
    (law) => law.place !== place && (isWithin(law.place, place) || law.contains.includes(place)),
  );
  return [...new Set([...own, ...around, ...inside])];
}

async function tellReach(
  paths: readonly string[],
  asOf: string,
  options: { json: boolean; upcoming: boolean },
  io: Io,
): Promise<number> {
  const configs = new Configs(io, { config: null, usesConfig: true, rules: {} });
  const cache = new Cache();
  const found: PostingReach[] = [];
  for (const path of paths) {
    for (const { posting, ask } of await postingsOf(path, asOf, configs, io, cache)) {
      const stands = ask(obligations).reach.map((one) => toReached(one, asOf));
      found.push({
        path,
        title: posting.title?.value ?? null,
        asOf,
        laws: options.upcoming ? stands.filter(isToCome) : stands,
      });
    }
  }
  if (options.json) for (const one of found) io.write(`${JSON.stringify(one)}\n`);
  else io.write(reachPages(options.upcoming ? found.filter(({ laws: coming }) => coming.length > 0) : found, asOf, io));
  return 0;
}

type Reached = PostingReach["laws"][number];

// A law that binds already may ask for more on a later day.
function isToCome({ verdict, next }: Reached): boolean {
  return verdict === "not-yet" || (next.length > 0 && (verdict === "reaches" || verdict === "may-reach"));
}

function toReached(reach: Reach, asOf: string): Reached {
  const { law, verdict, grounds } = reach;
  const { id, place, placeName, name, cite, url, from } = law;
  const because = grounds.map((ground) => explained(ground));
  const decides = conditionIn(reasonsOf(reach));
  const next = viewOf(law, asOf).next.map(({ since, asks }) => ({ since, asks }));
  return { id, place, placeName, name, cite, url, since: from, verdict, because, decides, next };
}
