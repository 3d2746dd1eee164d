import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { enteredNumber } from '#model/document/read.ts';
import { KIND_IDS, linesOf, type BenefitLine, type Kind, type LineId } from '#model/facts/benefit-lines.ts';
import { explain } from '#model/sheet/explain.ts';

/** A benefit line as its row shows it. Money in rupees a year, rates and factors as fractions. */
export interface LineFacts {
  readonly id: LineId;
  readonly line: BenefitLine;
  readonly path: string;
  /** The cell of what the rate is taken of: a field of the company, or a fixed amount. */
  readonly baseCell: string;
  readonly base: number;
  readonly rate: number;
  /** What the document sets; undefined where the catalogue's rate holds. */
  readonly entered: number | undefined;
  /** Cells that scale the line beside base and rate: attribution and margin, what earlier lines left, what risk keeps. */
  readonly factors: readonly { readonly cell: string; readonly value: number }[];
  readonly amount: number;
}

export interface KindLines {
  readonly kind: Kind;
  readonly total: number;
  readonly lines: readonly LineFacts[];
  /** Lines of the user's own that count, ₹ a year. */
  readonly own: readonly OwnLineFacts[];
}

/** A line of the user's own as the list shows it. */
export interface OwnLineFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly amount: number;
}

/**
 * Every line of the catalogue, also those that count nothing, by kind and in the catalogue's order. None counts while
 * nothing is said of the company, not even one of a fixed amount.
 */
export const linesByKind = (read: Case): readonly KindLines[] =>
  KIND_IDS.map((kind) => ({
    kind,
    total: broughtBy(read, `benefits.kind.${kind}`),
    lines: linesOf(read.shape.catalogue)
      .filter(([, line]) => line.kind === kind)
      .map(([id, line]) => factsOf(read, id, line)),
    own: read.shape.ownBenefits
      .filter((line) => line.kind === kind)
      .map(({ id, name }) => ({ id, name, kind, amount: broughtBy(read, `benefits.lines.${id}`) })),
  })).filter(({ lines, own }) => lines.length + own.length > 0);

/** What a cell of benefits brings, ₹ a year: nothing to an empty company. */
export const broughtBy = (read: Case, cell: string): number => (hasFigures(read.document) ? amountOf(read, cell) : 0);

const SILENT_AT_ONE: ReadonlySet<string> = new Set(['benefits.kept', 'benefits.capacityCashable']);

function factsOf(read: Case, id: LineId, line: BenefitLine): LineFacts {
  const path = `benefits.rates.${id}`;
  const baseCell = typeof line.base === 'string' ? `company.${line.base}` : `fixed.${id}`;
  return {
    id,
    line,
    path,
    baseCell,
    base: amountOf(read, baseCell),
    rate: amountOf(read, path),
    entered: enteredNumber(read.document, path),
    // Read off the sheet, so that the row always multiplies up to its result. Risk that keeps all says nothing, nor does
    // capacity that all becomes cash.
    factors: explain(read, `benefits.lines.${id}`)
      .reads.filter(({ id: cell }) => cell !== baseCell && cell !== path)
      .map(({ id: cell }) => ({ cell, value: figureOf(read, cell) ?? 0 }))
      .filter(({ cell, value }) => !SILENT_AT_ONE.has(cell) || value !== 1),
    amount: broughtBy(read, `benefits.lines.${id}`),
  };
}

/** The line that brings most, with its share of all benefits as a fraction. */
export interface LeadingLine {
  readonly label: string;
  readonly share: number;
  /** No other line brings anything. */
  readonly isAlone: boolean;
}

/** The line that brings most, of the catalogue or the user's own; null where none brings anything. */
export function leadingLineOf(groups: readonly KindLines[], annual: number): LeadingLine | null {
  const lines = groups.flatMap((group) => [
    ...group.lines.map(({ line, amount }) => ({ label: line.label, amount })),
    ...group.own.map(({ name, amount }) => ({ label: name, amount })),
  ]);
  const [first, second] = lines.toSorted((left, right) => right.amount - left.amount);
  if (first === undefined || annual === 0) return null;
  return {
    label: first.label,
    share: first.amount / annual,
    isAlone: second === undefined || second.amount === 0,
  };
}
