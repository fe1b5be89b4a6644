import type { Direction, Informing, PlaceRole } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { workplaceTable, type PlaceCue } from "../../tables/workplace.ts";
import type { TextSpan } from "../../text/index.ts";
import { memoPerText, type AnnotatedText } from "../annotated-text.ts";
import type { PlaceMention } from "./mentions.ts";

/** Words that say what a place is named for, where they stand. */
interface FoundCue extends PlaceCue, TextSpan {
  readonly direction: Direction;
  readonly reach: number;
}

const cuesIn = memoPerText((annotated): readonly FoundCue[] => annotated.of("place-cue").map(toCue));

function toCue({ term: { id, direction = "both", reach = 0 }, start, end }: Hit<"place-cue">): FoundCue {
  return { ...workplaceTable().placeCues[id], direction, reach, start, end };
}

/** Reads from the words around places what each is named for. Places of one list share what the list is named for. */
export function rolesOf(annotated: AnnotatedText, mentions: readonly PlaceMention[]): readonly (PlaceRole | null)[] {
  const { text } = annotated;
  const cues = cuesIn(annotated);
  const roles: (PlaceRole | null)[] = [];
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1];
    const isListed = previous !== undefined && isListGap(text.slice(previous.end, mention.start));
    const before = isListed ? roles[i - 1]! : roleBefore(annotated, cues, mention);
    const behind = roleBehind(text, cues, mention);
    // "On-site in Texas only": a plain word for the place of work outweighs "only" behind it.
    const isBeforeStronger = before === "closed-to" || (before === "work" && behind === "open-to");
    const told = isBeforeStronger ? before : (behind ?? before);
    const role =
      (told === "work" || told === null) &&
      !isListed &&
      isTravelledTo(text.slice(Math.max(0, mention.start - 60), mention.start).toLowerCase())
        ? "office"
        : told;
    if (role === "licensure" || role === "closed-to") backfill(roles, text, mentions, i, role);
    roles.push(role === "open-to" && informedOf(text, cues, mention) === "notice" ? null : role);
  });
  return roles;
}

// "Some travel (10%) to our Denver office": the work is done elsewhere.
function isTravelledTo(before: string): boolean {
  return before.includes(" to ") && workplaceTable().journey.test(before);
}

/** What the sentence around each place informs its people about, where it does: "California residents: see …". */
export function informingOf(
  annotated: AnnotatedText,
  mentions: readonly PlaceMention[],
): readonly (Informing | null)[] {
  const cues = cuesIn(annotated);
  return mentions.map((mention) => informedOf(annotated.text, cues, mention));
}

function informedOf(text: string, cues: readonly FoundCue[], mention: PlaceMention): Informing | null {
  const start = sentenceStart(text, mention.start);
  const cue = cues.find(
    (one) =>
      one.informs &&
      one.end > start &&
      one.start < mention.end + one.reach &&
      !/[.;\n]\s/.test(text.slice(Math.min(mention.end, one.start), Math.max(mention.start, one.start))),
  );
  return cue?.informs ?? null;
}

// "trips to Oslo, the Fjords, Lofoten, and Bergen": names that we do not know may stand between.
function isListGap(gap: string): boolean {
  return (
    workplaceTable().joining.test(gap) ||
    (gap.startsWith(", ") && /^(?:, (?:the )?\p{Lu}[\p{L}'’-]+){1,4},? (?:and|or) $/u.test(gap))
  );
}

// "Texas or Oklahoma licence": what stands behind the last place of a list counts for all of it.
function backfill(
  roles: (PlaceRole | null)[],
  text: string,
  mentions: readonly PlaceMention[],
  i: number,
  role: PlaceRole,
): void {
  for (let k = i; k > 0 && workplaceTable().joining.test(text.slice(mentions[k - 1]!.end, mentions[k]!.start)); k--)
    roles[k - 1] = role;
}

function roleBehind(text: string, cues: readonly FoundCue[], mention: PlaceMention): PlaceRole | null {
  const cue = cues.find(
    ({ direction, start, reach }) => direction === "backward" && start >= mention.end && start - mention.end <= reach,
  );
  if (!cue || !workplaceTable().between.test(text.slice(mention.end, cue.start))) return null;
  const { leading } = workplaceTable();
  const isPossessed = leading.test(text.slice(Math.max(0, mention.start - 24), mention.start));
  if (!isPossessed || cue.possessed === undefined) return cue.role ?? null;
  // "You visit our Reno office once a month": a journey there does not make it the place of work.
  if (cues.some(({ visit, end }) => visit && isShortlyBefore(end, mention, 8))) return "office";
  const isReportedTo = cues.some(({ role, end }) => role === "reports-to" && isShortlyBefore(end, mention, 30));
  return isReportedTo ? "reports-to" : cue.possessed;
}

function isShortlyBefore(end: number, mention: PlaceMention, most: number): boolean {
  return end <= mention.start && mention.start - end <= most;
}

function roleBefore(annotated: AnnotatedText, cues: readonly FoundCue[], mention: PlaceMention): PlaceRole | null {
  if (cues.length === 0) return null;
  const start = sentenceStart(annotated.text, mention.start);
  let best: FoundCue | null = null;
  for (const cue of cues) {
    if (cue.start >= mention.start) break;
    if (cue.start < start || cue.end > mention.start || cue.direction !== "forward") continue;
    if (mention.start - cue.end <= cue.reach) best = cue;
  }
  if (!best) return null;
  const { end, unlessJob } = best;
  const isAboutJob = annotated.of("job-word").some((word) => word.start >= start && word.end <= end);
  return (isAboutJob ? best.role : (unlessJob ?? best.role)) ?? null;
}

function sentenceStart(text: string, from: number): number {
  for (let i = from - 1; i >= 0 && from - i < 400; i--) {
    const unit = text[i]!;
    if (unit === "\n" || unit === ";" || unit === "•" || unit === "|" || unit === "!") return i + 1;
    if ((unit === "." || unit === "?") && /\s/.test(text[i + 1] ?? " ") && text[i - 2] !== "." && text[i - 2] !== " ")
      return i + 1;
  }
  return Math.max(0, from - 400);
}
