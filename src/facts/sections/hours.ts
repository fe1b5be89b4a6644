import { Sign } from "./sign.ts";

/** True where a text names hours by the clock or by the week: "8:30 – 17:00 Uhr", "28-32h/Woche". */
export function saysHours(text: string): boolean {
  return HOURS.some((sign) => sign.standsIn(text));
}

const CLOCK = "\\d{1,2}(?:[:.]\\d\\d)?";
const HALF = "(?:[AaPp]\\.?[Mm]\\b\\.?|Uhr\\b)";
const TO = "\\s?(?:-|–|—|to|until|till|bis|und)\\s?";

const HOURS: readonly Sign[] = [
  // "8:30 AM – 5:00 PM"; "zwischen 8:00 Uhr und 11:30 Uhr"
  new Sign(/\d ?(?:[AaPp]\.?[Mm]|Uhr)/, `\\b${CLOCK}\\s?(?:${HALF})?${TO}${CLOCK}\\s?${HALF}`),
  // "28-32h/Woche", "38,5 Std. pro Woche"
  new Sign(
    /Woche|semaine/,
    `\\d\\s?(?:h|Std\\.?|Stunden|heures)\\s?(?:\\/|pro |die |je |in der |par )\\s?(?:Woche|semaine)\\b`,
  ),
];
