import type { StructuredPlace } from "../../posting/index.ts";
import { countryOf, isCountry, isWithin, stateOf } from "../../tables/places.ts";
import { sourceSpan } from "../../text/index.ts";
import { guess, isSure, SURE, type Premise } from "../certainty.ts";
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
  /** Named in the text for no reason we can read. */
  readonly #unclear: Place[] = [];
  /** Cities without their state that a record names. */
  readonly #fromRecord = new Set<Place>();

  constructor(isRemote: boolean) {
    this.#isRemote = isRemote;
  }

  addStructured(structured: StructuredPlace): void {
    const resolved = resolvePlace(structured);
    if (!resolved) return;
    const { id, city, isGuess } = resolved;
    const place: Place = { ...premiseOf(city, isGuess), id, city, text: structured.text, at: structured.at };
    if (isGuess) this.#fromRecord.add(place);
    add(structured.ofApplicant ? this.#openTo : this.#work, place);
  }

  addText(read: LocatedText): void {
    const isPlaceText =
      read.from === "field" || read.from === "applicants" || read.from === "workplace" || read.from === "label";
    const { mentions, roles } = isPlaceText ? namedInPlaceText(read.annotated) : namedInText(read.annotated);
    const isAsked = isPlaceText || read.from === "title" || (read.from === "top" && holdsLittleElse(read.annotated));
    for (let i = 0; i < mentions.length; i++) {
      const mention = mentions[i]!;
      if (isPlaceText || mention.isSure) this.#addMention(read, mention, roles[i] ?? null, isAsked);
    }
  }

  /** True as long as nothing says where the work is done or may be done. */
  get isEmpty(): boolean {
    return this.#work.length === 0 && this.#openTo.length === 0;
  }

  /** A place of work known by its postcode alone. */
  addPostcode(place: Place): void {
    add(this.#work, place);
  }

  /** All lists; where the work is done is guessed from unclear names only when nothing else says so. */
  settled(workplace: Places["workplace"], workplaceAt: Places["workplaceAt"]): Places {
    this.#narrow();
    const isUnknown = this.#unclear.length > 0 && !this.#isRemote && this.#work.every(({ id }) => isCountry(id));
    if (isUnknown) for (const place of mostNamed(this.#unclear)) add(this.#work, { ...place, ...IN_PASSING });
    return {
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

  #addMention(read: LocatedText, mention: PlaceMention, role: PlaceRole | null, isAsked: boolean): void {
    const place: Place = {
      ...premiseOf(mention.city, mention.isGuess),
      id: mention.id,
      city: mention.city,
      text: read.text.text.slice(mention.start, mention.end),
      at: sourceSpan(read.text, mention.start, mention.end),
    };
    if (read.from === "applicants") add(this.#openTo, place);
    else if (isAsked && role !== "licensure") this.#addPlaceOfWork(place, role);
    else add(this.#isRemote && role === "work" && isCountryAlone(place) ? this.#openTo : this.#listFor(role), place);
  }

  // "Remote - US" says where one may live as well as where the work is done.
  #addPlaceOfWork(place: Place, role: PlaceRole | null): void {
    if (role === "closed-to" || role === "reports-to") return add(this.#listFor(role), place);
    add(this.#work, place);
    if (this.#isRemote && place.city === null) add(this.#openTo, place);
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
        return this.#isRemote ? this.#offices : this.#work;
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
    return place.city !== null && (!isSure(place) || isCountry(place.id));
  }

  #findStates(): void {
    const towns = [...this.#work, ...this.#unclear, ...this.#offices].filter(
      (place) => place.city !== null && !isCountry(place.id) && isSure(place),
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
  else if (list[known]!.city === null && place.city !== null) list[known] = place;
}

/**
 * The towns of the one region that is named without reason; none where there are several. A town with its state
 * outweighs a bare name, which is often part of the employer's: "Austin Bakery, Seattle, WA".
 */
function mostNamed(unclear: readonly Place[]): Place[] {
  const towns = unclear.filter(({ city }) => city !== null);
  const certain = towns.filter(isSure);
  const counted = certain.length > 0 ? certain : towns;
  const regions = new Set(counted.map(({ id }) => stateOf(id)));
  return regions.size === 1 ? counted : [];
}
