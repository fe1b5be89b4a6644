import { patternOf, type Lists } from "../../tables/patterns.ts";
import { sentenceAround } from "../../text/index.ts";

/** True where a sentence tells people what to do to apply: what to send, whom to call, which button to press. */
export function tellsHowToApply(text: string): boolean {
  // Patterns for small letters alone are ready many times sooner than those for both.
  const lower = text.toLowerCase();
  if (!mayTell().test(lower)) return false;
  for (const found of lower.matchAll(ways())) {
    const { start, end } = sentenceAround(text, { start: found.index, end: found.index + found[0].length });
    if (!speaksOfElse().test(lower.slice(start, end))) return true;
  }
  return false;
}

const mayTell = patternOf("applying", ({ hints }) => `${hints}|\\bcvs?\\b|form\\b`);

const NUMBER = "\\(?\\+?\\d[\\d() .-]{6,}\\d";

const ways = patternOf("applying", (lists) => SHAPES.map((shape) => shape(lists)).join("|"), "gu");

/** How sentences tell it, each shape with one. */
const SHAPES: readonly ((lists: Lists<"applying">) => string)[] = [
  // "Send us your resume", "forward a cover letter"
  ({ send, papers }) => `\\b(?:${send})\\b[^.!?\\n]{0,60}?\\b(?:${papers})(?![\\w])`,
  // "Applications may be faxed", "resumes to jobs@larkspur.example"
  ({ papers, modals, sent, ways }) =>
    `\\b(?:${papers})[^.!?\\n]{0,40}?\\s(?:to \\S+@|via |(?:${modals}) be (?:${sent})|${ways})`,
  // "Call 303-555-0147"
  ({ calls }) => `\\b(?:${calls})\\b[^.!?\\n]{0,30}?${NUMBER}`,
  // "Fill out the form at the desk"
  ({ fillIn }) => `\\b(?:${fillIn})\\b[^.!?\\n]{0,30}?\\bform\\b`,
  // "Use the apply button", "click “apply”"
  ({ buttons, presses }) => `\\b(?:${buttons})\\b|\\b(?:${presses}) (?:on )?["“']?apply\\b`,
  // "Apply online on our website"
  ({ applyHow, applyWhere }) => `\\bapply (?:${applyHow})\\b[^.!?\\n]{0,40}?(?:${applyWhere}|\\S+@|https?:)`,
  // "An e-mail to our office with your experience"
  ({ letters, papers, background }) =>
    `\\b(?:${letters}) (?:to|at) (?:\\S*[^\\s.!?,] ){1,6}?with\\b[^.!?\\n]{0,40}?\\b(?:${papers}|${background})(?![\\w])`,
  // "Start your application"
  ({ starts }) => `\\b(?:${starts})\\b`,
  // "Interested? Write to us" in one sentence: "If you are interested, write to us"
  ({ interest, writes }) => `\\b(?:${interest})\\b[^.!?\\n]{0,30}?\\b(?:${writes})\\b`,
  // "Contact us at jobs@larkspur.example to apply"
  ({ contacts }) => `\\b(?:${contacts})\\b[^.!?\\n]{0,25}?\\bat \\S+@[^.!?\\n]{0,40}?\\b(?:with|to apply)`,
  // "Bewerben Sie sich", "adressez votre candidature"
  ({ inOtherLanguages, transmit }) =>
    `\\b(?:${inOtherLanguages})\\b|\\b(?:${transmit})\\b[^.!?\\n]{0,30}?\\bcandidature`,
];

/** Sentences about something else that use the same words: help with a form, scams, agencies, data. */
const speaksOfElse = patternOf("applying", ({ elseStems, elseWords }) => `${elseStems}|(?:${elseWords})\\b`);
