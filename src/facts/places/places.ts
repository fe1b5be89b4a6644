import type { Places } from "./model.ts";
import type { Posting } from "../../posting/index.ts";
import { defineFact } from "../fact.ts";
import { FoundPlaces } from "./found.ts";
import { hintedPlaces } from "./hinted.ts";
import { signsIn } from "./towns.ts";
import { placeTexts } from "./texts.ts";
import { workplaceIn } from "./workplace.ts";
import { annotatedBlocks } from "../annotated-blocks.ts";

/** The places as fields, title, first lines and text name them, in that order. */
export const places = defineFact("places", (posting: Posting, ask): Places => {
  const texts = placeTexts(posting, ask(annotatedBlocks), ask.cache);
  const { workplace, at } = workplaceIn(posting.fields, texts, ask.cache);
  const found = new FoundPlaces(workplace === "remote", signsIn(ask(annotatedBlocks)));
  for (const place of posting.places) found.addStructured(place, ask.cache);
  for (const read of texts) found.addText(read);
  if (found.isEmpty && workplace !== "remote")
    for (const place of hintedPlaces(posting, ask(annotatedBlocks), found.spokenOf)) found.addHinted(place);
  return found.settled(workplace, at);
});
