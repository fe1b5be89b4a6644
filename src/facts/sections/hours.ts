import { patternOf, type Lists } from "../../tables/patterns.ts";
import { Sign } from "./sign.ts";

/** True where a text names hours by the clock or by the week: "8:30 – 17:00 Uhr", "28-32h/Woche". */
export function saysHours(text: string): boolean {
  return HOURS.some((sign) => sign.standsIn(text));
}

const CLOCK = "\\d{1,2}(?:[:.]\\d\\d)?";
const HALF = "(?:[AaPp]\\.?[Mm]\\b\\.?|Uhr\\b)";

function hours(shape: (lists: Lists<"hours">) => string): () => RegExp {
  return patternOf("hours", shape, "u");
}

const HOURS: readonly Sign[] = [
  // "8:30 AM – 5:00 PM"; "zwischen 8:00 Uhr und 11:30 Uhr"
  new Sign(
    () => /\d ?(?:[AaPp]\.?[Mm]|Uhr)/,
    hours(({ until }) => `\\b${CLOCK}\\s?(?:${HALF})?\\s?(?:-|–|—|${until})\\s?${CLOCK}\\s?${HALF}`),
  ),
  // "28-32h/Woche", "38,5 Std. pro Woche"
  new Sign(
    hours(({ weeks }) => weeks),
    hours((lists) => `\\d\\s?(?:${lists.hours})\\.?\\s?(?:\\/|(?:${lists.each}) )\\s?(?:${lists.weeks})\\b`),
  ),
];
