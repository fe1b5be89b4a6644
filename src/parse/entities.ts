/**
 * Names of the HTML 4 entities and a few later ones, in the order of their code points where these follow each other.
 */
const RANGES: readonly (readonly [first: number, names: string])[] = [
  [
    0xa0,
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest",
  ],
  [
    0xc0,
    "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig",
  ],
  [
    0xe0,
    "agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml",
  ],
  [0x2002, "ensp emsp"],
  [0x2013, "ndash mdash"],
  [0x2018, "lsquo rsquo sbquo"],
  [0x201c, "ldquo rdquo bdquo"],
  [0x2020, "dagger Dagger bull"],
  [0x2032, "prime Prime"],
  [0x2039, "lsaquo rsaquo"],
  [0x200c, "zwnj zwj lrm rlm"],
  [0x2190, "larr uarr rarr darr harr"],
  [0x2264, "le ge"],
];

const SINGLE =
  "quot=22 amp=26 apos=27 lt=3c gt=3e OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2c6 tilde=2dc thinsp=2009 hellip=2026 permil=2030 oline=203e euro=20ac trade=2122 minus=2212 infin=221e asymp=2248 ne=2260 loz=25ca spades=2660 clubs=2663 hearts=2665 diams=2666 check=2713 checkmark=2713 cross=2717 star=2606 starf=2605 num=23 excl=21 percnt=25 lpar=28 rpar=29 ast=2a plus=2b comma=2c period=2e sol=2f colon=3a semi=3b equals=3d quest=3f commat=40 lsqb=5b bsol=5c rsqb=5d lowbar=5f grave=60 lcub=7b lbrace=7b verbar=7c vert=7c rcub=7d rbrace=7d dollar=24 Tab=9 NewLine=a horbar=2015 bullet=2022 hairsp=200a numsp=2007 puncsp=2008 hyphen=2010 dash=2010 numero=2116 half=bd frasl=2044 NonBreakingSpace=a0 ThinSpace=2009 ZeroWidthSpace=200b phone=260e female=2640 male=2642 bigstar=2605 blacksquare=25aa square=25a1 cir=25cb";

let names: Map<string, string> | undefined;

function table(): Map<string, string> {
  if (names) return names;
  names = new Map();
  for (const [first, list] of RANGES)
    list.split(" ").forEach((name, i) => names!.set(name, String.fromCharCode(first + i)));
  for (const pair of SINGLE.split(" ")) {
    const [name, code] = pair.split("=") as [string, string];
    names.set(name, String.fromCharCode(Number.parseInt(code, 16)));
  }
  return names;
}

/** A decoded entity: `text` stands for the source units up to `end`. */
export interface Entity {
  readonly text: string;
  readonly end: number;
}

const FORM = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{1,31}));/y;

/**
 * Reads the entity that starts at the `&` of `text[start]`; `null` where it is only an ampersand or a name we do not
 * know.
 */
export function entityAt(text: string, start: number): Entity | null {
  FORM.lastIndex = start;
  const match = FORM.exec(text);
  if (!match) return null;
  const end = start + match[0].length;
  if (match[3] !== undefined) {
    const known = table().get(match[3]);
    return known === undefined ? null : { text: known, end };
  }
  const code = match[1] !== undefined ? Number.parseInt(match[1], 16) : Number(match[2]);
  const isReal = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000);
  return { text: isReal ? (WINDOWS[code - 0x80] ?? String.fromCodePoint(code)) : "\ufffd", end };
}

/** Pages number quotation marks and dashes as Windows does (`&#146;`), and every browser shows what was meant. */
const WINDOWS = [..."€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"];
