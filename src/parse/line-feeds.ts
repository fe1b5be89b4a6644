import { compose, MappedBuilder, type Mapped } from "../text/index.ts";
import { wholeText } from "./encoding.ts";

/**
 * The text with each lone carriage return (old Mac files) shown as a line feed; `null` where text and source are the
 * same.
 */
export function withLineFeeds(text: Mapped | null, source: string): Mapped | null {
  const shown = text?.text ?? source;
  if (!shown.includes("\r") || !/\r(?!\n)/.test(shown)) return text;
  const builder = new MappedBuilder(shown);
  let copied = 0;
  for (const match of shown.matchAll(/\r(?!\n)/g)) {
    builder.copy(copied, match.index).replace("\n", match.index, match.index + 1);
    copied = match.index + 1;
  }
  return compose(text ?? wholeText(source), builder.copy(copied, shown.length).build());
}
