import fc from "fast-check";
import { parse, parseFragment } from "parse5";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { parseFile } from "../../src/parse/parse.ts";
import { isHtml } from "../../src/parse/blocks/prose.ts";
import { readHtml, readHtmlBlocks } from "../../src/parse/markup/library.ts";
import { allReaders } from "../../src/parse/readers.ts";
import type { Block, Document } from "../../src/parse/document.ts";
import { LINEAR, mapped, sourceSpan } from "../../src/text/index.ts";
import type { Mapped } from "../../src/text/index.ts";
import { corpus, type CorpusFile } from "../support/corpus.ts";
import { expectTrueMaps } from "../support/maps.ts";

const blocks = (html: string): readonly Block[] => readHtmlBlocks(mapped(html), ["html"]);
const page = (html: string): Document => readHtml(html, allReaders, { path: "posting.html" });
const shown = (html: string): string[] =>
  blocks(html).map(({ kind, level, text }) => `${kind}${level || ""}: ${text.text}`);

describe("blocks of HTML", () => {
  test("headings, paragraphs and lists", () => {
    expect(
      shown(
        "<h2>Duties</h2><p>You care for <b>12</b> patients.</p><ul><li>Triage<ul><li>by phone</li></ul></li><li><p>Charting</p></li></ul>",
      ),
    ).toEqual([
      "heading2: Duties",
      "paragraph: You care for 12 patients.",
      "item1: Triage",
      "item2: by phone",
      "item1: Charting",
    ]);
  });

  test("a paragraph that is all bold is a heading", () => {
    expect(
      blocks("<p><strong>What you bring</strong></p><p>Two years on a ward.</p>").map(
        ({ kind, style }) => `${kind} ${style}`,
      ),
    ).toEqual(["heading bold-line", "paragraph none"]);
  });

  test("line breaks part lines, two of them paragraphs", () => {
    expect(shown("<div>Salary: $38 an hour<br>Location: Denver<br><br>We look after each other.</div>")).toEqual([
      "paragraph: Salary: $38 an hour",
      "paragraph: Location: Denver",
      "paragraph: We look after each other.",
    ]);
  });

  test("rows of tables and of definition lists are cells", () => {
    const rows = (html: string): unknown[] =>
      blocks(html).map(({ kind, row, level, text }) => [kind, row, level, text.text]);
    expect(rows("<table><tr><th>Pay</th><td>$38</td></tr><tr><td>Shift</td><td>Nights</td></tr></table>")).toEqual([
      ["cell", 1, 1, "Pay"],
      ["cell", 1, 2, "$38"],
      ["cell", 2, 1, "Shift"],
      ["cell", 2, 2, "Nights"],
    ]);
    expect(rows("<dl><dt>Pay</dt><dd>$38</dd></dl>")).toEqual([
      ["cell", 1, 1, "Pay"],
      ["cell", 1, 2, "$38"],
    ]);
  });

  test("a table that only lays out the page is no table", () => {
    expect(shown("<table><tr><td><h1>Ward Clerk</h1><p>You greet patients.</p></td></tr></table>")).toEqual([
      "heading1: Ward Clerk",
      "paragraph: You greet patients.",
    ]);
  });

  test("menus, code and hidden text are left out; a statement in the footer stays", () => {
    const menus =
      "<nav><a href='/'>Home</a></nav><script>var a = '<p>x</p>';</script><main><p>You greet patients.</p><p style='display: none'>Draft</p></main>" +
      "<footer><ul><li><a href='/a'>Privacy</a></li></ul><p>We are an equal opportunity employer.</p></footer>";
    expect(shown(menus)).toEqual([
      "paragraph: You greet patients.",
      "paragraph: We are an equal opportunity employer.",
    ]);
  });

  test("entities keep their places", () => {
    const html = "<p>R&amp;D &#8211; Zürich&nbsp;&euro;</p>";
    const [block] = blocks(html);
    expect(block!.text.text).toBe("R&D – Zürich\u00a0€");
    expectTrueMaps(page(html));
  });

  test("numbers as Windows has them, and signs that show nothing", () => {
    expect(shown("<p>The nurse&#146;s &#150; and the Kran\u00adken&shy;pfle\u200bge &copy &nbsp</p>")).toEqual([
      "paragraph: The nurse’s – and the Krankenpflege ©",
    ]);
    expectTrueMaps(page("<p>Kran\u00adken&shy;pflege</p>"));
  });

  test("names without their semicolon count in text, but not inside an address", () => {
    expect(shown("<p>R&ampD pays &pound40 &mdash 10% more</p>")).toEqual(["paragraph: R&D pays £40 &mdash 10% more"]);
    const [field] = page(
      '<div itemscope itemtype="https://schema.org/JobPosting"><a itemprop="url" href="/apply?job=7&copy=2&amp;lang=en">Apply</a></div>',
    ).parts[0]!.fields;
    expect(field!.value).toBe("/apply?job=7&copy=2&lang=en");
  });

  test("letters of two code points are one run", () => {
    const html = "<p>pay &fjlig; &NotEqualTilde; &#x1F469;&zwj;&#x2695;</p>";
    expect(shown(html)).toEqual(["paragraph: pay fj ≂̸ 👩\u200d⚕"]);
    expectTrueMaps(page(html));
  });

  test("what never ends shows nothing, and what is no tag shows as it stands", () => {
    expect(shown("<p>You greet patients.</p><p class='lead")).toEqual(["paragraph: You greet patients."]);
    expect(shown("<p>You greet patients.<br /")).toEqual(["paragraph: You greet patients."]);
    expect(shown("<p>You greet patients.</p ")).toEqual(["paragraph: You greet patients."]);
    expect(shown("<p>You greet patients.<!-- and more</p>")).toEqual(["paragraph: You greet patients."]);
    expect(shown("<p>Under <5 miles away, a<b, x <=> y </")).toEqual(["paragraph: Under <5 miles away, a y </"]);
  });

  test("CDATA is a comment up to the next tag's end, as in browsers", () => {
    expect(shown("<div><![CDATA[<p>You greet patients.</p>]]></div>")).toEqual([
      "paragraph: You greet patients.",
      "paragraph: ]]>",
    ]);
  });

  test("tags that were escaped twice are read once more, not a third time", () => {
    expect(
      shown("<div>&lt;p&gt;You greet patients.&lt;/p&gt;&lt;p&gt;Write &amp;lt;b&amp;gt;.&lt;/p&gt;</div>"),
    ).toEqual(["paragraph: You greet patients.", "paragraph: Write <b>."]);
  });

  test("plain text pasted into one element keeps its lines", () => {
    const html =
      "<div>About the ward and the people who work on it\n\nDuties:\n- Triage of patients by telephone\n- Charting\n</div>";
    expect(shown(html)).toEqual([
      "paragraph: About the ward and the people who work on it",
      "heading1: Duties:",
      "item1: Triage of patients by telephone",
      "item1: Charting",
    ]);
  });

  test("unclosed and crossed tags do no harm", () => {
    expect(shown("<p>One <b>two<p>three</b> four<li>five")).toEqual([
      "paragraph: One two",
      "paragraph: three four",
      "item1: five",
    ]);
    expect(shown("Pay < $40 & more <")).toEqual(["paragraph: Pay < $40 & more <"]);
  });
});

describe("HTML in other formats", () => {
  test.each([
    [
      "JSON",
      "nurse.json",
      '{"title":"Nurse","description":"&lt;p&gt;R&amp;amp;D \\u0026amp;#8211; nights&lt;/p&gt;"}',
      "\\u0026amp;#8211;",
    ],
    [
      "XML",
      "nurse.xml",
      "<job><title>Nurse</title><description>&lt;p&gt;R&amp;amp;D &#38;#8211; nights&lt;/p&gt;</description></job>",
      "&#38;#8211;",
    ],
  ])("escaped in %s keeps its places", (_format, path, content, dash) => {
    const document = parseFile({ path, content }, allReaders);
    const text = document.parts[0]!.blocks.find(({ kind }) => kind === "paragraph")!.text;
    const behind = (letter: string): string => {
      const at = text.text.indexOf(letter);
      const { start, end } = sourceSpan(text, { start: at, end: at + 1 });
      return content.slice(start, end);
    };
    expect(text.text).toBe("R&D – nights");
    expect([..."R&–n"].map(behind)).toEqual(["R", "&amp;amp;", dash, "n"]);
    expectTrueMaps(document);
  });
});

describe("data of a page", () => {
  const names = (html: string): unknown[] =>
    page(html).parts.map(({ fields }) => Object.fromEntries(fields.map(({ path, value }) => [path.join("."), value])));

  test("JSON-LD gives fields, the visible page gives the text", () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "Hill Clinic" },
        { "@type": "JobPosting", title: "Nurse &amp; Educator", description: "<p>Kept for machines.</p>" },
      ],
    };
    const html = `<title>Jobs</title><script type="application/ld+json">${JSON.stringify(data)}</script><h1>Nurse and Educator</h1><p>${"You teach and you care. ".repeat(20)}</p>`;
    expect(names(html)).toEqual([
      { "@type": "JobPosting", title: "Nurse & Educator", description: "<p>Kept for machines.</p>" },
    ]);
    expect(page(html).parts[0]!.blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph"]);
    expectTrueMaps(page(html));
  });

  test("a page that shows nothing yet is read from its data", () => {
    const html = `<script type="application/ld+json">{"@type":"JobPosting","title":"Ward Clerk","description":"<p>You greet patients.</p>"}</script><div id="root"></div>`;
    expect(page(html).parts[0]!.blocks.map(({ text }) => text.text)).toEqual(["You greet patients."]);
    expectTrueMaps(page(html));
  });

  test("several postings in the data are several parts", () => {
    const posting = (title: string): object => ({ "@type": "JobPosting", title, description: "You greet patients." });
    const html = `<script type="application/ld+json">${JSON.stringify([posting("Ward Clerk"), posting("Night Nurse")])}</script>`;
    expect(page(html).parts.map(({ fields }) => fields[1]!.value)).toEqual(["Ward Clerk", "Night Nurse"]);
  });

  test("microdata", () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Ward Clerk</h1>
      <div itemprop="jobLocation" itemscope itemtype="https://schema.org/Place"><span itemprop="address" itemscope><b itemprop="addressLocality">Denver</b></span></div>
      <div itemprop="baseSalary" itemscope><meta itemprop="currency" content="USD"><div itemprop="value" itemscope><span itemprop="minValue" content="38.5">$38.50</span></div></div>
      <div itemprop="description"><p>You greet patients.</p></div><p itemprop="qualifications">Two years at <i>any</i> desk</p></div><span itemprop="title">Elsewhere</span>`;
    expect(names(html)).toEqual([
      {
        title: "Ward Clerk",
        "jobLocation.address.addressLocality": "Denver",
        "baseSalary.currency": "USD",
        "baseSalary.value.minValue": "38.5",
        qualifications: "Two years at any desk",
      },
    ]);
    expectTrueMaps(page(html));
  });

  test("the title of the page names the posting where no heading does", () => {
    const html = "<title>Health &amp; Safety Officer</title><p>You greet patients.</p>";
    expect(names(html)).toEqual([{ headline: "Health & Safety Officer" }]);
    expectTrueMaps(page(html));
    expect(names("<title>Jobs</title><h1>Ward Clerk</h1>")).toEqual([{}]);
  });

  test("a head need not be closed", () => {
    const head = "<!doctype html><html><head><meta charset=utf-8><title>Jobs</title><style>p { color: red }</style>";
    expect(shown(`${head}<body><h1>Ward Clerk</h1><p>You greet patients.`)).toEqual([
      "heading1: Ward Clerk",
      "paragraph: You greet patients.",
    ]);
    expect(shown(`${head}\n</head>\n<body><h1>Ward Clerk</h1></body>`)).toEqual(["heading1: Ward Clerk"]);
  });

  test("comments are told with their places, however they are closed", () => {
    const html =
      "<p>a</p ><!-- posting-lint-disable pay/undisclosed -- test --><!--><!--->b<!-- c --!><? d ><!e><!-- f";
    const { comments } = page(html);
    expect(comments.map(({ text }) => text.text)).toEqual([
      " posting-lint-disable pay/undisclosed -- test ",
      "",
      "",
      " c ",
      " f",
    ]);
    expect(comments.map(({ at }) => html.slice(at.start, at.end))).toEqual([
      "<!-- posting-lint-disable pay/undisclosed -- test -->",
      "<!-->",
      "<!--->",
      "<!-- c --!>",
      "<!-- f",
    ]);
    expectTrueMaps(page(html));
  });

  test("front matter may stand before HTML or before Markdown", () => {
    const html = "---\ntitle: Ward Clerk\n---\n<h2>Duties</h2>\n<!-- checked -->\n<p>You greet patients.</p>\n";
    expect(names(html)).toEqual([{ title: "Ward Clerk" }]);
    expect(page(html).comments.map(({ text }) => text.text)).toEqual([" checked "]);
    expectTrueMaps(page(html));
    expect(
      page("---\ntitle: Ward Clerk\n---\n## Duties\n\n* You greet patients.\n").parts[0]!.blocks.map(
        ({ kind }) => kind,
      ),
    ).toEqual(["heading", "item"]);
  });
});

const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<ul>",
        "<li>",
        "</ul>",
        "<br>",
        "<div class='a'>",
        "</div>",
        "<!-- x -->",
        "<table><tr><td>",
        "</td></tr></table>",
        "<h2>",
        "</h2>",
        "&amp;",
        "&lt;",
        "&nbsp;",
        '<a href="/">',
        "</a>",
        "<script>",
        "</script>",
        "<",
        ">",
        '"',
        "&",
        "\n",
        "<pre>",
        "</pre>",
        "<!",
        "</",
      ),
      fc.constantFrom("Night nurse", " Denver ", "$38.50", "10 > 9"),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const visible = fc
  .array(
    fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<i>",
      "<ul><li>",
      "</li></ul>",
      '<div title="a>b">',
      "</div>",
      "<!-- no -->",
      "&amp;",
      "&lt;i&gt;",
      "&#8217;",
      "Night",
      " nurse ",
      "in Denver",
      "\n",
      "<br>",
      "< 5",
      "</b >",
      "<p\ntitle='>'>",
      "&copy",
      "&notin",
      "&#38",
      "&fjlig;",
      "&",
      "<!-->",
      "<![CDATA[",
      "<? php ?>",
      "<script>if (a<b) '</p>'</script>",
      "<textarea>a</b></textarea>",
      "<xmp>&amp;</xmp>",
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

describe("any input", () => {
  test("places are true and inside", () => {
    fc.assert(fc.property(html, (text) => expectTrueMaps(page(text))));
  });

  test("what real postings show is what another parser reads", () => {
    for (const text of corpus().flatMap(htmlIn)) expect(lettersOf(shownIn(text))).toBe(lettersOf(visibleIn(text)));
  });

  test("what is shown is what another parser reads", () => {
    fc.assert(
      fc.property(visible, (text) => {
        expect(lettersOf(shownIn(text))).toBe(lettersOf(visibleIn(text)));
      }),
      { numRuns: 500 },
    );
  });

  test("what stands for something else stands at it", () => {
    fc.assert(
      fc.property(visible, (html) => {
        for (const { text } of blocks(html))
          for (const [shown, source] of replacedIn(text, html))
            expect(lettersOf(shown)).toBe(lettersOf(visibleIn(source)));
      }),
    );
  });

  test("long and deep input takes no longer than its length", () => {
    for (const text of [
      "<div>".repeat(200_000),
      "<b>".repeat(300_000),
      "<".repeat(1_000_000),
      "a ".repeat(500_000),
      "&".repeat(1_000_000),
      "<p a=".repeat(200_000),
      "<!x>".repeat(200_000),
      "<li><b>x</li>".repeat(50_000),
      "<table><tr><td>".repeat(60_000),
    ])
      blocks(text);
  });
});

/** The HTML of a file: the page itself, or the strings of JSON that are HTML. */
function htmlIn({ name, bytes }: CorpusFile): string[] {
  const content = new TextDecoder().decode(bytes);
  if (name.endsWith(".html")) return [content];
  return name.endsWith(".json") ? stringsIn(JSON.parse(content)).filter(isHtml) : [];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function shownIn(html: string): string {
  return blocks(html)
    .map((block) => block.mark + block.text.text)
    .join("");
}

function visibleIn(html: string): string {
  return textOf(/<html/i.test(html) ? parse(html) : parseFragment(html));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterTypes.TextNode).value;
  return "childNodes" in node && !UNSEEN.has(node.nodeName) ? node.childNodes.map(textOf).join("") : "";
}

const UNSEEN = new Set(["head", "script", "style", "title", "nav", "noscript", "svg", "button", "select", "textarea"]);

/** The pieces of a text that were not copied, each with the source that it stands for. */
function replacedIn({ text, runs }: Mapped, source: string): [string, string][] {
  const pieces: [string, string][] = [];
  for (let r = 0; r < runs.length; r += 3) {
    const [start, at, length] = runs.slice(r, r + 3) as [number, number, number];
    if (length !== LINEAR) pieces.push([text.slice(start, runs[r + 3] ?? text.length), source.slice(at, at + length)]);
  }
  return pieces;
}

/** What is compared: white space is collapsed, and marks of plain text that stands in a page are taken for marks. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u200b#]+|---/g, "");
}
