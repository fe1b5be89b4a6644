import { atsTable, systemOf } from "../tables/ats.ts";
import type { Format } from "./document.ts";
import { FILE_FORMATS } from "./format-ids.ts";
import type { FileFormat } from "./format.ts";
import { fileFormats } from "./formats.ts";
import { formatOfText } from "./signs.ts";

/** Decides how to read a text: what the caller says, else the ending of the name, else what the text looks like. */
export function fileFormatOf(source: string, path: string, asked: Format | undefined): FileFormat {
  if (asked) return formatSaid(asked);
  const dot = path.lastIndexOf(".");
  const named = dot < 0 ? undefined : BY_ENDING.get(path.slice(dot + 1).toLowerCase());
  if (!named || named.bytes) return fileFormats[formatOfText(source)];
  return named.trueFormat ? fileFormats[named.trueFormat(source)] : named;
}

/** Every format of files, in order of name. */
export function allFormats(): readonly FileFormat[] {
  return Object.values(fileFormats).sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** The names by which a format is asked for: those of files, then those of hiring systems. */
export function formatNames(): readonly Format[] {
  return [...FILE_FORMATS, ...atsTable().systems.map(({ id }) => id)];
}

/** The format that somebody asks for by its name, or by the ending of its files. */
export function formatNamed(word: string): Format | undefined {
  return formatNames().find((name) => name === word) ?? BY_ENDING.get(word)?.id;
}

function formatSaid(format: Format): FileFormat {
  return isFileFormat(format) ? fileFormats[format] : fileFormats[systemOf(format)?.writtenIn ?? "text"];
}

function isFileFormat(format: Format): format is FileFormat["id"] {
  return Object.hasOwn(fileFormats, format);
}

const BY_ENDING: ReadonlyMap<string, FileFormat> = new Map(
  Object.values(fileFormats).flatMap((format) => endingsOf(format).map((ending) => [ending, format] as const)),
);

function endingsOf({ endings, rareEndings = [] }: FileFormat): readonly string[] {
  return [...endings, ...rareEndings];
}
