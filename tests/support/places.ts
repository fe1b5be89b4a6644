import { places, type Place, type Places } from "../../src/facts/index.ts";
import { askText } from "./ask.ts";

/** What a line of running text says of places: `remote open-to US-CO US-TX`, in the order of the fact. */
export function placesIn(line: string): string {
  return placesOfPosting(
    `# Ward Clerk\n\nYou answer the telephone and greet visitors of the ward, all day long and with a smile.\n\n## About the work\n\n${line}\n`,
  );
}

/** What a whole posting says of places. */
export function placesOfPosting(text: string, path?: string): string {
  const { workplace, work, openTo, closedTo, reportsTo, offices, licensure }: Places = askText(text, path)(places);
  const lists: [string, readonly Place[]][] = [
    ["work", work],
    ["open-to", openTo],
    ["closed-to", closedTo],
    ["reports-to", reportsTo],
    ["offices", offices],
    ["licensure", licensure],
  ];
  const named = lists.flatMap(([name, list]) =>
    list.length > 0 ? [name, ...list.map(({ id, city }) => (city ? `${id}(${city})` : id))] : [],
  );
  return [...(workplace === "unknown" ? [] : [workplace]), ...named].join(" ");
}
