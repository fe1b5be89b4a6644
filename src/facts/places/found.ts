import type { StructuredPlace } from "../../posting/index.ts";
import { countryOf, isAmerican, isCountry, isWithin, stateOf } from "../../tables/places.ts";
import { isPartOfName, standsBehindName } from "./names.ts";
import { isAnyOfSeveral, isBorneOut, onlyOf, townMeant, type Surroundings } from "./towns.ts";
import { sourceSpan, type Cache } from "../../text/index.ts";
import { guess, isSure, likely, SURE, type Premise } from "../certainty.ts";
import type { PlaceMention } from "./mentions.ts";
import { holdsLittleElse, namedInPlaceText, namedInText } from "./named.ts";
import type { PlaceRole } from "../../tables/ids.ts";
import { resolvePlace } from "./structured.ts";
import type { LocatedText } from "./model.ts";
import type { Place, Places } from "./model.ts";

/** Gathers places by what they are named for, the most certain first. */
export class FoundPlaces {
  readonly #isRemote: boolean;
  readonly #work: Place[] = [];
  readonly #openTo: Place[] = [];
  readonly #closedTo: Place[] = [];
  readonly #reportsTo: Place[] = [];
  readonly #offices: Place[] = [];
  readonly #licensure: Place[] = [];
  /** Named for what is paid there. */
  readonly #paidIn: Place[] = [];
  /** Named in the text for no reason we can read. */
  readonly #unclear: Place[] = [];
  /** Cities without their state that a record names. */
  readonly #fromRecord = new Set<Place>();
  /** Places of work that a record, a label, the title or a line of its own names. */
  readonly #asked = new Set<Place>();
  /** Where else a town without its state may lie. */
  readonly #mayLieIn = new Map<Place, readonly string[]>();
  readonly #signs: ReadonlySet<string>;

  /** `signs`: countries and regions whose own bodies, checks or money the posting speaks of. */
  constructor(isRemote: boolean, signs: ReadonlySet<string>) {
    this.#isRemote = isRemote;
    this.#signs = signs;
  }

  addStructured(structured: StructuredPlace, cache: Cache): void {
    const resolved = resolvePlace(structured, cache);
    if (!resolved) return;
    const { id, city, isGuess } = resolved;
    const place: Place = { ...premiseOf(city, isGuess), id, city, text: structured.text, at: structured.at };
    if (isGuess) this.#fromRecord.add(place);
    this.#asked.add(place);
    add(structured.ofApplicant ? this.#openTo : this.#work, place);
  }

  addText(read: LocatedText): void {
    const isPlaceText =
      read.from === "field" || read.from === "applicants" || read.from === "workplace" || read.from === "label";
    const { mentions, roles, informing } = isPlaceText ? namedInPlaceText(read.annotated) : namedInText(read.annotated);
    const isAsked = isPlaceText || read.from === "title" || (read.from === "top" && holdsLittleElse(read.annotated));
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      if (!isPlaceText && !mention.isSure) continue;
      const isOfTop = read.from === "top" && standsBehindName(read.text.text, mention);
      const isNamesake = !isPlaceText && mention.isGuess && isPartOfName(read.text.text, mention.end);
      const role = isNamesake ? null : (roles[i] ?? null);
      const isTold = !isPlaceText && !this.#isRemote && informing[i] === "pay" && isOfWork(role);
      if (isTold) add(this.#paidIn, this.#toPlace(read, mention, false));
      else this.#addMention(read, mention, role, isAsked || isOfTop);
    }
  }

  /** True as long as nothing says where the work is done or may be done. */
  get isEmpty(): boolean {
    return this.#work.length === 0 && this.#openTo.length === 0;
  }

  /** The state or country that the posting's other words speak of; `null` where they speak of none or of several. */
  get spokenOf(): string | null {
    const { state, country } = this.#surroundings();
    return state ?? country;
  }

  /** A place of work known by its postcode alone, or by other words. */
  addHinted(place: Place): void {
    add(this.#work, place);
  }

  /** All lists; where the work is done is guessed from unclear names only when nothing else says so. */
  settled(workplace: Places["workplace"], workplaceAt: Places["workplaceAt"]): Places {
    const surroundings = this.#surroundings();
    this.#settleTowns(this.#work, surroundings);
    this.#settleTowns(this.#unclear, surroundings);
    this.#narrow();
    if (!this.#isRemote) this.#takeUnclear();
    if (this.isEmpty && this.#unclear.length === 0) for (const place of this.#paidIn) add(this.#openTo, place);
    return {
      country: surroundings.country,
      work: this.#work,
      openTo: this.#openTo,
      closedTo: this.#closedTo,
      reportsTo: this.#reportsTo,
      offices: this.#offices,
      licensure: this.#licensure,
      workplace,
      workplaceAt,
    };
  }

  // What the work is in is guessed from the open places and the unclear ones where nothing else says it.
  #takeUnclear(): void {
    if (!this.#work.every(({ id, city }) => isCountry(id) && city === null)) return;
    for (const place of this.#openTo) if (place.city !== null) add(this.#work, place);
    if (!this.#work.every(({ id }) => isCountry(id))) return;
    for (const place of this.#mostNamed()) add(this.#work, { ...place, ...IN_PASSING });
  }

  /**
   * The towns of the one region that is named without reason; none where there are several. A town with its state
   * outweighs a bare name, which is often part of the employer's: "Austin Bakery, Seattle, WA".
   */
  #mostNamed(): Place[] {
    const towns = this.#unclear.filter(({ city }) => city !== null);
    const certain = towns.filter((place) => !this.#mayLieIn.has(place));
    const counted = certain.length > 0 ? certain : towns;
    return onlyOf(counted.map(({ id }) => stateOf(id))) === null ? [] : counted;
  }

  #surroundings(): Surroundings {
    const certain = this.#work.filter((place) => this.#asked.has(place) && place.certainty !== "guess");
    const states = [...this.#licensure.map(({ id }) => stateOf(id)), ...this.#signs].filter((id) => !isCountry(id));
    const others = [...this.#work, ...this.#unclear].filter(({ certainty }) => certainty !== "guess");
    const country = onlyOf([...this.#signs].map(countryOf));
    return {
      country: country ?? foreign(onlyOf(certain.map(({ id }) => countryOf(id)))),
      state: onlyOf(states),
      named: new Set(others.map(({ id }) => stateOf(id))),
    };
  }

  // A town that only the text names and of which several states have one is no place we could tell.
  #settleTowns(list: Place[], surroundings: Surroundings): void {
    const settled = list
      .map((place) => (place.certainty === "guess" ? this.#settleTown(place, surroundings) : place))
      .filter((place) => this.#asked.has(place) || place.certainty !== "guess" || !isAnyOfSeveral(place));
    list.splice(0, list.length, ...settled);
  }

  #settleTown(place: Place, surroundings: Surroundings): Place {
    const mayLieIn = this.#mayLieIn.get(place) ?? [place.id];
    const isAsked = this.#asked.has(place);
    const meant = townMeant(place, mayLieIn, surroundings);
    const settled = isAsked && meant === place && isBorneOut(place, surroundings) ? { ...place, ...SURE } : meant;
    this.#mayLieIn.set(settled, mayLieIn);
    if (isAsked) this.#asked.add(settled);
    if (this.#fromRecord.has(place)) this.#fromRecord.add(settled);
    return settled;
  }

  #addMention(read: LocatedText, mention: PlaceMention, role: PlaceRole | null, isAsked: boolean): void {
    const place = this.#toPlace(read, mention, isAsked);
    if (isAsked) this.#asked.add(place);
    if (read.from === "applicants") add(this.#openTo, place);
    else if (isAsked && role !== "licensure") this.#addPlaceOfWork(place, role);
    else if (role === "work" && place.city === null && this.#isSaid) add(this.#offices, place);
    else add(this.#isRemote && role === "work" && isCountryAlone(place) ? this.#openTo : this.#listFor(role), place);
  }

  #toPlace(read: LocatedText, mention: PlaceMention, isAsked: boolean): Place {
    const text = read.text.text.slice(mention.start, mention.end);
    const known = premiseOf(mention.city, mention.isGuess);
    const place: Place = {
      ...(isAsked || read.from === "applicants" || !isSure(known) ? known : likely({ key: "place-in-text", text })),
      id: mention.id,
      city: mention.city,
      text,
      at: sourceSpan(read.text, mention),
    };
    if (mention.mayLieIn) this.#mayLieIn.set(place, mention.mayLieIn);
    return place;
  }

  // "Remote - US" says where one may live as well as where the work is done.
  #addPlaceOfWork(place: Place, role: PlaceRole | null): void {
    if (role === "closed-to" || role === "reports-to") return add(this.#listFor(role), place);
    add(this.#work, place);
    if (this.#isRemote && place.city === null) add(this.#openTo, place);
  }

  /** True where a record, a label or the top of the posting names the town of the work. */
  get #isSaid(): boolean {
    return (
      !this.#isRemote &&
      this.#work.some((place) => this.#asked.has(place) && place.city !== null && place.certainty !== "guess")
    );
  }

  #listFor(role: PlaceRole | null): Place[] {
    switch (role) {
      case "work":
        return this.#work;
      case "open-to":
        return this.#openTo;
      case "closed-to":
        return this.#closedTo;
      case "reports-to":
        return this.#reportsTo;
      case "employer":
        return this.#isRemote || this.#isSaid ? this.#offices : this.#work;
      case "office":
        return this.#offices;
      case "licensure":
        return this.#licensure;
      case null:
        return this.#unclear;
    }
  }

  // A record's bare "Concord" takes its state from "Concord, NC" in the text. Where the text names only places of other
  // states, we do not know which Concord it is.
  #narrow(): void {
    if (this.#work.some((place) => this.#lacksState(place))) this.#findStates();
    if (this.#work.length < 2) return;
    const unlike = this.#work.filter(
      (place, i) =>
        !this.#work
          .slice(0, i)
          .some((other) => other.id === place.id && (place.city === null || other.city === place.city)),
    );
    this.#work.splice(
      0,
      this.#work.length,
      ...(this.#isRemote ? unlike : unlike.filter((place) => !unlike.some((other) => isNarrower(other, place)))),
    );
  }

  #lacksState(place: Place): boolean {
    return place.city !== null && (place.certainty === "guess" || isCountry(place.id));
  }

  #findStates(): void {
    const towns = [...this.#work, ...this.#unclear, ...this.#offices].filter(
      (place) => place.city !== null && !isCountry(place.id) && place.certainty !== "guess",
    );
    if (towns.length === 0) return;
    this.#work.forEach((place, i) => {
      if (!this.#lacksState(place)) return;
      const twin = towns.find(({ city }) => sameCity(city!, place.city!));
      if (twin) this.#work[i] = { ...place, ...SURE, id: twin.id };
      else if (this.#fromRecord.has(place) && !towns.some(({ id }) => stateOf(id) === stateOf(place.id)))
        this.#work[i] = { ...place, ...SURE, id: countryOf(place.id) };
    });
  }
}

// Where a city lies that stands without its state is our guess.
function premiseOf(city: string | null, isGuess: boolean): Premise {
  return isGuess && city !== null ? guess({ key: "town-without-state", town: city }) : SURE;
}

function isOfWork(role: PlaceRole | null): boolean {
  return role === "work" || role === "open-to" || role === "employer";
}

// That a posting is American tells nothing of towns elsewhere that it names.
function foreign(country: string | null): string | null {
  return country === null || isAmerican(country) ? null : country;
}

const IN_PASSING = guess({ key: "place-in-passing" });

/** True for countries and wider regions: remote work is open to them, nobody's desk stands there. */
function isCountryAlone({ id, city }: Place): boolean {
  return city === null && !/^[A-Z]{2}-[A-Z0-9]/.test(id);
}

/** "Ohio" says nothing beside "Columbus, Ohio". */
function isNarrower(other: Place, place: Place): boolean {
  return (
    other !== place &&
    place.city === null &&
    isWithin(other.id, place.id) &&
    (other.id !== place.id || other.city !== null)
  );
}

function sameCity(a: string, b: string): boolean {
  return a === b || a.toLowerCase().replace(/[^\p{L}]/gu, "") === b.toLowerCase().replace(/[^\p{L}]/gu, "");
}

function add(list: Place[], place: Place): void {
  const known = list.findIndex(
    (other) => other.id === place.id && (other.city === null || place.city === null || other.city === place.city),
  );
  if (known < 0) list.push(place);
  else if (list[known]!.city === null && place.city !== null) list[known] = surer(place, list[known]!);
  else list[known] = surer(list[known]!, place);
}

// A place that is named twice is as certain as the surer of the two.
function surer(place: Place, { certainty, because }: Place): Place {
  return place.certainty !== "sure" && certainty === "sure" ? { ...place, certainty, because } : place;
}
