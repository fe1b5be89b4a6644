import type { CredentialId, OccupationId } from "./ids.ts";
import { lazyTable } from "./table.ts";

/** A post whose holder the law describes. */
export interface RegulatedRole {
  readonly id: string;
  readonly occupation: OccupationId;
  /** Only there; left out: everywhere. */
  readonly place?: string;
  /** A licence or degree that the holder must have. */
  readonly holds?: CredentialId;
  /** Credentials that postings accept in its place and the law does not. */
  readonly instead?: readonly CredentialId[];
  /** True where board eligibility is not enough. */
  readonly certified?: boolean;
  readonly certifiedFrom?: string;
  /** A certificate that must be earned, asked from the day `from`. */
  readonly also?: CredentialId;
  readonly from?: string;
  /** The last day on which it is asked. */
  readonly until?: string;
  /** Only where the title has one of these words. */
  readonly titled?: readonly string[];
  /** Another way the law leaves open, in words. */
  readonly otherwise?: string;
  readonly cite: string;
  readonly url?: string;
  readonly says: string;
  /** The line to write. */
  readonly write: string;
  /** When the rule may not hold. */
  readonly unless?: string;
}

/** An occupation in training and what nobody in it can hold yet. */
export interface Trainee {
  readonly occupation: OccupationId;
  readonly cannotHold: readonly CredentialId[];
  /** What some states ask of them and most do not. */
  readonly seldomHold?: readonly CredentialId[];
  /** True where it trains for a subspecialty, so that certification in the core specialty is fine. */
  readonly subspecialty?: boolean;
  readonly experience?: "none";
  readonly instead: string;
}

/** A kind of facility whose director the law describes, for titles that do not say which. */
export interface RoleSetting {
  readonly occupation: OccupationId;
  /** "a hospice". */
  readonly name: string;
}

/** The table as it is compiled. */
export interface PackedRoles {
  readonly roles: readonly (Omit<RegulatedRole, "holds" | "instead"> & Partial<RegulatedRole>)[];
  readonly trainees: readonly Trainee[];
  readonly settings: readonly RoleSetting[];
}

const table = lazyTable<PackedRoles>("roles");

/** What the law says of the holder of a post; none for most occupations. */
export function regulatedRoles(occupation: string): readonly RegulatedRole[] {
  return table().roles.filter((role) => role.occupation === occupation);
}

/** The kind of facility that an occupation directs; `undefined` for all others. */
export function roleSetting(occupation: string): RoleSetting | undefined {
  return table().settings.find((known) => known.occupation === occupation);
}

/** The training an occupation is, if it is one. */
export function traineeship(occupation: string): Trainee | undefined {
  return table().trainees.find((trainee) => trainee.occupation === occupation);
}
