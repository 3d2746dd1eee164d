import { parseMoney } from './parse-money.ts';

/** A row of a spreadsheet that can become a line: its name and an amount, ₹. */
export interface PastedLine {
  /** From 1. */
  readonly row: number;
  readonly name: string;
  readonly amount: number;
}

export interface PastedRows {
  readonly lines: readonly PastedLine[];
  /** Rows that were not read, each with its number from 1 and what is wrong and what would be right. */
  readonly refused: readonly { readonly row: number; readonly problem: string }[];
}

/** Cells of a row: of a spreadsheet parted by tabs, of a list by its last colon, equals sign or wide gap. */
function cellsOf(row: string): readonly string[] {
  if (row.includes('\t')) return row.split('\t').map((cell) => cell.trim());
  const [, name = row, amount = ''] = /^(.*?)(?:\s{2,}|\s*[:=]\s*)([^:=]*)$/.exec(row) ?? [];
  return [name.trim(), amount.trim()];
}

/** An amount in brackets is a negative one in a ledger; what it means here has to be said. */
const BRACKETS = /^\(.*\)$/;

/**
 * Reads rows pasted from a spreadsheet: a name, then an amount as people write it. Empty rows are passed over.
 * @param longest letters that a name may have
 */
export function readPasted(text: string, longest: number): PastedRows {
  const lines: PastedLine[] = [];
  const refused: { row: number; problem: string }[] = [];
  for (const [k, row] of text.split(/\r\n?|\n/).entries()) {
    if (row.trim() === '') continue;
    const refuse = (problem: string) => refused.push({ row: k + 1, problem });
    const [name = '', amount = ''] = cellsOf(row).filter((cell) => cell !== '');
    if (amount === '') refuse(`“${name}” has no amount behind it; give a name, a tab and an amount.`);
    else if (Array.from(name).length > longest) refuse(`Its name is longer than ${longest} letters; shorten it.`);
    else if (BRACKETS.test(amount))
      refuse(`${amount} stands in brackets, which may mean less than nothing; give an amount from ₹0 up.`);
    else {
      const read = parseMoney(amount);
      if (read.ok) lines.push({ row: k + 1, name, amount: read.rupees });
      else refuse(`${amount}: ${read.problem}`);
    }
  }
  return { lines, refused };
}
