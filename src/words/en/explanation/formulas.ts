import type { Explanation, Token } from '#model/sheet/explain.ts';
import { formatByUnit, type MoneyScale } from '#words/figures/by-unit.ts';
import { roundedTo } from '#words/figures/digits.ts';
import { isNoMoney } from '#words/figures/money.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { capitalise, formatNumber, numberWord } from '#words/figures/numbers.ts';
import type { Graph } from '#model/findings/explanation/graph.ts';
import { isLeaf, type Row } from '#model/findings/explanation/tree.ts';

export const SCALE_LABEL: Readonly<Record<MoneyScale, string>> = { crore: '₹ Cr', lakh: '₹ lakh' };

/** A value in its place in the tree: what was put in as one would type it, what was computed in the tree's scale. */
export const valueText = (explained: Explanation, scale: MoneyScale): string =>
  formatByUnit(explained.value, explained.cell.unit, isLeaf(explained) ? 'entry' : scale);

/** The short names that finance people use; all other figures go by their label. */
const SHORT: Readonly<Record<string, string>> = {
  'finance.npv': 'NPV',
  'finance.irr': 'IRR',
  'finance.mirr': 'MIRR',
  'finance.roi': 'ROI',
};

export const shortName = ({ cell }: Explanation): string => SHORT[cell.id] ?? cell.label;

/** A label under a figure that says its first words already: "Rate" under "Manual labour", not "Manual labour: rate". */
export function labelUnder({ cell }: Explanation, parent: Explanation | undefined): string {
  const start = `${parent?.cell.label}: `;
  return cell.label.startsWith(start) ? capitalise(cell.label.slice(start.length)) : cell.label;
}

export type FormulaStyle = 'figures' | 'words';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (exponent: number) =>
  Array.from(String(exponent), (digit) => SUPERSCRIPT[Number(digit)] ?? digit).join('');

/** A sum of more terms than this is told by their number: the terms stand right below it. */
const MOST_TERMS = 5;

const isPlainSum = (formula: readonly Token[]) =>
  formula.every((token) => token.kind !== 'number' && (token.kind === 'cell' || token.text === ' + '));

/** A formula as one line of text, with the values of the cells or with their names; empty for a leaf. */
export function formulaText(graph: Graph, explained: Explanation, style: FormulaStyle, scale: MoneyScale): string {
  const { formula } = explained;
  // "3.28 = 3.28" says nothing.
  if (style === 'figures' && formula.length === 1) return '';
  const terms = formula.filter(({ kind }) => kind === 'cell').length;
  if (terms > MOST_TERMS && isPlainSum(formula)) return `the sum of these ${numberWord(terms)}`;
  return formula.map((token, k) => tokenText(graph, explained, style, scale, token, k)).join('');
}

const OPERATORS: ReadonlySet<string> = new Set([' + ', ' − ', ' × ', ' ÷ ']);

const saysText = (token: Token | undefined, words: string) => token?.kind === 'text' && token.text === words;
const isWholePower = (token: Token | undefined) =>
  token?.kind === 'number' && Number.isInteger(token.value) && token.value > 0;

function tokenText(
  graph: Graph,
  explained: Explanation,
  style: FormulaStyle,
  scale: MoneyScale,
  token: Token,
  k: number,
): string {
  const { formula } = explained;
  const [previous, next] = [formula[k - 1], formula[k + 1]];
  if (token.kind === 'cell') {
    const text = nameOrValue(graph, explained, token.id, style, scale);
    // A sign of its own would run into the operator before it.
    const isSigned = style === 'figures' && isBelowZero(graph.cells.get(token.id));
    return isSigned && previous?.kind === 'text' && OPERATORS.has(previous.text) ? `(${text})` : text;
  }
  if (token.kind === 'number') {
    if (token.value === 0 && k === 0 && saysText(next, ' − ')) return '';
    if (saysText(previous, ' ^ ') && isWholePower(token)) return raised(token.value);
    return plainNumber(token.value, explained);
  }
  if (saysText(token, ' ^ ') && isWholePower(next)) return '';
  // "0 − x" is written "−x".
  const first = formula[0];
  if (k === 1 && saysText(token, ' − ') && first?.kind === 'number' && first.value === 0)
    return style === 'figures' ? '−' : 'minus ';
  return token.text;
}

/** Whether a figure is written with a minus: what rounds to nothing has none. */
function isBelowZero(explained: Explanation | undefined): boolean {
  const value = explained?.value ?? 0;
  const { unit } = explained?.cell ?? {};
  if (unit === 'rupees' || unit === 'rupeesPerYear') return value < 0 && !isNoMoney(value);
  return unit === 'fraction' ? roundedTo(value * 100, 2) < 0 : value < 0;
}

/** The whole that a share is taken of is 100%, like the shares around it. */
const plainNumber = (value: number, { cell }: Explanation) =>
  value === 1 && cell.unit === 'fraction' ? '100%' : formatNumber(value, 4);

function nameOrValue(
  { cells }: Graph,
  reader: Explanation,
  id: string,
  style: FormulaStyle,
  scale: MoneyScale,
): string {
  const explained = cells.get(id);
  if (explained === undefined) return id;
  return style === 'words' ? inSentence(labelUnder(explained, reader)) : valueText(explained, scale);
}

/** "three lines of ₹0". */
export function zerosText(rows: readonly Row[]): string {
  const [first] = rows;
  const unit = first === undefined || first.kind === 'zeros' ? 'rupees' : first.explained.cell.unit;
  return `${numberWord(rows.length)} lines of ${formatByUnit(0, unit, 'entry')}`;
}
