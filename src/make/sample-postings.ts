import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes so many postings into a folder of their own, and says where that is. */
export function writeSamples(folder: string, count: number): string {
  const postings = join(folder, "postings");
  mkdirSync(postings);
  for (let i = 0; i < count; i++) writeFileSync(join(postings, `${i}.md`), samplePosting(i));
  return postings;
}

/** Makes believable Markdown postings of about three kilobytes; number `i` is the same in every run. */
export function samplePosting(i: number): string {
  const random = seeded(i);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const chosen = (from: readonly string[], n: number): string[] => [...from].sort(() => random() - 0.5).slice(0, n);
  const some = (from: readonly string[], n: number): string =>
    chosen(from, n)
      .map((line) => `- ${line}`)
      .join("\n");
  const job = pick(JOBS);
  const [city, pay] = [pick(CITIES), pick(PAYS)];
  const showsPay = random() < 0.7;
  return `---
id: SP-${String(i).padStart(5, "0")}
title: ${pick(LEVELS)}${job}
employer: ${pick(EMPLOYERS)}
department: ${pick(DEPARTMENTS)}
location: ${city}
employment_type: ${pick(["full-time", "part-time", "per diem"])}
${showsPay ? `salary: ${pay}\n` : ""}date: 2026-11-0${1 + Math.floor(random() * 9)}
closing_date: 2026-12-1${Math.floor(random() * 10)}
hours_per_week: ${pick([24, 32, 36, 40])}
tags: [${pick(TAGS)}, ${pick(TAGS)}]
---

## About us

${chosen(ABOUT, 3).join(" ")}

## What you will do

${some(DUTIES, 11)}

## A usual week

${chosen(WEEKS, 3).join(" ")}

${some(MOMENTS, 4)}

## What you need

${some(NEEDS, 7)}

## Nice to have

${some(EXTRAS, 3)}

## ${pick(["Pay and benefits", "What we offer", "Benefits"])}

${showsPay ? `${pay}.` : "Competitive pay."} ${pick(BENEFITS)}

${pick(ABOUT)} ${pick(PROMISES)}

${some(OFFERS, 4)}

## How we hire

${some(STEPS, 3)}

## How to apply

${pick(APPLY)} ${pick(PROMISES)}

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
const JOBS = [
  "Registered Nurse, ICU",
  "Physical Therapist",
  "Medical Director",
  "Clinical Pharmacist",
  "Medical Assistant",
  "Software Engineer",
  "Billing Specialist",
  "Warehouse Associate",
  "Social Worker",
  "Respiratory Therapist",
  "Accountant",
  "Cook",
];
const CITIES = [
  "Denver, CO",
  "Spokane, WA",
  "Albany, NY",
  "Austin, TX",
  "Chicago, IL",
  "Remote",
  "Oakland, CA",
  "Leeds, UK",
  "Toronto, ON",
];
const PAYS = [
  "$38.50 to $52.00 an hour",
  "$92,000 - $118,000 per year",
  "$64,000 to $71,500 a year",
  "£34,000 to £39,500 per annum",
  "from $24 an hour",
];
const EMPLOYERS = ["Fennmoor Clinic", "Quillhaven Health", "Brackenford Works", "Saltmarsh Foods"];
const ABOUT = [
  "We look after about nine thousand people in four towns, and most of them have known their nurse for years.",
  "Our teams are small on purpose: seven people who plan their own month and answer for it.",
  "The house was opened by two ward sisters and is still run by people who have worked nights.",
  "We moved into a new building last spring, with daylight in every room and a kitchen that stays open until midnight.",
  "Twice a year everybody may spend two days in another department, and most do.",
];
const DEPARTMENTS = ["wards", "therapy", "records", "kitchen and stores", "community care"];
const TAGS = ["weekends", "days only", "new graduates welcome", "parking", "relocation help"];
const WEEKS = [
  "Mondays begin with a round through every room, and the list for the week is settled before noon.",
  "Most days end at half past four; once a month we stay for an hour and talk about what went wrong and what went well.",
  "You share an office with two colleagues from the next department, and a desk by the window is free.",
  "On Thursdays the head of department joins the morning meeting, listens, and answers what was asked the week before.",
];
const MOMENTS = [
  "A handover of fifteen minutes, in writing and in person",
  "Two mornings without meetings",
  "One afternoon for learning, alone or with a colleague",
  "A walk through the stores with the person who orders",
  "Half an hour with your manager, every second week",
  "A late shift about every ninth day",
];
const OFFERS = [
  "A locker, a bicycle shed and a canteen that cooks for the night shift too",
  "Paid time for courses that you choose together with your manager",
  "A uniform, washed by us",
  "Ten minutes on foot from the railway station",
  "Swapping shifts in an app, without asking anyone",
  "Someone who shows you the house for six weeks",
];
const STEPS = [
  "A talk of forty minutes with the people you would work with",
  "A morning on site, paid, with time to ask everything",
  "A call from the head of department within a week",
  "A short task that you may prepare at home",
  "References, after you have said yes",
];
const DUTIES = [
  "Assess every person on your list at the start of the shift and write down what has changed",
  "Plan the week with the charge nurse and the pharmacist",
  "Record what was done the same day, in words the next shift understands",
  "Teach new colleagues in their first six weeks",
  "Call families back before the end of the day",
  "Keep stock of supplies and order what runs low",
  "Lead the short meeting at seven in the morning",
  "Check deliveries against the order and report what is missing",
  "Prepare the monthly figures for the head of department",
  "Answer questions from insurers within two days",
  "Take part in the review of incidents",
  "Keep the equipment clean, tested and labelled",
  "Write the minutes of the safety round",
];
const NEEDS = [
  "Current license in the state where you will work",
  "BLS card, ACLS within six months of hire",
  "Two years of practice after your training",
  "Bachelor's degree or equivalent experience",
  "Calm on the telephone",
  "Reading and writing in English",
  "Able to lift 40 pounds with a colleague",
  "Experience with electronic records",
  "A driver's license",
];
const EXTRAS = [
  "Spanish or Vietnamese",
  "Certification in your field",
  "Experience with night shifts",
  "Having taught students",
  "Lean training",
];
const BENEFITS = [
  "Medical, dental and vision plans from the first of the month, a retirement plan with a match, 24 days of paid time off.",
  "Health insurance, pension plan, paid parental leave and $1,500 a year for study.",
];
const PROMISES = [
  "You will know your schedule six weeks ahead.",
  "Nobody works more than three weekends in eight.",
  "We answer every application within ten days.",
];
const APPLY = [
  "Send a CV to jobs@fennmoor.example; the first talks are in the second week of December.",
  "Apply on our careers page until the middle of December, or call the ward and ask.",
];
const EQUAL =
  "We are an equal opportunity employer and hire without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability or veteran status.";
