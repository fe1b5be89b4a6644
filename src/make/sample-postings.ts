/** Makes believable Markdown postings of about three kilobytes; number `i` is the same in every run. */
export function samplePosting(i: number): string {
  const random = seeded(i);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const some = (from: readonly string[], n: number): string => [...from].sort(() => random() - 0.5).slice(0, n).map((line) => `- ${line}`).join("\n");
  const job = pick(JOBS);
  const [city, pay] = [pick(CITIES), pick(PAYS)];
  const showsPay = random() < 0.7;
  return `---
title: ${pick(LEVELS)}${job}
employer: ${pick(EMPLOYERS)}
location: ${city}
employment_type: ${pick(["full-time", "part-time", "per diem"])}
${showsPay ? `salary: ${pay}\n` : ""}date: 2026-11-0${1 + Math.floor(random() * 9)}
closing_date: 2026-12-1${Math.floor(random() * 10)}
---

## About us

${pick(ABOUT)} ${pick(ABOUT)}

## What you will do

${some(DUTIES, 9)}

## What you need

${some(NEEDS, 6)}

## Nice to have

${some(EXTRAS, 3)}

## ${pick(["Pay and benefits", "What we offer", "Benefits"])}

${showsPay ? `${pay}.` : "Competitive pay."} ${pick(BENEFITS)}

${pick(ABOUT)} ${pick(PROMISES)}

## How to apply

${pick(APPLY)}

${random() < 0.6 ? EQUAL : ""}
`;
}

// A small generator of numbers between 0 and 1, the same for the same seed.
function seeded(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) + 0x6d2b79f5;
    return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000;
  };
}

const LEVELS = ["", "", "Senior ", "Lead "];
const JOBS = ["Registered Nurse, ICU", "Physical Therapist", "Medical Director", "Clinical Pharmacist", "Medical Assistant", "Software Engineer", "Billing Specialist", "Warehouse Associate", "Social Worker", "Respiratory Therapist", "Accountant", "Cook"];
const CITIES = ["Denver, CO", "Spokane, WA", "Albany, NY", "Austin, TX", "Chicago, IL", "Remote", "Oakland, CA", "Leeds, UK", "Toronto, ON"];
const PAYS = ["$38.50 to $52.00 an hour", "$92,000 - $118,000 per year", "$64,000 to $71,500 a year", "£34,000 to £39,500 per annum", "from $24 an hour"];
const EMPLOYERS = ["Fennmoor Clinic", "Quillhaven Health", "Brackenford Works", "Saltmarsh Foods"];
const ABOUT = [
  "We look after about nine thousand people in four towns, and most of them have known their nurse for years.",
  "Our teams are small on purpose: seven people who plan their own month and answer for it.",
  "The house was opened by two ward sisters and is still run by people who have worked nights.",
  "We moved into a new building last spring, with daylight in every room and a kitchen that stays open until midnight.",
  "Twice a year everybody may spend two days in another department, and most do.",
];
const DUTIES = [
  "Assess every person on your list at the start of the shift and write down what has changed", "Plan the week with the charge nurse and the pharmacist",
  "Record what was done the same day, in words the next shift understands", "Teach new colleagues in their first six weeks", "Call families back before the end of the day",
  "Keep stock of supplies and order what runs low", "Lead the short meeting at seven in the morning", "Check deliveries against the order and report what is missing",
  "Prepare the monthly figures for the head of department", "Answer questions from insurers within two days", "Take part in the review of incidents",
  "Keep the equipment clean, tested and labelled", "Write the minutes of the safety round",
];
const NEEDS = [
  "Current license in the state where you will work", "BLS card, ACLS within six months of hire", "Two years of practice after your training", "Bachelor's degree or equivalent experience",
  "Calm on the telephone", "Reading and writing in English", "Able to lift 40 pounds with a colleague", "Experience with electronic records", "A driver's license",
];
const EXTRAS = ["Spanish or Vietnamese", "Certification in your field", "Experience with night shifts", "Having taught students", "Lean training"];
const BENEFITS = [
  "Medical, dental and vision plans from the first of the month, a retirement plan with a match, 24 days of paid time off.",
  "Health insurance, pension plan, paid parental leave and $1,500 a year for study.",
];
const PROMISES = ["You will know your schedule six weeks ahead.", "Nobody works more than three weekends in eight.", "We answer every application within ten days."];
const APPLY = ["Send a CV to jobs@fennmoor.example; the first talks are in the second week of December.", "Apply on our careers page until the middle of December, or call the ward and ask."];
const EQUAL = "We are an equal opportunity employer and hire without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability or veteran status.";
