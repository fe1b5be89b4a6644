/** Turns text into the bytes of a file. */
export type Encoder = (text: string) => Uint8Array;

/** How these bytes were written, judged by writing `source` again: the encoding that gives the same bytes; `null` where none does. */
export function encoderFor(bytes: Uint8Array, source: string): Encoder | null {
  return ENCODERS.find((encode) => isSame(encode(source), bytes)) ?? null;
}

const BOM = "\uFEFF";

const utf8: Encoder = (text) => new TextEncoder().encode(text);

function utf16(isLittle: boolean): Encoder {
  return (text) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
    return new Uint8Array(view.buffer);
  };
}

/** Windows-1252 as browsers read it; letters it has none for make the encoder fail its test. */
const windows1252: Encoder = (text) => Uint8Array.from(text, (letter) => backwards().get(letter) ?? 0);

let table: ReadonlyMap<string, number> | undefined;

function backwards(): ReadonlyMap<string, number> {
  if (table) return table;
  const letters = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return (table = new Map([...letters].map((letter, i) => [letter, i])));
}

const ENCODERS: readonly Encoder[] = [
  utf8, (text) => utf8(BOM + text), utf16(true), utf16(false), (text) => utf16(true)(BOM + text), (text) => utf16(false)(BOM + text), windows1252,
];

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
