import { describe, expect, test } from "vitest";
import { readMarkdown } from "../../src/parse/markdown/index.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { readers } from "../support/readers.ts";

function read(source: string) {
  const document = readMarkdown(source, readers, { path: "posting.md" });
  expectTrueMaps(document);
  const values = Object.fromEntries(document.parts[0]!.fields.map((field) => [field.path.join("."), field.value]));
  const written = Object.fromEntries(
    document.parts[0]!.fields.map(({ path, at }) => [path.join("."), source.slice(at.start, at.end)]),
  );
  return {
    document,
    values,
    written,
    text: document.parts[0]!.blocks.map(({ text }) => text.text),
    troubles: document.troubles.map(({ id }) => id),
  };
}

describe("YAML front matter", () => {
  test("flat keys, quotes, lists and nested maps", () => {
    const { values, written, text, document } = read(
      '---\ntitle: "Charge \\"ICU\\" Nurse"  # days only\ncompany: \'O\'\'Hara\'\ntags: [nursing, "night shift"]\ncontact:\n  email: hr@clinic.example\n  phones:\n  - one\n  - two\npay: 40\nremote: false\nnote:\n---\nJoin us.\n',
    );
    expect(values).toEqual({
      title: 'Charge "ICU" Nurse',
      company: "O'Hara",
      "tags.0": "nursing",
      "tags.1": "night shift",
      "contact.email": "hr@clinic.example",
      "contact.phones.0": "one",
      "contact.phones.1": "two",
      pay: 40,
      remote: false,
      note: null,
    });
    expect(written["title"]).toBe('title: "Charge \\"ICU\\" Nurse"');
    expect(text).toEqual(["Join us."]);
    expect(document.comments.map((comment) => comment.text.text)).toEqual([" days only"]);
    expect(document.frontMatter).toBe("yaml");
  });

  test("text over several lines, folded and literal", () => {
    const { values } = read(
      "---\nplain: Lead the ward\n  and keep calm.\n\n  Second part.\nliteral: |\n  - Rounds\n  - Handover\nfolded: >-\n  Lead\n  the ward.\n\n  Rest.\n---\n",
    );
    expect(values).toEqual({
      plain: "Lead the ward and keep calm.\nSecond part.",
      literal: "- Rounds\n- Handover\n",
      folded: "Lead the ward.\nRest.",
    });
  });

  test("rare shapes go to the library and keep their places", () => {
    const { values, troubles } = read(
      "---\nbase: &pay $40\npay: *pay\ndate: !!timestamp '2026-01-05'\nplace: {city: Denver, state: CO}\nkeep: |+\n  Rounds\n\nlong: \"one\n  two \\u2013 three\"\n---\n",
    );
    expect(values).toMatchObject({
      base: "$40",
      pay: "$40",
      "place.city": "Denver",
      "place.state": "CO",
      keep: "Rounds\n\n",
      long: "one two – three",
    });
    expect(troubles).toEqual([]);
  });

  test("a colon inside a value is told, and the value taken whole", () => {
    const { values, troubles, text } = read("---\ntitle: Nurse: ICU nights\npay: $40\n---\nJoin us.\n");
    expect(values).toEqual({ title: "Nurse: ICU nights", pay: "$40" });
    expect(troubles).toEqual(["broken-yaml"]);
    expect(text).toEqual(["Join us."]);
  });

  test("a quotation mark that never closes costs one value its quotes, not the rest of the head", () => {
    const { values, troubles, text } = read('---\ntitle: "Night Nurse\ncompany: Clinic\npay: $40\n---\nJoin us.\n');
    expect(values).toEqual({ title: "Night Nurse", company: "Clinic", pay: "$40" });
    expect(troubles).toEqual(["broken-yaml"]);
    expect(text).toEqual(["Join us."]);
  });

  test("a head that is never closed is told; its lines are read as labels", () => {
    const { values, troubles } = read("---\ntitle: Night Nurse\n\n# Duties\n");
    expect(troubles).toEqual(["unclosed-front-matter"]);
    expect(values).toEqual({});
  });

  test("a drawn line at the top is no front matter", () => {
    const { document, troubles } = read("---\n\nJoin us at the clinic.\n");
    expect(document.frontMatter).toBe("none");
    expect(troubles).toEqual([]);
  });
});

describe("TOML front matter", () => {
  test("strings, lists, tables, dates", () => {
    const { values, document, text } = read(
      '+++\ntitle = "Charge Nurse" # days\nids = [\'a\', "b",\n  "c"]\ndate = 2026-01-05\npay = 1_000.5\ndraft = false\nlong = """\nTwo\nlines"""\n[contact]\nname = \'Ada\'\n+++\nJoin us.\n',
    );
    expect(values).toEqual({
      title: "Charge Nurse",
      "ids.0": "a",
      "ids.1": "b",
      "ids.2": "c",
      date: "2026-01-05",
      pay: 1000.5,
      draft: false,
      long: "Two\nlines",
      "contact.name": "Ada",
    });
    expect(document.frontMatter).toBe("toml");
    expect(text).toEqual(["Join us."]);
  });

  test("rare shapes go to the library", () => {
    const { values, troubles } = read('+++\nplace = { city = "Denver" }\n[[pay]]\nmin = 40\n+++\n');
    expect(values).toEqual({ "place.city": "Denver", "pay.0.min": 40 });
    expect(troubles).toEqual([]);
  });

  test("a broken line is told and the others are kept", () => {
    const { values, troubles, text } = read('+++\ntitle = Charge Nurse\ncompany = "Clinic"\n+++\nJoin us.\n');
    expect(values).toEqual({ title: "Charge Nurse", company: "Clinic" });
    expect(troubles).toEqual(["broken-toml"]);
    expect(text).toEqual(["Join us."]);
  });
});

describe("JSON front matter", () => {
  test("an object, then the text", () => {
    const { values, document, text } = read('{\n  "title": "Charge Nurse",\n  "pay": { "min": 40 }\n}\n\nJoin us.\n');
    expect(values).toEqual({ title: "Charge Nurse", "pay.min": 40 });
    expect(document.frontMatter).toBe("json");
    expect(text).toEqual(["Join us."]);
  });

  test.each(['"Join us," they said.\n', "1. Lead the ward\n", "- {care}\n", "'tis a fine clinic\n", "# Duties\n", ""])(
    "the text behind it may begin with anything: %s",
    (text) => {
      const { values, document } = read(`{ "title": "Nurse {ICU} \\"nights\\" }" }\n${text}`);
      expect(values).toEqual({ title: 'Nurse {ICU} "nights" }' });
      expect(document.parts[0]!.blocks.length).toBe(text === "" ? 0 : 1);
    },
  );

  test("what is no JSON is text", () => {
    expect(read('{ "title": Nurse }\n\nJoin us.\n').document.frontMatter).toBe("none");
    expect(read('{ "title": "Nurse" } and more\n').document.frontMatter).toBe("none");
    expect(read('{ "title": "Nurse"\n\nJoin us.\n').document.frontMatter).toBe("none");
  });

  test("a template blank at the top is text", () => {
    expect(read("{{ company }} is hiring.\n").document.frontMatter).toBe("none");
  });
});
