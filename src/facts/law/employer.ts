import type { Posting } from "../../posting/index.ts";
import { defineFact, type Ask, type Employer } from "../fact.ts";

/** What the config says of the employer; what it leaves out is unknown. */
export const employer = defineFact("employer", (_posting: Posting, ask: Ask): Employer => ask.circumstances.employer);
