import { askAbout, obligations, matchTitle, type ObligationKind } from "../../facts/index.ts";
import { parseFile } from "../../parse/index.ts";
import { readPostings } from "../../posting/index.ts";
import { draftWords } from "../../tables/draft.ts";
import { placeById, placeName, placesNamed } from "../../tables/places.ts";
import { profile, type Profile } from "../../tables/profiles.ts";
import { draftText } from "../../wording/index.ts";
import { readArguments, readDay } from "../arguments.ts";
import { draftFor, type DraftOrder } from "../draft.ts";
import type { Command, Io } from "../io.ts";
import { stop } from "../stop.ts";
import { nearTitles } from "../title-near.ts";

/**
 * `posting-lint new "<title>" --place US-CO`: a draft with what the title and the place ask for, and blanks for the
 * rest.
 */
export const run: Command["run"] = (args, io) => {
  const { words, flags } = readArguments(args, "new");
  const title = words.join(" ").trim();
  if (title === "") stop('Name a title, for example: posting-lint new "Registered Nurse" --place US-CO');
  const placeId = flags.place === undefined ? null : placeCalled(flags.place);
  const asOf = flags["as-of"] === undefined ? io.today : readDay(flags["as-of"]);
  const order: DraftOrder = {
    title,
    profile: profileFor(title),
    placeId,
    placeName: placeId === null ? null : placeName(placeId),
    asOf,
    asked: new Set(),
  };
  const write = (asked: DraftOrder["asked"]): string => draftText(draftFor({ ...order, asked }), draftWords());
  io.write(write(askedBy(write(order.asked), asOf, io)));
  return 0;
};

function profileFor(title: string): Profile {
  const { occupation } = matchTitle(title);
  const found = occupation === null ? undefined : profile(occupation);
  if (found) return found;
  const near = nearTitles(title);
  return stop(
    `No occupation is known by "${title}".${near.length > 0 ? ` Near ones: ${near.join(", ")}.` : ""} Name the nearest and change the title in the draft.`,
  );
}

function placeCalled(place: string): string {
  const [country = "", ...local] = place.split("/");
  const id = [country.toUpperCase(), ...local.map((part) => part.toLowerCase())].join("/");
  if (placeById(id)) return id;
  const [named, ...others] = placesNamed(place);
  if (named !== undefined && others.length === 0) return named;
  return stop(`No place is known by "${place}". Write it like US-CO, US-NY/nyc or CA-ON.`);
}

// The draft itself is asked which laws reach it: they depend on nothing else that is known yet.
function askedBy(draft: string, asOf: string, { readers }: Io): Set<ObligationKind> {
  const document = parseFile({ path: "draft.md", content: draft }, readers);
  const [posting] = readPostings(document);
  if (!posting) return new Set();
  return new Set(
    askAbout(posting, { asOf, employer: {}, statements: {} })(obligations).obligations.map(({ kind }) => kind),
  );
}
