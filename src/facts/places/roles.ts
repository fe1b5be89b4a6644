import type { TermIds } from "../../tables/ids.ts";
import type { Hit } from "../../tables/lexicon.ts";
import { hasHead, hasTail, headOf, type Head } from "../../tables/parts.ts";
import type { AnnotatedText } from "../annotated-text.ts";
import type { PlaceMention } from "./mentions.ts";

/**
 * What a place is named for in running text; `null` where the words do not say. `employer`: "a clinic located in Reno",
 * which is the place of work unless the work is remote.
 */
export type PlaceRole = Head<RoleCueId> | "employer";

type Cue = Hit<"named-for">;
type RoleCueId = Exclude<TermIds["named-for"], `boilerplate:${string}`>;

/** A cue that says what a place is; boilerplate only informs people of it. */
type RoleCue = Cue & { readonly term: { readonly id: RoleCueId } };

function tellsRole(cue: Cue): cue is RoleCue {
  return !hasHead(cue.term.id, "boilerplate");
}

/** Reads from the words around places what each is named for. Places of one list share what the list is named for. */
export function rolesOf(annotated: AnnotatedText, mentions: readonly PlaceMention[]): readonly (PlaceRole | null)[] {
  const { text } = annotated;
  const cues = annotated.of("named-for");
  const roles: (PlaceRole | null)[] = [];
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1];
    const isListed = previous !== undefined && isListGap(text.slice(previous.end, mention.start));
    const before = isListed ? roles[i - 1]! : roleBefore(text, cues, mention);
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
    roles.push(role === "open-to" && isBoilerplate(text, cues, mention) ? null : role);
  });
  return roles;
}

// "Some travel (10%) to our Denver office": the work is done elsewhere.
function isTravelledTo(before: string): boolean {
  return (
    before.includes(" to ") &&
    /\b(?:travel|travels|traveling|travelling|trips?|journeys?)(?: \([^()]{1,20}\))?(?: (?:is )?(?:required|needed|expected))? to (?:(?:our|the|other) )?$/.test(
      before,
    )
  );
}

/**
 * True where the sentence informs people of a place about a law or a notice, as "California residents" of privacy
 * notices.
 */
function isBoilerplate(text: string, cues: readonly Cue[], mention: PlaceMention): boolean {
  const start = sentenceStart(text, mention.start);
  return cues.some(
    (cue) =>
      !tellsRole(cue) &&
      cue.end > start &&
      cue.start < mention.end + 160 &&
      !/[.;\n]\s/.test(text.slice(Math.min(mention.end, cue.start), Math.max(mention.start, cue.start))),
  );
}

const LIST_GAP =
  /^[\s\u00a0)]*(?:[,/&;|•·][\s\u00a0]*)?(?:(?:and|or|and\/or|&|und|oder)[\s\u00a0]*)?(?:in )?(?:the )?(?:state of )?$/i;

// "trips to Oslo, the Fjords, Lofoten, and Bergen": names that we do not know may stand between.
function isListGap(gap: string): boolean {
  return (
    LIST_GAP.test(gap) || (gap.startsWith(", ") && /^(?:, (?:the )?\p{Lu}[\p{L}'’-]+){1,4},? (?:and|or) $/u.test(gap))
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
  for (let k = i; k > 0 && LIST_GAP.test(text.slice(mentions[k - 1]!.end, mentions[k]!.start)); k--)
    roles[k - 1] = role;
}

function roleBehind(text: string, cues: readonly Cue[], mention: PlaceMention): PlaceRole | null {
  const cue = cues.find(
    (one): one is RoleCue =>
      tellsRole(one) && hasTail(one.term.id, "behind") && one.start >= mention.end && one.start - mention.end <= 24,
  );
  if (!cue) return null;
  const gap = text.slice(mention.end, cue.start);
  if (
    !/^[\s\u00a0-]*(?:(?:['’]s?|state|RN|LPN|NP|nursing|medical|physician|metro|full|or|compact|multistate|multi-state|applicable|\/)[\s\u00a0-]*){0,3}$/i.test(
      gap,
    )
  )
    return null;
  const role = headOf(cue.term.id);
  const isPossessed = /\b(?:our|the|in|at|to)[\s\u00a0]+(?:\w+[\s\u00a0]+)?$/i.test(
    text.slice(Math.max(0, mention.start - 24), mention.start),
  );
  if (role === "work" && !isPossessed) return null;
  // "Out of our Reno headquarters" is where the work is; "with headquarters in Reno" is not.
  if (role === "office" && isPossessed && /^(?:headquarters|HQ)$/i.test(text.slice(cue.start, cue.end))) return "work";
  if (
    role === "work" &&
    cues.some(
      ({ term, start, end }) =>
        term.id === "office:before" &&
        end <= mention.start &&
        mention.start - end <= 8 &&
        VISITED.test(text.slice(start, end)),
    )
  )
    return "office";
  if (
    role === "work" &&
    cues.some(({ term, end }) => term.id === "reports-to:before" && end <= mention.start && mention.start - end <= 30)
  )
    return "reports-to";
  return role;
}

// "You visit our Reno office once a month": a journey there does not make it the place of work.
const VISITED = /\b(?:visit|visits|trips|travel|meetings?)\b/i;

function roleBefore(text: string, cues: readonly Cue[], mention: PlaceMention): PlaceRole | null {
  if (cues.length === 0) return null;
  const start = sentenceStart(text, mention.start);
  let best: RoleCue | null = null;
  for (const cue of cues) {
    if (cue.start >= mention.start) break;
    if (cue.start < start || cue.end > mention.start || !tellsRole(cue) || !hasTail(cue.term.id, "before")) continue;
    if (mention.start - cue.end <= reachOf(cue)) best = cue;
  }
  if (!best) return null;
  const role = headOf(best.term.id);
  const cue = text.slice(best.start, best.end);
  const isAboutJob =
    role !== "work" ||
    /\b(?:position|role|job|you|candidate|opportunity|internship|assignment|work|this)\b/i.test(
      text.slice(start, best.end),
    );
  if (isAboutJob) return role;
  if (/\bbased (?:in|out of)$/i.test(cue)) return "office";
  return /\blocated (?:in|at|within)$/i.test(cue) ? "employer" : role;
}

// A clear cue reaches over a list or a name; a common word ("our", "per") only right before the place.
function reachOf({ term, start, end }: Cue): number {
  if (end - start <= 6) return 4;
  return hasHead(term.id, "office") ? 28 : 44;
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
