/** A posting in which every rule that needs no config finds nothing to mend. */
export const CLEAN = `---
title: Software Engineer, Scheduling
employer: Fennmoor Systems
location: Austin, TX
employment_type: full-time
salary: $118,000 to $146,000 a year
date: 2026-11-12
closing_date: 2026-12-31
---

## About us

Fennmoor Systems writes the software that wards plan their month with.

## What you will do

- Build the screens on which charge nurses plan
- Keep the booking service fast
- Review your colleagues' changes

## What you bring

- Three years of work with a typed language
- Clear writing

## Benefits

Medical, dental and vision plans, 401(k) with a match, 25 days of paid time off.

## How to apply

Send a CV to jobs@fennmoor.example by December 31, 2026.

## Equal opportunity

Fennmoor Systems is an equal opportunity employer. We hire without regard to race, color, religion, sex, sexual orientation, gender identity, national origin, age, disability, veteran status or genetic information.
`;

/** The same posting without pay, in a place whose law asks for it. */
export const UNPAID = CLEAN.replace("salary: $118,000 to $146,000 a year\n", "").replace("Austin, TX", "Denver, CO");
