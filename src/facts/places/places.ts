import type { Posting } from "../../posting/index.ts";
import type { Span } from "../../text/index.ts";
import { defineFact } from "../fact.ts";
import { FoundPlaces } from "./found.ts";
import { postcodePlaces } from "./postcodes.ts";
import { placeTexts } from "./texts.ts";
import { workplaceIn } from "./workplace.ts";
import { terms } from "../terms.ts";

/** A place of work. */
export interface Place {
  /** `US-CO`, `US-NY/nyc`, `CA-ON`, `DE`; the narrowest id we know. */
  readonly id: string;
  readonly city: string | null;
  readonly text: string;
  readonly at: Span;
}

/** Where the work may be done, and from where. */
export interface Places {
  /** Where the work is done, most certain first. */
  readonly work: readonly Place[];
  readonly workplace: "onsite" | "hybrid" | "remote" | "unknown";
  readonly workplaceAt: Span | null;
  /** Where a remote worker may live; empty: nothing is said. */
  readonly openTo: readonly Place[];
  /** Where it says people may not live ("not open to Colorado residents"). */
  readonly closedTo: readonly Place[];
  /** "reports to our New York office". */
  readonly reportsTo: readonly Place[];
  /** Places of the employer's offices or headquarters that are not the place of work. */
  readonly offices: readonly Place[];
  /** Places a licence is asked for; kept apart, since they need not be the place of work. */
  readonly licensure: readonly Place[];
}

/** The places as fields, title, first lines and text name them, in that order. */
export const places = defineFact("places", (posting: Posting, ask): Places => {
  const texts = placeTexts(posting, ask(terms));
  const { workplace, at } = workplaceIn(posting.fields, texts);
  const found = new FoundPlaces(workplace === "remote");
  for (const place of posting.places) found.addStructured(place);
  for (const read of texts) found.addText(read);
  if (found.isEmpty && workplace !== "remote") for (const place of postcodePlaces(ask(terms))) found.addPostcode(place);
  return found.settled(workplace, at);
});
