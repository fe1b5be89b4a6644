import type { Posting, Trouble } from "../../posting/index.ts";
import { defineFact } from "../fact.ts";

/** What made the file hard to read. */
export const troubles = defineFact("troubles", ({ troubles: found, index }: Posting): readonly Trouble[] =>
  index === 0 ? found : [],
);
