import type { StructuredPlace } from "../../posting/index.ts";
import { isWithin } from "../../tables/places.ts";
import { sourceSpan } from "../../text/index.ts";
import { mentionsIn, type PlaceMention } from "./mentions.ts";
import { rolesOf, type PlaceRole } from "./roles.ts";
import { resolvePlace } from "./structured.ts";
import type { LocatedText } from "./texts.ts";
import type { Place, Places } from "./places.ts";

type Lists = Omit<Places, "workplace" | "workplaceAt">;

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
  /** Cities without their state: where they lie is our guess. */
  readonly #guessed = new Set<Place>();
  readonly #fromRecord = new Set<Place>();

  constructor(isRemote: boolean) {
    this.#isRemote = isRemote;
  }

  addStructured(place: StructuredPlace): void {
    const resolved = resolvePlace(place);
    if (!resolved) return;
    if (resolved.isGuess) this.#guessed.add(resolved.place);
    if (resolved.isGuess) this.#fromRecord.add(resolved.place);
    add(place.ofApplicant ? this.#openTo : this.#work, resolved.place);
  }

  addText(read: LocatedText): void {
    const text = read.text.text;
    if (!read.hits.some(({ term }) => term.kind === "place" || term.kind === "place-code" || term.kind === "city")) return;
    const isPlaceText = read.from === "field" || read.from === "applicants" || read.from === "workplace" || read.from === "label";
    const mentions = mentionsIn(text, read.hits, isPlaceText);
    if (mentions.length === 0) return;
    const roles = rolesOf(text, read.hits, mentions);
    const isAsked = isPlaceText || read.from === "title" || (read.from === "top" && holdsLittleElse(text, read, mentions));
    mentions.forEach((mention, i) => {
      if (isPlaceText || mention.isSure) this.#addMention(read, mention, roles[i] ?? null, isAsked);
    });
  }

  /** All lists; where the work is done is guessed from unclear names only when nothing else says so. */
  settled(): Lists {
    this.#narrow();
    const isUnknown = !this.#isRemote && !this.#work.some(({ id }) => id.length > 2);
    if (isUnknown) for (const place of mostNamed(this.#unclear, this.#guessed)) add(this.#work, place);
    return { work: this.#work, openTo: this.#openTo, closedTo: this.#closedTo, reportsTo: this.#reportsTo, offices: this.#offices, licensure: this.#licensure };
  }

  #addMention(read: LocatedText, mention: PlaceMention, role: PlaceRole | null, isAsked: boolean): void {
    const place: Place = { id: mention.id, city: mention.city, text: read.text.text.slice(mention.start, mention.end), at: sourceSpan(read.text, mention.start, mention.end) };
    if (mention.isGuess) this.#guessed.add(place);
    if (read.from === "applicants") add(this.#openTo, place);
    else if (isAsked && role !== "licensure") this.#addPlaceOfWork(place, role);
    else add(this.#isRemote && role === "work" && isCountry(place) ? this.#openTo : this.#listFor(role), place);
  }

  // "Remote - US" says where one may live as well as where the work is done.
  #addPlaceOfWork(place: Place, role: PlaceRole | null): void {
    if (role === "closed-to" || role === "reports-to") return add(this.#listFor(role), place);
    add(this.#work, place);
    if (this.#isRemote && place.city === null) add(this.#openTo, place);
  }

  #listFor(role: PlaceRole | null): Place[] {
    switch (role) {
      case "work": return this.#work;
      case "open-to": return this.#openTo;
      case "closed-to": return this.#closedTo;
      case "reports-to": return this.#reportsTo;
      case "employer": return this.#isRemote ? this.#offices : this.#work;
      case "office": return this.#offices;
      case "licensure": return this.#licensure;
      case null: return this.#unclear;
    }
  }

  // A record's bare "Concord" takes its state from "Concord, NC" in the text. Where the text names only places of other
  // states, we do not know which Concord it is.
  #narrow(): void {
    const certain = [...this.#work, ...this.#unclear, ...this.#offices].filter((place) => !this.#guessed.has(place) && place.id.length > 2);
    this.#work.forEach((place, i) => {
      if (place.city === null || !(this.#guessed.has(place) || place.id.length === 2)) return;
      const twin = certain.find(({ city }) => city !== null && sameCity(city, place.city!));
      const towns = certain.filter(({ city }) => city !== null);
      const stranger = towns.length > 0 && !towns.some(({ id }) => stateOf(id) === stateOf(place.id));
      if (twin) this.#work[i] = { ...place, id: twin.id };
      else if (stranger && this.#fromRecord.has(place)) this.#work[i] = { ...place, id: place.id.slice(0, 2) };
    });
    const unlike = this.#work.filter((place, i) => !this.#work.slice(0, i).some((other) => other.id === place.id && (place.city === null || other.city === place.city)));
    this.#work.splice(0, this.#work.length, ...(this.#isRemote ? unlike : unlike.filter((place) => !unlike.some((other) => isNarrower(other, place)))));
  }
}

/** True for countries and wider regions: remote work is open to them, nobody's desk stands there. */
function isCountry({ id, city }: Place): boolean {
  return city === null && !/^[A-Z]{2}-[A-Z0-9]/.test(id);
}

/** "Ohio" says nothing beside "Columbus, Ohio". */
function isNarrower(other: Place, place: Place): boolean {
  return other !== place && place.city === null && isWithin(other.id, place.id) && (other.id !== place.id || other.city !== null);
}

function stateOf(id: string): string {
  return id.split("/")[0]!;
}

function sameCity(a: string, b: string): boolean {
  return a.toLowerCase().replace(/[^\p{L}]/gu, "") === b.toLowerCase().replace(/[^\p{L}]/gu, "");
}

function add(list: Place[], place: Place): void {
  const known = list.findIndex((other) => other.id === place.id && (other.city === null || place.city === null || other.city === place.city));
  if (known < 0) list.push(place);
  else if (list[known]!.city === null && place.city !== null) list[known] = place;
}

/**
 * The towns of the one region that is named without reason; none where there are several. A town with its state outweighs
 * a bare name, which is often part of the employer's: "Austin Bakery, Seattle, WA".
 */
function mostNamed(unclear: readonly Place[], guessed: ReadonlySet<Place>): Place[] {
  const towns = unclear.filter(({ city }) => city !== null);
  const certain = towns.filter((place) => !guessed.has(place));
  const counted = certain.length > 0 ? certain : towns;
  const regions = new Set(counted.map(({ id }) => stateOf(id)));
  return regions.size === 1 ? counted : [];
}

/** True where the part of the line around the first place, up to its bars and dots, names places and workplace alone: "Denver, CO · Hybrid". */
function holdsLittleElse(text: string, read: LocatedText, mentions: readonly PlaceMention[]): boolean {
  let rest = text;
  for (const { start, end } of [...mentions, ...read.hits.filter(({ term }) => term.kind === "workplace")]) {
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }
  const { start, end } = mentions[0]!;
  const from = Math.max(...["|", "·", "•", "\n"].map((mark) => rest.lastIndexOf(mark, start)));
  const until = /[|·•\n]/.exec(rest.slice(end));
  const part = rest.slice(from + 1, until ? end + until.index : rest.length);
  return part.replace(/[^\p{L}]+/gu, "").length <= 5;
}
