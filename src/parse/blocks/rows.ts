import type { Leaf } from "./leaf.ts";

/** The table cell that is being read. */
export interface Cell {
  /** Counted from 1 in the whole document. */
  readonly row: number;
  /** Counted from 1 in the row. */
  readonly column: number;
}

interface OpenTable {
  row: number;
  column: number;
  /** Index of the first leaf of the open row. */
  firstLeaf: number;
  isInCell: boolean;
}

/** Counts rows and columns of tables and of definition lists, whose terms are a first column. */
export class Rows {
  readonly #tables: OpenTable[] = [];
  #rows = 0;

  get cell(): Cell | null {
    const table = this.#tables.at(-1);
    return table?.isInCell ? { row: table.row, column: table.column } : null;
  }

  open(name: string, leaves: Leaf[]): void {
    if (name === "table" || name === "dl")
      return void this.#tables.push({ row: 0, column: 0, firstLeaf: leaves.length, isInCell: false });
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === "tr" || name === "dt") this.#startRow(table, leaves);
    if (name === "td" || name === "th" || name === "dt") this.#startCell(table, table.column + 1);
    if (name === "dd") this.#startCell(table, 2);
  }

  close(name: string, leaves: Leaf[]): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    if (name === "td" || name === "th" || name === "dt" || name === "dd") table.isInCell = false;
    if (name === "tr") this.#endRow(table, leaves);
    if (name === "table" || name === "dl") {
      this.#endRow(table, leaves);
      this.#tables.pop();
    }
  }

  end(leaves: Leaf[]): void {
    for (const table of this.#tables.splice(0)) this.#endRow(table, leaves);
  }

  #startRow(table: OpenTable, leaves: Leaf[]): void {
    this.#endRow(table, leaves);
    table.row = ++this.#rows;
    table.column = 0;
    table.firstLeaf = leaves.length;
  }

  #startCell(table: OpenTable, column: number): void {
    if (table.row === 0) table.row = ++this.#rows;
    table.column = column;
    table.isInCell = true;
  }

  // A row of one cell is no row: pages are laid out with such tables.
  #endRow(table: OpenTable, leaves: Leaf[]): void {
    table.isInCell = false;
    const isAlone = table.column <= 1;
    for (let i = table.firstLeaf; isAlone && i < leaves.length; i++) {
      const leaf = leaves[i]!;
      if (leaf.row === table.row && table.row > 0)
        leaves[i] = { ...leaf, row: 0, ...(leaf.kind === "cell" ? { kind: "paragraph", level: 0 } : {}) };
    }
    table.firstLeaf = leaves.length;
  }
}
