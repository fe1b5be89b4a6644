import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/parse/document.ts";
import { parseFile } from "../../src/parse/parse.ts";
import { allReaders } from "../../src/parse/readers.ts";
import { xmlFields } from "../../src/parse/xml/fields.ts";
import { readFields } from "../../src/posting/fields.ts";
import { expectTrueMaps } from "../support/maps.ts";

const read = (content: string): Document => parseFile({ content, path: "feed.xml" }, allReaders);
const named = (document: Document): unknown[] =>
  document.parts.map((part) => Object.fromEntries(readFields(part).fields.map(({ name, value }) => [name, value])));
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
    expect([...readFields(document.parts[0]!).incomplete]).toEqual(["baseSalary"]);
  });

  test("LinkedIn: pay as figures", () => {
    const document =
      read(`<source><job><partnerJobId>9</partnerJobId><title>Night Nurse</title><description>You care for patients.</description><workplaceTypes>Hybrid</workplaceTypes>
      <salaries><salary><highEnd><amount>52</amount><currencyCode>USD</currencyCode></highEnd><lowEnd><amount>38.5</amount><currencyCode>USD</currencyCode></lowEnd><period>HOURLY</period><type>BASE_SALARY</type></salary></salaries></job></source>`);
    expect(document.format).toBe("linkedin-xml");
    expect(readFields(document.parts[0]!).pay).toMatchObject([{ min: 38.5, max: 52, currency: "USD", period: "hour" }]);
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

  test("texts of elements are those that the library reads", () => {
    const leaf = fc.constantFrom("Nurse", "a &amp; b", "<![CDATA[<p>x</p>]]>", "&#8211;", "1 &lt; 2", "<!-- no -->y");
    const document = fc
      .array(fc.tuple(fc.constantFrom("title", "city", "x"), leaf), { maxLength: 8 })
      .map((rows) => `<root>${rows.map(([name, text]) => `<${name}>${text}</${name}>`).join("\n")}</root>`);
    fc.assert(
      fc.property(document, (text) => {
        const ours = xmlFields(text);
        expect(ours.troubles).toEqual([]);
        expect(ours.fields.filter(({ path }) => path.length > 1).map(({ path, value }) => [path[1], value])).toEqual(
          library(text),
        );
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

function library(text: string): unknown[] {
  const found: [string, string][] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => found.push([name, ""]));
  const add = (part: string): void => {
    found.at(-1)![1] += part;
  };
  parser.on("text", (part) => {
    if (part !== "\n") add(part);
  });
  parser.on("cdata", add);
  parser.write(text).close();
  return found.slice(1);
}
