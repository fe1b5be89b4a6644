import { groupOf, keyOf } from "../tables/onet.ts";
import { readTitleWords, type TitleVocabulary, type TitleWord } from "../tables/title-words.ts";
import { readKnowledge } from "./knowledge.ts";
import { claimedWords } from "./title-phrases.ts";
import { titleNoise } from "./title-words.ts";

/** A title of O*NET, in the words that titles of postings are read into: "x ray technician" is "radtech". */
export interface OnetTitle {
  readonly words: readonly string[];
  /** The same, with the physician that "radiologist" implies. */
  readonly andImplied: readonly string[];
  /** The groups of the occupations that go by it. */
  readonly groups: ReadonlySet<string>;
}

interface OnetFile {
  readonly release: string;
  readonly titles: Readonly<Record<string, string>>;
}

/** Every title of O*NET, each once whatever the order of its words. */
export function readOnetTitles(): OnetTitle[] {
  const vocabulary = claimedWords();
  const titles = new Map<string, OnetTitle & { readonly groups: Set<string> }>();
  for (const [code, lines] of Object.entries(readKnowledge<OnetFile>("onet/titles.yaml").titles))
    for (const line of lines.split("\n")) {
      const read = meaningOf(line, vocabulary);
      const words = canonicalOf(read.filter(({ isImplied }) => !isImplied));
      const title = titles.get(keyOf(words)) ?? { words, andImplied: canonicalOf(read), groups: new Set<string>() };
      title.groups.add(groupOf(code));
      titles.set(keyOf(words), title);
    }
  return [...titles.values()].filter(({ words }) => words.length > 0);
}

const noise = new Set(Object.values(titleNoise.noise).flat());

function meaningOf(title: string, vocabulary: TitleVocabulary): TitleWord[] {
  return readTitleWords(title, vocabulary).filter(({ canonical }) => !noise.has(canonical));
}

function canonicalOf(words: readonly TitleWord[]): string[] {
  return words.map(({ canonical }) => canonical);
}
