import { EXACT, wordsOf, type RawTerm } from "../../tables/lexicon.ts";
import { inOrderOfKeys, Packing } from "../packing.ts";
import { Pool } from "../pool.ts";
import { strengthTerms } from "../strength.ts";

interface Node {
  /** The word that leads here. */
  readonly word: number;
  readonly children: Map<number, Node>;
  readonly terms: Map<string, RawTerm>;
}

interface Cut {
  readonly term: RawTerm;
  readonly words: readonly string[];
}

/** Every term of every table, and those of strength, as nodes that words lead to. */
export function compile(terms: readonly RawTerm[]): Uint8Array {
  const lists = [terms, strengthTerms()].map((list) => list.map(cut));
  const words = inOrderOfKeys(lists.flat().flatMap((one) => one.words));
  const numbers = new Map(words.map((word, i) => [word, i + 1]));
  const roots = lists.map((list) => treeOf(list, numbers));
  // Each node stands behind its parent's, neighbours in order of their words; nothing leads to the first.
  const nodes = [newNode(0), ...roots.flatMap(childrenOf)];
  const firstChild: number[] = [nodes.length];
  for (let i = 1; i < nodes.length; i++) {
    firstChild.push(nodes.length);
    nodes.push(...childrenOf(nodes[i]!));
  }
  const rows = new Rows();
  const firstTerm = nodes.map((node) => rows.add(node));
  return rows.pack(
    new Packing()
      .keys(words)
      .shorts(rootsBy(roots[0]!, nodes, words.length))
      .shorts(rootsBy(roots[1]!, nodes, words.length))
      .shorts(nodes.map(({ word }) => word))
      .shorts([...firstChild, nodes.length])
      .shorts([...firstTerm, rows.length]),
  );
}

function cut(term: RawTerm): Cut {
  return { term, words: wordsOf(term.form).map(({ folded }) => folded) };
}

function newNode(word: number): Node {
  return { word, children: new Map(), terms: new Map() };
}

function treeOf(terms: readonly Cut[], numbers: ReadonlyMap<string, number>): Node {
  const root = newNode(0);
  for (const { term, words } of terms) {
    let node = root;
    for (const word of words) {
      const number = numbers.get(word)!;
      const next = node.children.get(number) ?? newNode(number);
      node.children.set(number, next);
      node = next;
    }
    const { kind, id, form, exactCase } = term;
    node.terms.set(JSON.stringify([kind, id, form, exactCase]), {
      kind,
      id,
      exactCase,
      form: needsSpelling(term) ? form : words.join(" "),
    });
  }
  return root;
}

function childrenOf({ children }: Node): Node[] {
  return [...children.values()].sort((a, b) => a.word - b.word);
}

function rootsBy(root: Node, nodes: readonly Node[], words: number): number[] {
  const numbers = new Map(nodes.map((node, i) => [node, i]));
  return Array.from({ length: words + 1 }, (_, word) => {
    const node = root.children.get(word);
    return node ? numbers.get(node)! : 0;
  });
}

// Capitals at the head of a name, and hyphens, tell nothing that its words do not.
function needsSpelling({ form, exactCase }: RawTerm): boolean {
  return exactCase || !/^[\p{L}\p{N}' ’-]+$/u.test(form) || /^[^\p{Ll}]+$/u.test(form);
}

/** The terms in the order of their nodes. */
class Rows {
  readonly #senses: number[] = [];
  readonly #spelled: number[] = [];
  readonly #spellings: string[] = [];
  readonly #kinds = new Pool();
  readonly #meanings = new Pool();

  get length(): number {
    return this.#senses.length;
  }

  /** Adds a node's terms; the answer is where they begin. */
  add({ terms }: Node): number {
    const start = this.length;
    for (const { kind, id, form, exactCase } of terms.values()) {
      const sense = this.#meanings.numberOf([this.#kinds.numberOf(kind), id]);
      if (
        exactCase ||
        form !==
          wordsOf(form)
            .map(({ folded }) => folded)
            .join(" ")
      ) {
        this.#spelled.push(this.length);
        this.#spellings.push(form);
      }
      this.#senses.push(exactCase ? sense | EXACT : sense);
    }
    return start;
  }

  pack(packing: Packing): Uint8Array {
    const meanings = this.#meanings.values as [kind: number, id: string][];
    return packing
      .shorts(this.#senses)
      .bytes(Uint8Array.from(meanings, ([kind]) => kind))
      .texts(meanings.map(([, id]) => id))
      .list(this.#kinds.values as string[])
      .shorts(this.#spelled)
      .texts(this.#spellings)
      .whole();
  }
}
