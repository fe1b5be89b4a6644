import { describe, expect, test } from "vitest";
import { credentials } from "../../../src/facts/index.ts";
import { askText } from "../../support/ask.ts";

/** Everything named in a list under "Requirements", as it is written, with its id. */
function named(line: string): string[] {
  return askText(`# Staff Nurse\n\n## Requirements\n\n- ${line}\n`)(credentials).map(
    ({ id, text }) => `${id}: ${text}`,
  );
}

describe("words and letters of one credential are one mention", () => {
  test.each([
    ["BLS (Basic Life Support) required", ["bls: BLS (Basic Life Support)"]],
    ["Registered Nurse (RN) license", ["lic-rn: Registered Nurse (RN) license"]],
    ["ACLS - Advanced Cardiac Life Support", ["acls: ACLS - Advanced Cardiac Life Support"]],
    ["Basic Life Support certification (BLS)", ["bls: Basic Life Support certification (BLS)"]],
    ["Neonatal Resuscitation Program (NRP)", ["nrp: Neonatal Resuscitation Program (NRP)"]],
  ])("%s", (line, expected) => expect(named(line)).toEqual(expected));
});

describe("two credentials are two mentions", () => {
  test.each([
    ["RN license (BLS preferred)", ["lic-rn: RN license", "bls: BLS"]],
    ["BLS, Basic Life Support instructor", ["bls: BLS", "bls: Basic Life Support"]],
    ["RN or LPN license", ["lic-rn: RN", "lic-lpn: LPN license"]],
    ["BLS and ACLS (Advanced Cardiac Life Support)", ["bls: BLS", "acls: ACLS (Advanced Cardiac Life Support)"]],
  ])("%s", (line, expected) => expect(named(line)).toEqual(expected));
});
