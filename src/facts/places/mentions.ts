import type { Hit } from "../../tables/lexicon.ts";
import { patternOf } from "../../tables/patterns.ts";
import type { AnnotatedText } from "../annotated-text.ts";
import {
  cannotBeCity,
  cityAlone,
  countryOf,
  isCountry,
  isDoubtfulCode,
  isEverydayWord,
  isWithin,
  placeById,
  placesByCode,
  standsAlone,
} from "../../tables/places.ts";
import type { TextSpan } from "../../text/index.ts";

/** A place named in a text. Offsets count in that text. */
export interface PlaceMention extends TextSpan {
  readonly id: string;
  readonly city: string | null;
  /** False for a name that is an everyday word as well, or a bare code: it counts only where a place is asked for. */
  readonly isSure: boolean;
  /** True for a city without its state: where it lies is our best guess. */
  readonly isGuess: boolean;
  /** Where else a city without its state may lie, as far as we know. */
  readonly mayLieIn?: readonly string[];
}

/**
 * Every place named in a text. `isPlaceText`: the text is known to name places, so that codes and rare names may be
 * believed.
 */
export function mentionsIn(annotated: AnnotatedText, isPlaceText: boolean): readonly PlaceMention[] {
  const { text } = annotated;
  const names = namesIn(annotated);
  const masks = [
    ...annotated.of("not-place"),
    ...annotated.of("credential").filter((credential) => names.some((name) => isLetterOf(name, credential))),
  ];
  const mentions: PlaceMention[] = [];
  let until = 0;
  for (let i = 0; i < names.length; i++) {
    const { start, end } = names[i]!;
    if (start < until || masks.some((mask) => mask.start < end && start < mask.end)) continue;
    const found = mentionAt(text, names, i, until, isPlaceText);
    if (!found) continue;
    mentions.push(found);
    until = found.end;
  }
  return mentions.some(isCode) ? withLists(text, mentions, isPlaceText) : mentions;
}

// "BC/BE" and "MD or DO" are credentials: a code inside such a name is a part of it.
function isLetterOf(name: Hit, credential: Hit): boolean {
  return (
    name.end - name.start <= 4 &&
    name.firstWord >= credential.firstWord &&
    name.endWord <= credential.endWord &&
    name.endWord - name.firstWord < credential.endWord - credential.firstWord
  );
}

/** A text that names more places than this is a list of places, and no one of them the place of work. */
const MOST = 400;

function namesIn({ text, hits }: AnnotatedText): Hit[] {
  const names: Hit[] = [];
  for (const hit of hits) {
    const { kind } = hit.term;
    if (
      (kind === "city" || kind === "place" || kind === "place-code") &&
      !isLower(text, hit.start) &&
      names.length < MOST
    )
      names.push(hit);
  }
  return names;
}

function mentionAt(
  text: string,
  names: readonly Hit[],
  i: number,
  floor: number,
  isPlaceText: boolean,
): PlaceMention | null {
  const first = names[i]!;
  const here = names.filter(({ start }) => start === first.start);
  const place = here.find(({ term }) => term.kind === "place");
  const cities = here.filter(({ term }) => term.kind === "city");
  const city = cities.reduce<Hit | null>((longest, hit) => (longest && longest.end >= hit.end ? longest : hit), null);
  const mention =
    (city && cityMention(text, names, cities, city, place)) ?? (place ? placeMention(text, names, place, floor) : null);
  if (mention) return mention;
  const code = here.find(({ term }) => term.kind === "place-code");
  return code ? codeMention(text, names, code, floor, isPlaceText) : null;
}

function cityMention(
  text: string,
  names: readonly Hit[],
  cities: readonly Hit[],
  city: Hit,
  place: Hit | undefined,
): PlaceMention | null {
  const { start, end } = city;
  if (behindCounty().test(text.slice(end, end + 9))) return null;
  const name = text.slice(start, end);
  const ids = cities.filter((hit) => hit.end === end).map(({ term }) => term.id);
  const holder = holderBehind(text, names, end);
  const inside = holder && ids.find((id) => isWithin(id, holder.id));
  if (holder && (inside || !isListOfCities(text, names, start, holder))) {
    const id = inside ?? holder.id;
    return {
      id,
      city: cityNameOf(id, name),
      start,
      end: endWithCountry(text, names, holder),
      isSure: true,
      isGuess: false,
    };
  }
  return place !== undefined && place.end >= end ? null : bareCity(name, ids, start);
}

// "Kent County, Delaware": the name of a county is no town's.
const behindCounty = patternOf("where", ({ counties }) => `^[\\s\\u00a0](?:${counties})\\b`);

// Where several are as likely, the country is all that the name tells, if that.
function bareCity(name: string, ids: readonly string[], start: number): PlaceMention | null {
  const countries = new Set(ids.map(countryOf));
  const id = cityAlone(name, ids) ?? (countries.size === 1 ? countryOf(ids[0]!) : undefined);
  if (id === undefined) return null;
  return {
    id,
    city: cityNameOf(id, name),
    start,
    end: start + name.length,
    isSure: !isEverydayWord(name) && name.length > 2,
    isGuess: !standsAlone(name),
    mayLieIn: ids,
  };
}

// "Madrid, New York and Oslo": between other names, a holder that is a city too holds no city that we know elsewhere.
function isListOfCities(text: string, names: readonly Hit[], start: number, { end }: Holder): boolean {
  const isCityToo = names.some((name) => name.term.kind === "city" && name.end === end && name.start > start);
  return (
    isCityToo &&
    (/(?:,|&|\band|\bor)\s$/.test(text.slice(Math.max(0, start - 5), start)) ||
      /^,? (?:and|or|&) \p{Lu}/u.test(text.slice(end, end + 8)) ||
      names.some((name) => name.term.kind === "city" && name.start === end + 2 && text.startsWith(", ", end)))
  );
}

function placeMention(text: string, names: readonly Hit[], { term, start, end }: Hit, floor: number): PlaceMention {
  return withCityBefore(text, term.id, start, endWithCountry(text, names, { id: term.id, end }), floor, true);
}

/** "Denver, Colorado, USA": the country behind belongs to the same place. */
function endWithCountry(text: string, names: readonly Hit[], holder: Holder): number {
  const country = holderBehind(text, names, holder.end);
  return country && isCountry(country.id) && isWithin(holder.id, country.id) && country.id !== holder.id
    ? country.end
    : holder.end;
}

interface Holder {
  readonly id: string;
  readonly end: number;
}

/** The state, province or country right behind a city, with the country or postcode behind that. */
function holderBehind(text: string, names: readonly Hit[], end: number): Holder | null {
  for (const { term, start, end: until } of names) {
    if (start < end) continue;
    if (start > end + 4) return null;
    if (!/^(?:,?[\s\u00a0]{1,2}|,|[\s\u00a0]*[(–-][\s\u00a0]*)$/.test(text.slice(end, start))) return null;
    if (term.kind === "city") continue;
    const id = term.kind === "place" ? term.id : placesByCode(term.id)[0];
    if (!id || placeById(id)?.in.length === 0) continue;
    return { id, end: until };
  }
  return null;
}

// "Mechanicsville, VA": a city we do not list, known by its capital and the state behind it.
function withCityBefore(
  text: string,
  id: string,
  start: number,
  end: number,
  floor: number,
  isSure: boolean,
): PlaceMention {
  const hasComma = text.slice(Math.max(0, start - 3), start).includes(",");
  const city = hasComma && cityAtEnd(text.slice(Math.max(floor, start - 44), start));
  const isNoCity =
    !city ||
    (isCountry(id) && (city[1]!.length > 24 || /&\s*$/.test(text.slice(floor, start - city[0].trimStart().length)))) ||
    cannotBeCity(city[1]!);
  if (isNoCity) return { id, city: placeById(id)?.city ?? null, start, end, isSure, isGuess: false };
  return {
    id,
    city: city[1]!,
    start: start - city[1]!.length - /,[\s\u00a0]*$/.exec(city[0])![0].length,
    end,
    isSure,
    isGuess: false,
  };
}

function cityAtEnd(before: string): RegExpExecArray | null {
  return townBefore().exec(before);
}

const WORD = "\\p{Lu}[\\p{L}'’.-]*\\p{Ll}";

// "St. Paul, ", "Stratford upon Avon, " at the end of a text.
const townBefore = patternOf(
  "where",
  ({ beforeNames, inNames }) =>
    `(?:^|[^\\p{L}.'’-])((?:(?:${beforeNames})\\.? )?${WORD}(?: (?:${inNames}) (?=\\p{Lu})| ?-? ?${WORD}){0,3}),[\\s\\u00a0]{0,2}$`,
  "u",
);

function codeMention(
  text: string,
  names: readonly Hit[],
  { term, start, end }: Hit,
  floor: number,
  isPlaceText: boolean,
): PlaceMention | null {
  const ids = placesByCode(term.id);
  const id = ids[0];
  if (!id) return null;
  const isPostal = /^,?[\s\u00a0]{1,2}\d{5}\b/.test(text.slice(end, end + 9));
  const withCity = withCityBefore(text, id, start, endWithCountry(text, names, { id, end }), floor, true);
  const believed = isPostal || isPlaceText || !isDoubtfulCode(term.id) || isWholeLine(text, withCity);
  if (withCity.city && believed) return withCity;
  return { id, city: null, start, end, isSure: isPostal || (isPlaceText && isAlone(text, start, end)), isGuess: false };
}

/** "Larkspur, MI" alone on its line. */
function isWholeLine(text: string, { start, end }: PlaceMention): boolean {
  return (start === 0 || text[start - 1] === "\n") && (end === text.length || text[end] === "\n");
}

/** True for a code that is a whole entry: "CO", "US-CO", "(TX)", "CO, TX". */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    beforeEntry().test(text.slice(Math.max(0, start - 10), start)) &&
    /^[\s\u00a0]*(?:$|[,;/)|.–-]|\b(?:or|and)\b)/.test(text.slice(end, end + 6))
  );
}

const beforeEntry = patternOf("where", ({ beforeCodes }) => `(?:^|[,;:/(|–-]|\\b(?:${beforeCodes})\\b)[\\s\\u00a0]*$`);
const leadsToCode = patternOf("where", ({ leadToCodes }) => `\\b(?:${leadToCodes})[\\s\\u00a0]$`);
const behindCode = patternOf("where", ({ behindCodes }) => `^[\\s\\u00a0-](?:${behindCodes})\\b`);

// A code counts beside another believable one ("CO, TX or FL") and behind "in", "from", "outside"; otherwise it may be
// any word.
function withLists(text: string, mentions: readonly PlaceMention[], isPlaceText: boolean): readonly PlaceMention[] {
  const isListed = mentions.map(
    (mention, i) =>
      isCode(mention) && (adjoins(text, mentions[i - 1], mention) || adjoins(text, mention, mentions[i + 1])),
  );
  const codeAt = (mention: PlaceMention): string => text.slice(mention.start, mention.end);
  return mentions.flatMap((mention, i) => {
    if (!isCode(mention) || mention.isSure) return [mention];
    const list = runOf(text, mentions, i);
    const believable = list.filter((other) => !isDoubtfulCode(codeAt(other)) || other.isSure).length;
    if (isListed[i] && (believable >= 2 || (believable >= 1 && (isPlaceText || list.length === 2 || list.length >= 4))))
      return [{ ...mention, isSure: true }];
    const isAsked =
      !isDoubtfulCode(codeAt(mention)) && leadsToCode().test(text.slice(Math.max(0, mention.start - 9), mention.start));
    const isBeside = !isDoubtfulCode(codeAt(mention)) && behindCode().test(text.slice(mention.end, mention.end + 12));
    return isAsked || isBeside ? [{ ...mention, isSure: true }] : [];
  });
}

function isCode({ start, end, city }: PlaceMention): boolean {
  return end - start <= 3 && city === null;
}

function runOf(text: string, mentions: readonly PlaceMention[], i: number): PlaceMention[] {
  let from = i;
  let to = i;
  while (adjoins(text, mentions[from - 1], mentions[from])) from--;
  while (adjoins(text, mentions[to], mentions[to + 1])) to++;
  return mentions.slice(from, to + 1);
}

function adjoins(text: string, a: PlaceMention | undefined, b: PlaceMention | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    /^[\s\u00a0]*(?:[,/&;|][\s\u00a0]*)?(?:(?:and|or|and\/or|&)[\s\u00a0]*)?$/.test(text.slice(a.end, b.start)) &&
    b.start > a.end
  );
}

function cityNameOf(id: string | undefined, written: string): string {
  const isShort = written.length <= 4;
  return (isShort && id && placeById(id)?.city) || titled(written);
}

function titled(name: string): string {
  return name === name.toUpperCase() && name.length > 3
    ? name.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}

function isLower(text: string, i: number): boolean {
  const unit = text[i]!;
  return unit === unit.toLowerCase() && unit !== unit.toUpperCase();
}
