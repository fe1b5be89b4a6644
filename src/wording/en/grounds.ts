import type { Grounds } from "../../rule/index.ts";
import type { GroundWords } from "../reason-words.ts";

/** English. */
export const english: GroundWords = {
  employs: ({ count, atLeast }) => `You employ ${count}; it binds from ${atLeast}.`,
  "employs-there": ({ count, atLeast, place }) => `You employ ${count} in ${place.name}; it binds from ${atLeast}.`,
  "employs-too-few-there": ({ count, atLeast, place }) =>
    `You employ ${count} in ${place.name}; it binds from ${atLeast} there.`,
  "employs-nobody-there": ({ place }) => `You employ nobody in ${place.name}, and it needs one person there.`,
  "left-out": ({ by }) => LEFT_OUT[by],
  "internal-only": ({ cite }) => `${cite} does not cover postings for current employees only.`,
  "made-before": ({ made, from }) => `The posting was made on ${made}; it binds postings made since ${from}.`,
  "works-in": ({ town }) => `The work is in ${town}.`,
  "works-elsewhere": ({ town, place }) => `The work is in ${town}, not in ${place.name}.`,
  "not-near": ({ place }) => `The work is not in ${place.name}.`,
  "no-place-named": () => "The posting names no place of work.",
  "reports-there": ({ place }) => `The job reports to ${place.name}.`,
  "from-where-unsaid": () => "The job is remote and the posting does not say from where.",
  "may-be-done-from": ({ place }) => `The job may be done from ${place.name}.`,
  "named-as-open": ({ place }) => `The job may be done from ${place.name}, which the posting names.`,
  "not-open-to": ({ place }) => `People in ${place.name} may not apply.`,
  "not-done-from": ({ place }) => `The job may not be done from ${place.name}.`,
  "shut-out-in-vain": ({ place }) =>
    `The job is remote, and shutting out people in ${place.name} does not change that.`,
  "not-foreseeable": ({ place }) => `Nothing suggests that the work will be done in ${place.name}.`,
  "no-office-there": ({ place }) => `The job is not tied to an office in ${place.name}.`,
  "counts-inside-only": ({ place }) => `Only work inside ${place.name} counts.`,
  recorded: ({ says }) => says,
  begins: ({ on }) => `It begins on ${on}.`,
  ended: ({ on }) => `It ended on ${on}.`,

  "head-count": ({ atLeast }) => `It binds employers of ${atLeast} or more; your number is not known.`,
  "head-count-there": ({ atLeast, place }) =>
    `It binds employers of ${atLeast} or more in ${place.name}; your number there is not known.`,
  "anyone-there": ({ place }) => `It binds employers of 1 or more in ${place.name}; your number there is not known.`,
  "someone-needed-there": ({ place }) => `It needs somebody in ${place.name}; your number there is not known.`,
  "first-there": ({ place }) => `You employ nobody in ${place.name} yet.`,
  "counted-elsewhere": ({ count, place }) =>
    `You employ ${count} in ${place.name}; sources differ on whether people elsewhere count.`,
  "tied-there": ({ ties, place }) => `It binds employers who ${ties} in ${place.name}; whether you do is not known.`,
  "temporary-assignment": () => "The posting speaks of temporary assignments.",
  "temporary-job": () => "The job may be temporary or acting.",
  "agreement-mentioned": () => "The posting speaks of a collective agreement.",
  unpaid: () => "The posting speaks of unpaid work.",
  "beginning-disputed": ({ from, to }) => `Sources give days from ${from} to ${to} for its beginning.`,
  "wider-named": ({ text, place }) => `The posting names ${text}, which is wider than ${place.name}.`,
  "perhaps-works-in": ({ text, place }) => `The posting names ${text}, which may mean work in ${place.name}.`,
  "public-employer-named": ({ text, by }) =>
    `The posting names ${text}; the law does not bind ${by === "federal-employer" ? "federal" : "public"} employers.`,
  "office-there": ({ place }) => `You have people in ${place.name}, and the job is remote.`,
  "limited-elsewhere": ({ place }) =>
    `The job is remote and limited to other places, and you have people in ${place.name}.`,
  "from-anywhere": ({ place }) => `The job may be done from anywhere, ${place.name} included.`,
  foreseeable: ({ place }) => `The job may be done from anywhere, and you have people in ${place.name}.`,
  "remote-unsaid": () => "The law does not say how it takes remote work.",
};

const BY_AGREEMENT = "Pay here is set by a collective agreement, which it leaves out.";

const LEFT_OUT: Readonly<Record<Grounds["left-out"]["by"], string>> = {
  "federal-employer": "It does not bind federal employers.",
  "public-employer": "It does not bind public employers.",
  copy: "It does not bind copies made without the employer.",
  "independent-contractor": "It covers employees, not independent contractors.",
  "collective-agreement": BY_AGREEMENT,
  "public-collective-agreement": BY_AGREEMENT,
  "temporary-pool": "It leaves out temporary agencies that recruit for their clients.",
  "general-call": "It covers specific positions, not general calls to apply.",
  broadcast: "It covers written notices only.",
};
