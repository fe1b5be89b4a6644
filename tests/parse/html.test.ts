import fc from "fast-check";
import { parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { readHtmlBlocks } from "../../src/parse/readers/html.ts";
import { tokensOf } from "../../src/parse/markup/tokens.ts";
import type { Block } from "../../src/parse/document.ts";
import { mapped } from "../../src/text/index.ts";
import { trueMaps } from "../support/maps.ts";

const blocks = (html: string): readonly Block[] => readHtmlBlocks(mapped(html), ["html"]);
const shown = (html: string): string[] => blocks(html).map(({ kind, level, text }) => `${kind}${level || ""}: ${text.text}`);

describe("blocks of HTML", () => {
  test("headings, paragraphs and lists", () => {
    expect(shown("<h2>Duties</h2><p>You care for <b>12</b> patients.</p><ul><li>Triage<ul><li>by phone</li></ul></li><li><p>Charting</p></li></ul>")).toEqual([
      "heading2: Duties", "paragraph: You care for 12 patients.", "item1: Triage", "item2: by phone", "item1: Charting",
    ]);
  });

  test("a paragraph that is all bold is a heading", () => {
    expect(blocks("<p><strong>What you bring</strong></p><p>Two years on a ward.</p>").map(({ kind, style }) => `${kind} ${style}`)).toEqual(["heading bold-line", "paragraph none"]);
  });

  test("line breaks part lines, two of them paragraphs", () => {
    expect(shown("<div>Salary: $38 an hour<br>Location: Denver<br><br>We look after each other.</div>")).toEqual([
      "paragraph: Salary: $38 an hour", "paragraph: Location: Denver", "paragraph: We look after each other.",
    ]);
  });

  test("rows of tables and of definition lists are cells", () => {
    const rows = (html: string): unknown[] => blocks(html).map(({ kind, row, level, text }) => [kind, row, level, text.text]);
    expect(rows("<table><tr><th>Pay</th><td>$38</td></tr><tr><td>Shift</td><td>Nights</td></tr></table>")).toEqual([
      ["cell", 1, 1, "Pay"], ["cell", 1, 2, "$38"], ["cell", 2, 1, "Shift"], ["cell", 2, 2, "Nights"],
    ]);
    expect(rows("<dl><dt>Pay</dt><dd>$38</dd></dl>")).toEqual([["cell", 1, 1, "Pay"], ["cell", 1, 2, "$38"]]);
  });

  test("a table that only lays out the page is no table", () => {
    expect(shown("<table><tr><td><h1>Ward Clerk</h1><p>You greet patients.</p></td></tr></table>")).toEqual(["heading1: Ward Clerk", "paragraph: You greet patients."]);
  });

  test("menus, code and hidden text are left out; a statement in the footer stays", () => {
    const page = "<nav><a href='/'>Home</a></nav><script>var a = '<p>x</p>';</script><main><p>You greet patients.</p><p style='display: none'>Draft</p></main>"
      + "<footer><ul><li><a href='/a'>Privacy</a></li></ul><p>We are an equal opportunity employer.</p></footer>";
    expect(shown(page)).toEqual(["paragraph: You greet patients.", "paragraph: We are an equal opportunity employer."]);
  });

  test("entities keep their places", () => {
    const html = "<p>R&amp;D &#8211; Zürich&nbsp;&euro;</p>";
    const [block] = blocks(html);
    expect(block!.text.text).toBe("R&D – Zürich\u00a0€");
    trueMaps(html, block!.text);
  });

  test("tags that were escaped twice are read once more, not a third time", () => {
    expect(shown("<div>&lt;p&gt;You greet patients.&lt;/p&gt;&lt;p&gt;Write &amp;lt;b&amp;gt;.&lt;/p&gt;</div>")).toEqual(["paragraph: You greet patients.", "paragraph: Write <b>."]);
  });

  test("plain text pasted into one element keeps its lines", () => {
    const html = "<div>About the ward and the people who work on it\n\nDuties:\n- Triage of patients by telephone\n- Charting\n</div>";
    expect(shown(html)).toEqual(["paragraph: About the ward and the people who work on it", "heading1: Duties:", "item1: Triage of patients by telephone", "item1: Charting"]);
  });

  test("unclosed and crossed tags do no harm", () => {
    expect(shown("<p>One <b>two<p>three</b> four<li>five")).toEqual(["paragraph: One two", "paragraph: three four", "item1: five"]);
    expect(shown("Pay < $40 & more <")).toEqual(["paragraph: Pay < $40 & more <"]);
  });
});

const html = fc.array(fc.oneof(
  fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<br>", "<div class='a'>", "</div>", "<!-- x -->", "<table><tr><td>", "</td></tr></table>", "<h2>", "</h2>", "&amp;", "&lt;", "&nbsp;", "<a href=\"/\">", "</a>", "<script>", "</script>", "<", ">", "\"", "&", "\n", "<pre>", "</pre>", "<!", "</"),
  fc.constantFrom("Night nurse", " Denver ", "$38.50", "10 > 9"), fc.string({ maxLength: 6 }),
), { maxLength: 40 }).map((parts) => parts.join(""));

describe("any input", () => {
  test("every unit belongs to one token", () => {
    fc.assert(fc.property(html, fc.constantFrom("html" as const, "xml" as const), (text, language) => {
      expect([...tokensOf(text, language)].map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    }));
  });

  test("places are true and inside", () => {
    fc.assert(fc.property(html, (text) => {
      for (const block of blocks(text)) {
        trueMaps(text, block.text);
        expect(block.at.start >= 0 && block.at.start <= block.at.end && block.at.end <= text.length).toBe(true);
      }
    }));
  });

  test("what is shown is what the library reads", () => {
    const visible = fc.array(fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<i>", "<ul><li>", "</li></ul>", "<div title=\"a>b\">", "</div>", "<!-- no -->", "&amp;", "&lt;i&gt;", "&#8211;", "Night", " nurse ", "in Denver", "\n", "<br>", "< 5"), { maxLength: 30 }).map((parts) => parts.join(""));
    fc.assert(fc.property(visible, (text) => {
      const ours = blocks(text).map((block) => block.text.text).join("");
      expect(ours.replace(/\s+/g, "")).toBe(textOf(parseFragment(text)).replace(/\s+/g, ""));
    }));
  });

  test("long and deep input takes no longer than its length", () => {
    for (const text of ["<div>".repeat(200_000), "<b>".repeat(300_000), "<".repeat(1_000_000), "a ".repeat(500_000), "&".repeat(1_000_000), "<p a=".repeat(200_000), "<!x>".repeat(200_000), "<li><b>x</li>".repeat(50_000), "<table><tr><td>".repeat(60_000)]) blocks(text);
  });
});

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}
