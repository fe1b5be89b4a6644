/** Elements that stand for a letter or a gap. A soft hyphen shows only where a line happens to end. */
export const SIGNS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:cr": "\v",
  "w:noBreakHyphen": "-",
  "w:softHyphen": "",
};

/** Elements whose inside is no text of the document as it reads once all changes are accepted. */
export const UNSEEN = new Set([
  "w:del",
  "w:moveFrom",
  "w:instrText",
  "w:delText",
  "w:delInstrText",
  "mc:Fallback",
  "w:sdtPr",
  "w:rt",
  "w:fldData",
  "w:pPrChange",
  "w:rPrChange",
]);

/** Marks of tracked changes. */
export const CHANGES = new Set(["w:ins", "w:del", "w:moveFrom", "w:moveTo"]);
