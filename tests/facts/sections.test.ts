import { describe, expect, test } from "vitest";
import { covers, sections } from "../../src/facts/index.ts";
import { answer } from "../support/read.ts";

/** Ids with how each was found, empty ones left out. */
function found(text: string, ending = "txt"): string[] {
  return answer(sections, text, ending)
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ id, how }) => `${id} ${how}`);
}

describe("content without headings", () => {
  const text =
    "Charge Nurse\n\nLarkspur Hospital is a 90-bed hospital in Tulsa. Full time, nights.\n\nYou will be responsible for the shift and its beds.\n\nYou must have a nursing licence.\n\nWe offer dental insurance and paid time off.\n\nTo apply, write to us.\n";
  test.each(["about-employer", "schedule-shift", "responsibilities", "qualifications", "benefits", "how-to-apply"])(
    "%s is judged by what is said",
    (id) => {
      expect(found(text)).toContain(`${id} content`);
    },
  );
});

describe("duties as things to do", () => {
  test("one to a line", () => {
    expect(
      found("Kitchen Helper\n\nTo wash and dry all pots.\n\nTo assist the cook with the evening meal.\n"),
    ).toContain("responsibilities content");
  });
  test("not what the reader is told to do", () => {
    expect(
      found(
        "Kitchen Helper\n\nTo prepare for your first day, please write to us.\n\nTo serve more guests, we wash pots twice.\n",
      ),
    ).not.toContain("responsibilities content");
  });
});

describe("German and French postings", () => {
  const german =
    "Ergotherapeutin (m/w/d)\n\nDer Waldkindergarten am Lärchenweg begleitet 40 Kinder durch das Jahr.\n\nSie unterstützen die Gruppen beim Turnen und Malen.\n\nSie verfügen über einen Abschluss als Ergotherapeutin.\n\nWeihnachtsgeld und ein Jobticket gehören dazu.\n\nWir freuen uns auf Ihre Bewerbung.\n";
  test.each(["about-employer", "responsibilities", "qualifications", "benefits", "how-to-apply"])(
    "%s in German",
    (id) => expect(found(german)).toContain(`${id} content`),
  );

  const french =
    "Aide-soignant (H/F)\n\nVous accompagnez les résidents au lever et aux repas.\n\nVous disposez d'un an de pratique.\n\nMerci d'adresser votre candidature à la direction.\n";
  test.each(["responsibilities", "qualifications", "how-to-apply"])("%s in French", (id) =>
    expect(found(french)).toContain(`${id} content`),
  );

  test("headings", () => {
    expect(
      found(
        "# Ergotherapeutin\n\n## Vielfältige Aufgaben erwarten dich\n\n- Turnen und Malen\n\n## Das sind deine Vorteile\n\n- Obst\n",
        "md",
      ),
    ).toEqual(expect.arrayContaining(["responsibilities heading", "benefits heading"]));
    expect(
      found("# Aide-soignant\n\n## Tes missions\n\n- Lever et repas\n\n## Compétences\n\n- Calme\n", "md"),
    ).toEqual(expect.arrayContaining(["responsibilities heading", "qualifications heading"]));
  });
});

describe("an employer whose name is not known", () => {
  test.each([
    "At Birch Hollow, we mend roofs that others gave up.",
    "As a family company, we train whoever stays.",
    "Birch Lodge, a house of ten rooms by the lake, is seeking a foreman.",
    "My client, one of the oldest builders in town, is looking for a foreman.",
    "We are roofers with over 30 years on ladders.",
  ])('introduces itself: "%s"', (line) => expect(found(`Foreman\n\n${line}\n`)).toContain("about-employer content"));

  test.each([
    "We have 30 days to finish each roof.",
    "At times, we work nights.",
    "As a foreman, you lead a crew of five.",
    "Ana Birch, the owner, is glad to answer questions.",
  ])('not in "%s"', (line) => {
    expect(found(`Foreman\n\n${line}\n`)).not.toContain("about-employer content");
  });
});

describe("ways to apply", () => {
  test.each([
    "Resumes may be e-mailed to the yard office.",
    'Click "Apply" below.',
    "Merci d'adresser votre candidature à Mme Birch.",
    "Send an email to ana [at] larkspur.example with a link to your portfolio.",
  ])('"%s" below a list of what is asked', (line) => {
    expect(found(`Foreman\n\nREQUIREMENTS\n\n- Three years on a crew.\n\n${line}\n`)).toContain("how-to-apply content");
  });
  test.each([
    "- Apply paint and primer to walls below the roof line",
    "- Send a note to the yard office with each delivery",
  ])('"%s" is a duty', (line) => {
    expect(found(`Foreman\n\nDUTIES\n\n${line}\n`)).not.toContain("how-to-apply content");
  });
});

describe("hours", () => {
  test.each([
    "8:30 AM – 5:00 PM, Monday off",
    "Das Büro ist zwischen 8:00 Uhr und 11:30 Uhr besetzt.",
    "Gesucht für 28-32h/Woche",
    "35 heures par semaine",
    "You work the 2nd shift.",
  ])('"%s"', (line) => {
    expect(found(`Foreman\n\n${line}\n`)).toContain("schedule-shift content");
  });
  test.each(["We keep 8 to 10 trucks.", "Der Kurs beginnt um 10 Uhr.", "Three loads a week leave the yard."])(
    'none in "%s"',
    (line) => {
      expect(found(`Foreman\n\n${line}\n`)).not.toContain("schedule-shift content");
    },
  );
});

test("a label does not speak for a long text that ran together behind it", () => {
  const work = "You will lead a crew of five and mend roofs in all weathers before the rain comes in. ".repeat(16);
  expect(
    found(
      `Foreman\n\nEqual opportunity: Larkspur is an equal opportunity employer. ${work}We offer dental insurance and paid time off.\n`,
    ),
  ).toContain("benefits content");
});

describe("near misses", () => {
  test("hours of sick time are no schedule", () => {
    expect(found("Foreman\n\nBENEFITS\n\n- Holidays and 40 hours of sick time\n")).not.toContain(
      "schedule-shift content",
    );
  });
  test("a promotion to be considered for is no way to apply", () => {
    expect(
      found("Foreman\n\nAfter a year, foremen may ask to be considered for promotion to the yard office.\n"),
    ).not.toContain("how-to-apply content");
  });
  test("a commitment to the applicant's growth introduces no employer", () => {
    expect(found("Foreman\n\nWe are committed to your growth and your safety.\n")).not.toContain(
      "about-employer content",
    );
  });
  test("verifying a patient's insurance is a duty, not a benefit", () => {
    expect(
      found("Front Desk Clerk\n\nDUTIES\n\n- Verify health insurance and dental insurance of patients.\n"),
    ).not.toContain("benefits content");
  });
  test("full-time experience is no schedule", () => {
    expect(
      found("Foreman\n\nREQUIREMENTS\n\n- Three years of full-time work as a licensed electrician.\n"),
    ).not.toContain("schedule-shift content");
  });
  test("an equal opportunity line introduces no employer", () => {
    expect(found("Foreman\n\nCompany: Larkspur\n\nLarkspur is an equal opportunity employer.\n")).not.toContain(
      "about-employer content",
    );
  });
  test("help with the application process says nothing about how to apply", () => {
    expect(
      found(
        "Foreman\n\nDUTIES\n\n- Lead a crew.\n\nIf you need help with any part of the application process, tell us.\n",
      ),
    ).not.toContain("how-to-apply content");
  });
});

describe("fields", () => {
  test("count as the sections they fill", () => {
    expect(
      found(
        "---\ntitle: Foreman\nlocation: Tulsa, OK\nemployment_type: full-time\napply_url: https://larkspur.example/7\n---\n\nLeads a crew.\n",
        "md",
      ),
    ).toEqual(expect.arrayContaining(["location-work-model field", "schedule-shift field", "how-to-apply field"]));
  });
  test("that say there is nothing do not", () => {
    expect(found("---\ntitle: Foreman\nbenefits: none listed\nlocation: TBD\n---\n\nLeads a crew.\n", "md")).toEqual(
      [],
    );
  });
});

describe("empty sections", () => {
  const empty = (text: string): string[] =>
    answer(sections, text)
      .filter(({ isBare }) => isBare)
      .map(({ id }) => id);
  test("a heading before another kind of section is bare", () =>
    expect(empty("Foreman\n\nBENEFITS\n\nDUTIES\n\n- Lead a crew.\n")).toEqual(["benefits"]));
  test("one before its kin is not", () =>
    expect(empty("Foreman\n\nQUALIFICATIONS\n\nEDUCATION\n\nNone needed.\n")).toEqual([]));
  test('"None" is an answer, not content', () => {
    const found = answer(sections, "Foreman\n\nLICENSES AND CERTIFICATIONS\n\nNone\n");
    expect(found).toMatchObject([{ id: "licensure-certification", isEmpty: true, isBare: false }]);
  });
});

test("qualifications are covered by each of their kinds", () => {
  const found = answer(sections, "Foreman\n\nEDUCATION\n\nHigh school diploma.\n");
  expect(covers(found, "qualifications")).toBe(true);
  expect(covers(found, "responsibilities")).toBe(false);
});

describe("work told without a set phrase", () => {
  test.each([
    "The navigator answers the nurse line, triages calls and helps people plan their travel.",
    "The coordinator recruits, trains and schedules the volunteers.",
    "Larkspur Clinic is searching for a nurse to prescribe by video.",
    "You will see fourteen people in each session.",
    "Performs ultrasound scans for the dating of pregnancies on two sites.",
  ])("is a duty: %s", (line) => {
    expect(found(`Post\n\n${line}\n`)).toContain("responsibilities content");
  });
  test.each([
    "We provide care in nine counties and support families.",
    "Must be able to lift and carry fifty pounds.",
    "Four weeks of leave, three visits home and all supplies of the studio.",
    "A recruiter will contact those on the list.",
  ])("is none: %s", (line) => {
    expect(found(`Post\n\n${line}\n`)).not.toContain("responsibilities content");
  });
});

describe("how to apply, told by what to do", () => {
  test.each([
    "Send your CV to Jo.",
    "Résumés by e-mail to jo@larkspur.example.",
    "Call 555-010-0199 and ask for Jo.",
    "Hit the apply button.",
    "Fill out the form below.",
    "Bewirb dich jetzt.",
  ])("%s", (line) => {
    expect(found(`Post\n\n${line}\n`)).toContain("how-to-apply content");
  });
  test.each([
    "For accommodation with the application call 555-010-0199.",
    "Agencies: do not send us resumes.",
    "Help patients fill out the insurance form.",
  ])("left alone: %s", (line) => {
    expect(found(`Post\n\n${line}\n`)).not.toContain("how-to-apply content");
  });
});

describe("what is asked of applicants", () => {
  test.each([
    "Minimum of four years in publishing.",
    "Applicants need a law degree.",
    "Interns should be at ease on the phone and be good listeners.",
    "You must live within thirty miles of Tulsa.",
    "Licensed in Kansas.",
  ])("%s", (line) => {
    expect(found(`Post\n\n${line}\n`)).toContain("qualifications content");
  });
  test.each(["Larkspur has stood here for ten years.", "You should hear from us in a week.", "We must all eat."])(
    "left alone: %s",
    (line) => {
      expect(found(`Post\n\n${line}\n`)).not.toContain("qualifications content");
    },
  );
});

test("a label speaks for its own line, not for the paragraph after it", () => {
  const text =
    "Analyst\n\nRequired: five years with the software.\n\nThe range of pay is open to talk, and the post comes with health insurance, dental insurance and paid time off; the plans begin on the first day of the month after the day on which the work began.\n";
  expect(found(text)).toContain("benefits content");
});

test.each([
  ["What you need to have", "qualifications"],
  ["The Charge Nurse will", "responsibilities"],
  ["Das wünschen wir uns", "qualifications"],
  ["Contract", "schedule-shift"],
  ["What you get in return", "compensation-benefits"],
])("%s is a heading of %s", (heading, id) => {
  expect(
    answer(sections, `# Post\n\n## ${heading}\n\n- Something of the sort\n`, "md").map((each) => each.id),
  ).toContain(id);
});

describe("where, without a list of places", () => {
  test.each([
    "Larkspur House, Wexcombe WX2 9HT",
    "Am Wald 1, 99999 Hohenfeld",
    "There is an opening in our Ashcombe billing office.",
    "TOWN OF ASHCOMBE",
  ])("%s", (line) => {
    expect(found(`Post\n\n${line}\n`)).toContain("location-work-model content");
  });
  test.each(["Our friendly office has a cat.", "Grade 12 345 points", "Our Medical Director leads."])(
    "left alone: %s",
    (line) => {
      expect(found(`Post\n\n${line}\n`)).not.toContain("location-work-model content");
    },
  );
});

describe("the employer, introduced", () => {
  test.each([
    "Larkspur matches clients with listeners.",
    "Larkspur Listening, one of the largest practices of the valley, has a free desk.",
    "Die Praxis am Markt ist seit vielen Jahren für alle da.",
  ])("%s", (line) => {
    expect(found(`---\ntitle: Listener\ncompany: Larkspur Listening\n---\n\n${line}\n`, "md")).toContain(
      "about-employer content",
    );
  });
  test.each([
    "Larkspur is an EOE.",
    "Larkspur is an equal opportunity educational institution.",
    "Larkspur is looking for a listener.",
    "Come and work with our team of six.",
  ])("left alone: %s", (line) => {
    expect(found(`---\ntitle: Listener\ncompany: Larkspur Listening\n---\n\n${line}\n`, "md")).not.toContain(
      "about-employer content",
    );
  });
});
