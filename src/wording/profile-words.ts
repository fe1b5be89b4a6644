import type { ContraindicatedWhen } from "../tables/occupations.ts";
import type { Profile, ProfileBoard, ProfileLicense, ProfilePay } from "../tables/profiles.ts";

/** How a language words the profile of an occupation; what the knowledge says in words stands as it is. */
export interface ProfileWords {
  readonly heads: Readonly<Record<ProfileHead, string>>;
  /** A remark of the knowledge, to begin a line with. */
  sentence(remark: string): string;
  bestGuess(title: string, others: readonly string[]): string;
  atLeast(degree: string): string;
  usual(degree: string): string;
  readonly noLicense: string;
  license(license: ProfileLicense): string;
  boardsOf(level: ProfileBoard["level"], boards: readonly string[]): string;
  readonly boardsMustFit: string;
  readonly anotherOccupation: string;
  percentiles(pay: ProfilePay): string;
  paySource(pay: ProfilePay): string;
  quotedPay(amount: number, says: string): string;
  /** Bounds outside of which full-time pay is not believable. */
  hardToBelieve(bounds: Profile["payCheck"]): string;
  /** What would be wrong to require. */
  toRequire(credentials: readonly string[]): string;
  wrongWhen(credential: string, when: ContraindicatedWhen): string;
  confidence(profile: Pick<Profile, "confidence" | "evidence">): string;
  read(sources: NonNullable<Profile["sources"]>): string;
  checkWith(references: readonly string[]): string;
}

/** The headings of a profile. */
export type ProfileHead =
  | "does"
  | "works"
  | "reportsTo"
  | "education"
  | "training"
  | "licenses"
  | "boards"
  | "exams"
  | "others"
  | "experience"
  | "pay"
  | "wrong"
  | "lookAlikes"
  | "regulations"
  | "title"
  | "titles"
  | "notes"
  | "sureness";
