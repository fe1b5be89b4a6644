// Made by `npm run make registry`. Do not edit.
import type { Rule } from "./rule/rule.ts";
import credentialsActivePracticeAsked from "../rules/credentials/active-practice-asked.ts";
import credentialsAlternativesRequired from "../rules/credentials/alternatives-required.ts";
import credentialsBoardCertificationMissing from "../rules/credentials/board-certification-missing.ts";
import credentialsBoardMismatch from "../rules/credentials/board-mismatch.ts";
import credentialsCertificationMissing from "../rules/credentials/certification-missing.ts";
import credentialsCompactMismatch from "../rules/credentials/compact-mismatch.ts";
import credentialsCompactMisused from "../rules/credentials/compact-misused.ts";
import credentialsContradiction from "../rules/credentials/contradiction.ts";
import credentialsCustomaryMissing from "../rules/credentials/customary-missing.ts";
import credentialsDegreeInflated from "../rules/credentials/degree-inflated.ts";
import credentialsDegreeMissing from "../rules/credentials/degree-missing.ts";
import credentialsExamRetired from "../rules/credentials/exam-retired.ts";
import credentialsFacilityAccreditationAsked from "../rules/credentials/facility-accreditation-asked.ts";
import credentialsLicenseMissing from "../rules/credentials/license-missing.ts";
import credentialsLicensePlace from "../rules/credentials/license-place.ts";
import credentialsMisnamed from "../rules/credentials/misnamed.ts";
import credentialsOsteopathicShutOut from "../rules/credentials/osteopathic-shut-out.ts";
import credentialsPayConflict from "../rules/credentials/pay-conflict.ts";
import credentialsPopulationMismatch from "../rules/credentials/population-mismatch.ts";
import credentialsRegulatedRole from "../rules/credentials/regulated-role.ts";
import credentialsSpecialtyListOdd from "../rules/credentials/specialty-list-odd.ts";
import credentialsTitleAmbiguous from "../rules/credentials/title-ambiguous.ts";
import credentialsTitleMismatch from "../rules/credentials/title-mismatch.ts";
import credentialsTitleProtected from "../rules/credentials/title-protected.ts";
import credentialsTraineeOverasked from "../rules/credentials/trainee-overasked.ts";
import credentialsTrainingIncomplete from "../rules/credentials/training-incomplete.ts";
import credentialsUnneededLicense from "../rules/credentials/unneeded-license.ts";
import credentialsWrongProfession from "../rules/credentials/wrong-profession.ts";
import directivesExpired from "../rules/directives/expired.ts";
import directivesUnclear from "../rules/directives/unclear.ts";
import directivesUnused from "../rules/directives/unused.ts";
import equalOpportunityContractorLineIncomplete from "../rules/equal-opportunity/contractor-line-incomplete.ts";
import equalOpportunityOutdatedReference from "../rules/equal-opportunity/outdated-reference.ts";
import equalOpportunityStatementMissing from "../rules/equal-opportunity/statement-missing.ts";
import noticesAiUseMissing from "../rules/notices/ai-use-missing.ts";
import noticesCanadianExperience from "../rules/notices/canadian-experience.ts";
import noticesCollectiveAgreementMissing from "../rules/notices/collective-agreement-missing.ts";
import noticesGenderSpecificTitle from "../rules/notices/gender-specific-title.ts";
import noticesJobDescriptionMissing from "../rules/notices/job-description-missing.ts";
import noticesVacancyStatusMissing from "../rules/notices/vacancy-status-missing.ts";
import payBelowMinimum from "../rules/pay/below-minimum.ts";
import payBenefitsMissing from "../rules/pay/benefits-missing.ts";
import payBenefitsTrailOff from "../rules/pay/benefits-trail-off.ts";
import payCareerBand from "../rules/pay/career-band.ts";
import payDeadlineMissing from "../rules/pay/deadline-missing.ts";
import payFullScaleMissing from "../rules/pay/full-scale-missing.ts";
import payHistoryAsked from "../rules/pay/history-asked.ts";
import payHowToApplyMissing from "../rules/pay/how-to-apply-missing.ts";
import payImplausible from "../rules/pay/implausible.ts";
import payKeptSecret from "../rules/pay/kept-secret.ts";
import payLinkInstead from "../rules/pay/link-instead.ts";
import payOpenEnded from "../rules/pay/open-ended.ts";
import payOtherPayMissing from "../rules/pay/other-pay-missing.ts";
import payPeriodMissing from "../rules/pay/period-missing.ts";
import payPeriodUnclear from "../rules/pay/period-unclear.ts";
import payPieceRateAlone from "../rules/pay/piece-rate-alone.ts";
import payRangeInverted from "../rules/pay/range-inverted.ts";
import payRangePerPlace from "../rules/pay/range-per-place.ts";
import paySingleRate from "../rules/pay/single-rate.ts";
import payStipendsMixed from "../rules/pay/stipends-mixed.ts";
import payTooWide from "../rules/pay/too-wide.ts";
import payUndisclosed from "../rules/pay/undisclosed.ts";
import postingFieldsDisagree from "../rules/posting/fields-disagree.ts";
import postingHeadingDuplicated from "../rules/posting/heading-duplicated.ts";
import postingNotAPosting from "../rules/posting/not-a-posting.ts";
import postingPlaceholderLeft from "../rules/posting/placeholder-left.ts";
import postingTitleCluttered from "../rules/posting/title-cluttered.ts";
import postingUnreadable from "../rules/posting/unreadable.ts";
import sectionsEmpty from "../rules/sections/empty.ts";
import sectionsMissing from "../rules/sections/missing.ts";
import wordingTermListed from "../rules/wording/term-listed.ts";

/** Every rule of the project, in order of id. */
export const rules: readonly Rule[] = [
  credentialsActivePracticeAsked,
  credentialsAlternativesRequired,
  credentialsBoardCertificationMissing,
  credentialsBoardMismatch,
  credentialsCertificationMissing,
  credentialsCompactMismatch,
  credentialsCompactMisused,
  credentialsContradiction,
  credentialsCustomaryMissing,
  credentialsDegreeInflated,
  credentialsDegreeMissing,
  credentialsExamRetired,
  credentialsFacilityAccreditationAsked,
  credentialsLicenseMissing,
  credentialsLicensePlace,
  credentialsMisnamed,
  credentialsOsteopathicShutOut,
  credentialsPayConflict,
  credentialsPopulationMismatch,
  credentialsRegulatedRole,
  credentialsSpecialtyListOdd,
  credentialsTitleAmbiguous,
  credentialsTitleMismatch,
  credentialsTitleProtected,
  credentialsTraineeOverasked,
  credentialsTrainingIncomplete,
  credentialsUnneededLicense,
  credentialsWrongProfession,
  directivesExpired,
  directivesUnclear,
  directivesUnused,
  equalOpportunityContractorLineIncomplete,
  equalOpportunityOutdatedReference,
  equalOpportunityStatementMissing,
  noticesAiUseMissing,
  noticesCanadianExperience,
  noticesCollectiveAgreementMissing,
  noticesGenderSpecificTitle,
  noticesJobDescriptionMissing,
  noticesVacancyStatusMissing,
  payBelowMinimum,
  payBenefitsMissing,
  payBenefitsTrailOff,
  payCareerBand,
  payDeadlineMissing,
  payFullScaleMissing,
  payHistoryAsked,
  payHowToApplyMissing,
  payImplausible,
  payKeptSecret,
  payLinkInstead,
  payOpenEnded,
  payOtherPayMissing,
  payPeriodMissing,
  payPeriodUnclear,
  payPieceRateAlone,
  payRangeInverted,
  payRangePerPlace,
  paySingleRate,
  payStipendsMixed,
  payTooWide,
  payUndisclosed,
  postingFieldsDisagree,
  postingHeadingDuplicated,
  postingNotAPosting,
  postingPlaceholderLeft,
  postingTitleCluttered,
  postingUnreadable,
  sectionsEmpty,
  sectionsMissing,
  wordingTermListed,
];
