/** Why a file is no text, in words for the one who picked it. */
export interface NoText {
  readonly id: string;
  readonly message: string;
}

const KINDS: readonly { readonly magic: readonly number[]; readonly message: string }[] = [
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    message:
      "This is a PDF, which posting-lint does not read. Give it the Word file, the web page or the text that the PDF was made from.",
  },
  {
    magic: [0x7b, 0x5c, 0x72, 0x74, 0x66],
    message: "This is a rich-text file (RTF). Open it in Word or another editor and save it as .docx or plain text.",
  },
  {
    magic: [0x89, 0x50, 0x4e, 0x47],
    message: "This is a picture. Paste the words of the posting into a text or Word file.",
  },
  { magic: [0xff, 0xd8, 0xff], message: "This is a picture. Paste the words of the posting into a text or Word file." },
  {
    magic: [0x47, 0x49, 0x46, 0x38],
    message: "This is a picture. Paste the words of the posting into a text or Word file.",
  },
  { magic: [0x1f, 0x8b], message: "This file is compressed. Unpack it and check the files inside." },
];

/** How far the search for zero bytes goes. */
const HEAD = 8192;

/**
 * Tells why bytes are no text; `null` for what may be text. Zip files and containers of Office are left to the reader
 * of Word files.
 */
export function noText(bytes: Uint8Array): NoText | null {
  for (let i = 0; i < KINDS.length; i++) {
    const { magic, message } = KINDS[i]!;
    if (magic[0] === bytes[0] && magic.every((byte, k) => bytes[k] === byte)) return { id: "binary", message };
  }
  return null;
}

/** The same for decoded text: no posting holds the sign with the number zero. */
export function noTextInside(text: string): NoText | null {
  const zero = text.indexOf("\0");
  const isBinary = zero >= 0 && zero < HEAD;
  return isBinary
    ? {
        id: "binary",
        message: "This file is not a text. Check a Markdown, text, Word, HTML, JSON, YAML, XML or CSV file.",
      }
    : null;
}

/** True for the beginning that Word files and other zip archives share. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** True for the container of older versions of Office, in which documents with a password are kept too. */
export function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
