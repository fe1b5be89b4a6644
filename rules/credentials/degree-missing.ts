import { defineRule, fit, gaps, withArticle } from "../../src/rule/index.ts";

/** Tells when the degree asked for lies below what the profession needs. */
export default defineRule({
  id: "credentials/degree-missing",
  since: "0.1.0",
  level: "error",
  languages: ["en"],
  needs: { fit, gaps },
  messages: {
    tooLow: {
      problem: '"{text}" is the degree asked for.',
      why: "The work of {title} needs {wanted}.",
      todo: "Ask for {wanted} instead.",
    },
    schoolAlone: {
      problem: '"{text}" is the only schooling asked for, beside a license.',
      why: "The license for the work of {title} needs {wanted}; readers cannot tell which of the two lines holds.",
      todo: "Ask for {wanted}, or leave the diploma out.",
    },
    otherAccepted: {
      problem: '"{text}" is accepted in place of {wanted}.',
      why: "The license for the work of {title} is given to no one else.",
      check: "Leave it out if the post treats patients or answers for their treatment; or ask for it beside {wanted}.",
    },
  },
  check({ fit, gaps: { degree, schoolAlone, otherDegree } }, tell) {
    if (fit === null || (degree === null && schoolAlone === null && otherDegree === null)) return;
    const title = withArticle(fit.job.title);
    const isGraduate = fit.job.education.level === "master" || fit.job.education.level === "doctorate";
    if (schoolAlone)
      tell(
        "schoolAlone",
        { at: schoolAlone.asked.at, level: isGraduate ? "warning" : "info" },
        { text: schoolAlone.asked.text, title, wanted: schoolAlone.wanted },
      );
    if (otherDegree)
      tell(
        "otherAccepted",
        { at: otherDegree.asked.at, restsOn: [otherDegree] },
        { text: otherDegree.asked.text, title, wanted: otherDegree.wanted },
      );
    if (degree === null) return;
    tell(
      "tooLow",
      { at: degree.asked.at, restsOn: [fit.title, degree] },
      { text: degree.asked.text, title, wanted: degree.wanted },
    );
  },
});
