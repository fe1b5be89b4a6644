import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { readFields } from "../../src/posting/fields.ts";
import { expectTrueMaps } from "../support/maps.ts";
import { Cache } from "../../src/text/index.ts";

const read = (content: string): Document => parseFile({ content, path: "feed.xml" }, allReaders);
const named = (document: Document): unknown[] =>
  document.parts.map((part) =>
    Object.fromEntries(readFields(part, new Cache()).fields.map(({ name, value }) => [name, value])),
  );
const shown = (document: Document): string[][] =>
  document.parts.map(({ blocks }) => blocks.map(({ kind, text }) => `${kind}: ${text.text}`));

describe("feeds", () => {
  const indeed = `<?xml version="1.0"?>
<!DOCTYPE source [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<source><publisher>Hill ATS</publisher>
<job><title><![CDATA[Night Nurse]]></title><referencenumber>n1</referencenumber><city>Denver</city><state>CO</state><country>US</country>
<description><![CDATA[<p>You care for patients.</p><ul><li>Triage &amp; charting</li></ul>]]></description><salary>$38.50 to $52 an hour &b;</salary></job>
<job><title>Ward Clerk</title><referencenumber>n2</referencenumber><description>&lt;p&gt;You greet R&amp;amp;D patients.&lt;/p&gt;</description></job>
</source>`;

  test("Indeed: several jobs, CDATA and escaped HTML, entities that do not grow", () => {
    const document = read(indeed);
    expect(document.format).toBe("indeed-xml");
    expect(named(document)).toMatchObject([
      { title: "Night Nurse", identifier: "n1", baseSalary: "$38.50 to $52 an hour &b;" },
      { title: "Ward Clerk", identifier: "n2" },
    ]);
    expect(shown(document)).toEqual([
      ["paragraph: You care for patients.", "item: Triage & charting"],
      ["paragraph: You greet R&D patients."],
    ]);
    expectTrueMaps(document);
  });

  test("Personio: the employer's own headings; pay is withheld", () => {
    const document = read(`<workzag-jobs><position><id>7</id><name>Pflegefachkraft (m/w/d)</name><office>Köln</office>
      <jobDescriptions><jobDescription><name>Deine Aufgaben</name><value><![CDATA[<ul><li>Pflege am Bett</li></ul>]]></value></jobDescription>
      <jobDescription><name>Profil</name><value><![CDATA[<p>Examen in der Pflege</p>]]></value></jobDescription></jobDescriptions>
      <schedule>full-time</schedule></position></workzag-jobs>`);
    expect(document.format).toBe("personio-xml");
    expect(named(document)).toEqual([
      { identifier: "7", title: "Pflegefachkraft (m/w/d)", jobLocation: "Köln", employmentType: "FULL_TIME" },
    ]);
    expect(shown(document)).toEqual([
      ["heading: Deine Aufgaben", "item: Pflege am Bett", "heading: Profil", "paragraph: Examen in der Pflege"],
    ]);
    expect([...readFields(document.parts[0]!, new Cache()).incomplete]).toEqual(["baseSalary"]);
  });

  test("LinkedIn: pay as figures", () => {
    const document =
      read(`<source><job><partnerJobId>9</partnerJobId><title>Night Nurse</title><description>You care for patients.</description><workplaceTypes>Hybrid</workplaceTypes>
      <salaries><salary><highEnd><amount>52</amount><currencyCode>USD</currencyCode></highEnd><lowEnd><amount>38.5</amount><currencyCode>USD</currencyCode></lowEnd><period>HOURLY</period><type>BASE_SALARY</type></salary></salaries></job></source>`);
    expect(document.format).toBe("linkedin-xml");
    expect(readFields(document.parts[0]!, new Cache()).pay).toMatchObject([
      { min: 38.5, max: 52, currency: "USD", period: "hour" },
    ]);
    expect(named(document)).toMatchObject([{ identifier: "9", workplaceType: "hybrid" }]);
  });

  test("RSS, and HTML that stands unescaped", () => {
    const document = read(`<rss><channel><title>Jobs at Hill</title><description>All our jobs</description>
      <item><title>Night Nurse</title><pubDate>Fri, 10 Oct 2026</pubDate><description><p>You care for <b>patients</b>.</p><ul><li>Charting</li></ul></description></item>
      <item><title>Ward Clerk</title><description>You greet patients at the desk of our clinic.</description></item></channel></rss>`);
    expect(named(document)).toMatchObject([
      { title: "Night Nurse", datePosted: "Fri, 10 Oct 2026" },
      { title: "Ward Clerk" },
    ]);
    expect(shown(document)).toEqual([
      ["paragraph: You care for patients.", "item: Charting"],
      ["paragraph: You greet patients at the desk of our clinic."],
    ]);
    expectTrueMaps(document);
  });

  test("broken XML is told once, and what could be read is kept", () => {
    const document = read(
      "<source><job><title>Night Nurse</title><description>You care.</job><job><title>Ward Clerk</title><description>You gre",
    );
    expect(document.troubles.map(({ id, fatal }) => [id, fatal])).toEqual([["broken-xml", false]]);
    expect(named(document)).toEqual([
      { title: "Night Nurse", description: "You care." },
      { title: "Ward Clerk", description: "You gre" },
    ]);
    expect(read("no feed at all").troubles.map(({ fatal }) => fatal)).toEqual([true]);
  });

  test("the trouble stands at the tag that does not fit", () => {
    const told = (content: string): [string, string][] =>
      read(content).troubles.map(({ message, at }) => [
        message.replace(/^The XML is broken here: | What could.*$/g, ""),
        content.slice(at.start, at.end),
      ]);
    expect(told("<source><job><title>Night Nurse</job ></source>")).toEqual([
      ["</job> stands here, but <title> is open.", "</job >"],
    ]);
    expect(told('<source><job id="7"><title>Night Nurse</title><city')).toEqual([
      ["<job> is never closed.", '<job id="7">'],
    ]);
    expect(told("<source><job><title>Night Nurse</title></job></source>")).toEqual([]);
  });

  test("a sign that is no tag is text", () => {
    const document = read(
      "<source><job><title>Nurse, <5 years & <= 3 shifts</title><description><![CDATA[Beds <20, you care.]]></description></job></source>",
    );
    expect(document.troubles).toEqual([]);
    expect(named(document)).toEqual([{ title: "Nurse, <5 years & <= 3 shifts", description: "Beds <20, you care." }]);
    expectTrueMaps(document);
  });

  test("a feed that was cut off keeps what it had", () => {
    const feed = (end: string): unknown[] =>
      named(read(`<source><job><title>Night Nurse</title><description>You care${end}`));
    for (const end of ["", "<", "</", "</desc", "<![CDA", "<![CDATA[", "<!-- re", "<?xml ver", "<b class='x"])
      expect(feed(end)).toEqual([{ title: "Night Nurse", description: `You care${/^<\/?$/.test(end) ? end : ""}` }]);
    expect(feed(" for<![CDATA[ patients at ni")).toEqual([
      { title: "Night Nurse", description: "You care for patients at ni" },
    ]);
  });

  test("what a document type declares is neither read nor put in", () => {
    const document = read(
      `<?xml version="1.0"?><!-- Jobs --><!DOCTYPE source [<!ELEMENT job ANY><!ENTITY x "<job><title>Nobody</title></job>"><!ENTITY y "&x;&x;">]>
      <source><job><title>Night Nurse &x;</title><description>You care &y; for patients.</description></job></source>`,
    );
    expect(named(document)).toEqual([{ title: "Night Nurse &x;", description: "You care &y; for patients." }]);
    expect(document.comments.map(({ text }) => text.text)).toEqual([" Jobs "]);
    expect(document.troubles).toEqual([]);
  });

  test("prefixes are no part of a name; attributes are fields", () => {
    const document = read(
      `<rss xmlns:job="https://jobs.example/ns"><channel><item><title>Night Nurse</title><job:location city='Denver &amp; Boulder' Remote="no"/><content:encoded><![CDATA[<p>You care for patients.</p>]]></content:encoded></item></channel></rss>`,
    );
    const [part] = document.parts;
    expect(part!.fields.map(({ path, value }) => [path.join("."), value])).toEqual([
      ["title", "Night Nurse"],
      ["location.@city", "Denver & Boulder"],
      ["location.@remote", "no"],
      ["location", null],
      ["encoded", "<p>You care for patients.</p>"],
    ]);
    expectTrueMaps(document);
  });
});

const xml = fc
  .array(
    fc.constantFrom(
      "<job>",
      "</job>",
      "<title>",
      "</title>",
      "<a b='c'>",
      "<p>",
      "</p>",
      "<d/>",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "<?x",
      "?>",
      "<!DOCTYPE a [",
      "]>",
      "&amp;",
      "&lt;p&gt;",
      "Nurse",
      " ",
      "\n",
      "<",
      ">",
      "&",
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("any text", () => {
  test("places are true", () => {
    fc.assert(fc.property(xml, (content) => expectTrueMaps(read(content))));
  });

  test("an element's text is what its pieces show together", () => {
    const piece = fc.constantFrom(
      ["Nurse", "Nurse"],
      ["a &amp; b", "a & b"],
      ["<![CDATA[<p>R&amp;D ]] </p>]]>", "<p>R&amp;D ]] </p>"],
      ["&#8211;", "–"],
      ["1 &lt; 2", "1 < 2"],
      ["<!-- no -->y", "y"],
      ["<?no?>z", "z"],
      ["&unknown;", "&unknown;"],
    );
    const row = fc.tuple(fc.constantFrom("title", "city", "x"), fc.array(piece, { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const written = rows.map(([name, pieces]) => `<${name}>${pieces.map(([source]) => source).join("")}</${name}>`);
        const document = read(`<root>${written.join("\n")}</root>`);
        expect(document.troubles).toEqual([]);
        expectTrueMaps(document);
        const values = document.parts.flatMap(({ fields }) => fields.map(({ value }) => value));
        expect(values).toEqual(rows.map(([, pieces]) => pieces.map(([, shown]) => shown).join("")));
      }),
    );
  });

  test("long and deep input takes no longer than its length", () => {
    for (const content of [
      "<a>".repeat(300_000),
      "<job><title>x</title>".repeat(40_000),
      "<!DOCTYPE [".repeat(80_000),
      "<a b=".repeat(200_000),
      "&".repeat(1_000_000),
      "</a>".repeat(200_000),
    ])
      read(content);
  });
});
