import { applying, covers, defineRule, obligations, places, sections, type SectionId } from "../../src/rule/index.ts";

const ESSENTIAL: readonly SectionId[] = [
  "responsibilities",
  "qualifications",
  "location-work-model",
  "schedule-shift",
  "how-to-apply",
];

/** Tells which of the parts that every posting needs are not there, under whatever heading or none. */
export default defineRule({
  id: "sections/missing",
  since: "0.1.0",
  level: "warning",
  needs: { sections, places, obligations, applying },
  languages: ["en", "de", "fr", "es"],
  options: {
    sections: {
      type: "array",
      items: { type: "string" },
      default: ESSENTIAL,
      description: "Ids of the sections each posting must have, as in rules/knowledge/headings/sections.yaml.",
    },
  },
  messages: {
    responsibilities: {
      problem: "The posting does not say what the person will do.",
      why: "Duties decide who applies, and later what can be asked of the person hired.",
      todo: 'Add a section "Responsibilities" with three to eight duties, each beginning with a verb: "Record vital signs and report changes."',
    },
    qualifications: {
      problem: "The posting does not say what is asked of applicants.",
      why: "Without it everyone or no one applies, and a choice cannot be explained afterwards.",
      todo: 'Add a section "Qualifications": education, licence and experience, what must be there apart from what would be good to have.',
    },
    place: {
      problem: "The posting does not say where the work is done.",
      why: "People search by place, and the place decides which pay and notice laws count.",
      todo: 'Add a line "Location: city, state", or for remote work where the person may live.',
    },
    hours: {
      problem: "The posting does not say whether the job is full or part time, or when the work is done.",
      why: "Hours are among the first things that people sort jobs by.",
      todo: 'Add a line such as "Schedule: full time, 36 hours a week, nights 7 pm to 7 am".',
    },
    apply: {
      problem: "The posting does not say how to apply.",
      why: "Someone who reads it elsewhere has no way to answer.",
      check:
        'This is fine if your site adds an Apply button. If not, add a section "How to apply" with a link or an address.',
    },
    other: {
      problem: 'The posting has no section "{section}".',
      why: "Your configuration asks for it in every posting.",
      todo: "Add it under a heading of its own.",
    },
  },
  check({ sections: found, places: { work, openTo }, obligations, applying }, tell, options) {
    const wanted = Array.isArray(options.sections) ? (options.sections as string[]) : ESSENTIAL;
    // Where a law asks for it, `pay/how-to-apply-missing` tells of it and names the law.
    const isToldByLaw = !applying.isExplained && obligations.of("how-to-apply").length > 0;
    for (const id of wanted) {
      const hasPlace = id === "location-work-model" && work.length + openTo.length > 0;
      if (hasPlace || covers(found, id) || (id === "how-to-apply" && isToldByLaw)) continue;
      const message = MESSAGES[id] ?? "other";
      tell(
        message,
        {
          section: id,
          ...(message === "apply" && { restsOn: [applying.hasNoButton] }),
          ...(message === "hours" && { level: "info" }),
        },
        { section: id },
      );
    }
  },
});

const MESSAGES: Readonly<Record<string, "responsibilities" | "qualifications" | "place" | "hours" | "apply">> = {
  responsibilities: "responsibilities",
  qualifications: "qualifications",
  "location-work-model": "place",
  "schedule-shift": "hours",
  "how-to-apply": "apply",
};
