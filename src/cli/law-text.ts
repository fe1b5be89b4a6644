import type { Reach } from "../facts/index.ts";
import { wrap, type Paint } from "../report/index.ts";
import { lawPage as words } from "../wording/index.ts";
import type { LawView } from "./law-view.ts";

/** How the laws stand to one posting. */
export interface PostingReach {
  readonly path: string;
  readonly title: string | null;
  readonly asOf: string;
  readonly laws: readonly (Pick<Reach, "verdict"> &
    Pick<Reach["law"], "id" | "place" | "placeName" | "name" | "cite" | "url"> & {
      readonly since: string | null;
      /** Why it reaches the posting or does not, as sentences. */
      readonly because: readonly string[];
      /** What decides where it may reach, to follow "if"; `null` elsewhere. */
      readonly decides: string | null;
      readonly next: readonly Later[];
    })[];
}

/** An obligation that a law adds, or puts in another form, on a later day. */
export interface Later {
  readonly since: string;
  readonly asks: string;
}

/** How a page is laid out. */
export interface Page {
  readonly paint: Paint;
  readonly width: number;
}

/** The laws of a place in full, or of all places one line each. */
export function lawText(views: readonly LawView[], asOf: string, inFull: boolean, page: Page): string {
  const body = inFull ? views.map((view) => inDetail(view, page)).join("\n") : views.map(inOneLine).join("");
  return `${body}\n${words.asOf(asOf)}\n`;
}

function inOneLine({ place, placeName, cite, state, from }: LawView): string {
  return `${place.padEnd(22)} ${placeName.padEnd(28)} ${words.states[state](from).padEnd(28)} ${cite}\n`;
}

function inDetail(view: LawView, page: Page): string {
  const { paint } = page;
  const list = (head: string, items: readonly string[]): string[] =>
    items.length > 0 ? [`  ${head}`, ...items.map((item) => hanging(item, "    - ", page))] : [];
  const { asks, reaches, next, cure, penalty, doubts } = view;
  const lines = [
    paint.bold(`${view.placeName}: ${view.name}`),
    `  ${view.cite}, ${view.url}`,
    ...(view.records ? [`  ${view.records}`] : []),
    ...(view.state === "not-yet" ? [`  ${words.begins(view.from!)}`] : []),
    ...(view.state === "ended" ? [`  ${words.ended(view.until!)}`] : []),
    ...list(
      words.heads.asks,
      asks.map(({ since, inThisForm, asks: what }) => words.since(what, since, inThisForm)),
    ),
    ...list(words.heads.reaches, reaches),
    ...list(
      words.heads.next,
      next.map(({ since, asks: what }) => `${since}: ${what}`),
    ),
    ...list(words.heads.cure, cure ? [cure] : []),
    ...list(words.heads.exposure, penalty ? [penalty] : []),
    ...list(words.doubts(view.confidence), doubts),
  ];
  return `${lines.join("\n")}\n`;
}

// Text behind a mark, its further lines under its first.
function hanging(text: string, mark: string, { width }: Page): string {
  return mark + wrap(text, Math.max(40, Math.min(width, 110) - mark.length)).join(`\n${" ".repeat(mark.length)}`);
}

/** Obligations not yet in force, earliest first. */
export function upcomingText(views: readonly LawView[], asOf: string, page: Page): string {
  const { paint } = page;
  const coming = views
    .flatMap((view) => [
      ...(view.state === "not-yet"
        ? [
            {
              day: view.from!,
              text: `${paint.bold(view.placeName)}: ${view.asks.map(({ asks }) => asks).join(". ")} (${view.cite})`,
            },
          ]
        : []),
      ...view.next.map(({ since, asks }) => ({
        day: since,
        text: `${paint.bold(view.placeName)}: ${asks} (${view.cite})`,
      })),
    ])
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  return coming.length > 0
    ? `${coming.map(({ day, text }) => hanging(text, `${day}  `, page)).join("\n")}\n`
    : `${words.noneToCome(asOf)}\n`;
}

const VERDICTS: readonly Reach["verdict"][] = ["reaches", "may-reach", "not-yet", "records-only", "does-not-reach"];

/** Which laws reach each posting, which do not and why, which would with one more fact. */
export function reachPages(postings: readonly PostingReach[], asOf: string, page: Page): string {
  const body =
    postings.length > 0 ? postings.map((one) => reachText(one, page)).join("\n") : `${words.noneToReach(asOf)}\n`;
  return `${body}\n${words.asOf(asOf)}\n`;
}

function reachText({ path, title, laws }: PostingReach, page: Page): string {
  const groups = VERDICTS.map((verdict) => [verdict, laws.filter((one) => one.verdict === verdict)] as const).filter(
    ([, found]) => found.length > 0,
  );
  const body = groups
    .map(
      ([verdict, found]) =>
        `\n  ${words.verdicts[verdict]}\n${alike(found)
          .map((one) => `${hanging(oneReach(one), "    ", page)}\n`)
          .join("")}`,
    )
    .join("");
  return `${page.paint.bold(path)}${title ? `   ${title}` : ""}\n${body || `\n  ${words.noneHere}\n`}`;
}

/** Laws that stay away for one reason are told in one line: thirty states are not the place of work all at once. */
function alike(found: PostingReach["laws"]): Told[] {
  const byReason = new Map<string, Told & { names: string[] }>();
  for (const { placeName, cite, because, decides, next } of found) {
    const why = because.join(" ");
    const key = decides || next.length > 0 ? `${placeName} ${why}` : words.forSeveral(why, placeName);
    const earlier = byReason.get(key);
    if (earlier) earlier.names.push(placeName);
    else byReason.set(key, { names: [placeName], cite, why, whyForAll: key, decides, next });
  }
  return [...byReason.values()];
}

/** One line of the list: a law, or several that share their reason. */
interface Told {
  readonly names: readonly string[];
  readonly cite: string;
  readonly why: string;
  readonly whyForAll: string;
  readonly decides: string | null;
  readonly next: readonly Later[];
}

function oneReach({ names, cite, why, whyForAll, decides, next }: Told): string {
  if (names.length > 1) return `${names.join(", ")}. ${whyForAll}`;
  const sentences = [
    ...(why ? [why] : []),
    ...(decides ? [words.doesIf(decides)] : []),
    ...next.map(({ since, asks }) => words.later(since, asks)),
  ];
  const law = `${names[0]} (${cite})`;
  return sentences.length === 0 ? law : `${law}${why ? "." : ""} ${sentences.join(" ")}`;
}
