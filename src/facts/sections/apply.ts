import { sentenceAround } from "../../text/index.ts";

/** True where a sentence tells people what to do to apply: what to send, whom to call, which button to press. */
export function tellsHowToApply(text: string): boolean {
  // Patterns for small letters alone are ready many times sooner than those for both.
  const lower = text.toLowerCase();
  if (!MAY_TELL.test(lower)) return false;
  for (const found of lower.matchAll(WAYS)) {
    const { start, end } = sentenceAround(text, { start: found.index, end: found.index + found[0].length });
    if (!ELSE.test(lower.slice(start, end))) return true;
  }
  return false;
}

const MAY_TELL =
  /r[eé]sum|\bcvs?\b|appl|cover letter|form\b|call|text|transcript|bew[ei]rb|postul|candidature|portfolio|interest/;

const SENDING =
  "(?:send|e-?mail|submit|forward|fax|upload|reply|respond|share|drop|mail|return|attach|include|provide|bring)";
const PAPERS =
  "(?:r[eé]sum[eé]s?|cvs?|curriculum|cover letters?|covering letters?|letters? of (?:interest|intent|application)|applications?|transcripts?|portfolio|expressions? of interest)";
const NUMBER = "\\(?\\+?\\d[\\d() .-]{6,}\\d";

// What is sent; papers and where they go; a call or a visit; a form or a button; German and French words for it.
const WAYS = new RegExp(
  [
    `\\b${SENDING}\\b[^.!?\\n]{0,60}?\\b${PAPERS}(?![\\w])`,
    `\\b${PAPERS}[^.!?\\n]{0,40}?\\s(?:to \\S+@|by e-?mail|by fax|(?:may|can|should|must) be (?:e-?mailed|mailed|sent|faxed|submitted|forwarded|dropped)|via |through (?:our|the)|may be obtained|can be (?:sent|submitted|obtained|found)|are available (?:at|from|on))`,
    `\\b(?:call|text|phone|ring|whatsapp)\\b[^.!?\\n]{0,30}?${NUMBER}`,
    `\\b(?:fill (?:out|in)|complete)\\b[^.!?\\n]{0,30}?\\bform\\b`,
    `\\b(?:apply|application) (?:button|link|portal)\\b|\\b(?:click|hit|press|tap) (?:on )?["“']?apply\\b`,
    `\\bapply (?:in|using|with|from|for|to|on|by|via|at|online|here|now|below|above|directly|today)\\b[^.!?\\n]{0,40}?(?:link|portal|site|page|website|web ?site|e-?mail|\\S+@|https?:|above|below|linkedin|english|profile)`,
    `\\b(?:e-?mail|letter|message|note|mail) (?:to|at) (?:\\S*[^\\s.!?,] ){1,6}?with\\b[^.!?\\n]{0,40}?\\b(?:${PAPERS}|experience|background|availability)(?![\\w])`,
    `\\bstart (?:your|the|an) application\\b`,
    `\\b(?:interested|sounds? (?:good|like you))\\b[^.!?\\n]{0,30}?\\b(?:e-?mail|write|call|contact|message|get in touch)\\b`,
    `\\b(?:e-?mail|write to|contact)\\b[^.!?\\n]{0,25}?\\bat \\S+@[^.!?\\n]{0,40}?\\b(?:with|to apply)`,
    `\\bbewirb dich\\b|\\bbewerben sie\\b|\\bbewerbung (?:an|per|bis|über|richten)\\b|\\bpostulez\\b|\\b(?:adresser|adressez|envoyer|envoyez|transmettre|transmettez|faire parvenir)\\b[^.!?\\n]{0,30}?\\bcandidature`,
  ].join("|"),
  "gu",
);

/** Sentences about something else that use the same words: help with a form, scams, agencies, data. */
const ELSE =
  /accommodat|disabilit|adjustment|agenc|unsolicited|scam|fraud|privacy|personal data|patients?\b|customers?\b|insurance|visas?\b|grant|deadline|schedule an appointment/;
