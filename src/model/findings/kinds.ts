import { linesOfKind } from '#model/business-case/benefits.ts';
import { namesIn } from '#model/business-case/benefit-times.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { KIND_IDS, linesOf, type Kind } from '#model/facts/benefit-lines.ts';

/** A line that brings something, ₹ a year at full maturity. */
export interface CountingLine {
  readonly id: string;
  readonly label: string;
  readonly amount: number;
}

export interface KindGroup {
  readonly kind: Kind;
  /** ₹ a year at full maturity. */
  readonly total: number;
  /** Largest first. */
  readonly lines: readonly CountingLine[];
}

/** The benefits by kind, from the softest to cash, without the lines and kinds that bring nothing. */
export function kindGroupsOf(read: Case): readonly KindGroup[] {
  return KIND_IDS.map((kind) => ({
    kind,
    total: amountOf(read, `benefits.kind.${kind}`),
    lines: linesOfKind(read.shape, kind)
      .map((id) => ({ id, label: namesIn(read.shape)(id), amount: amountOf(read, `benefits.lines.${id}`) }))
      .filter(({ amount }) => amount > 0)
      .toSorted((a, b) => b.amount - a.amount),
  })).filter(({ lines }) => lines.length > 0);
}

/** How many lines of the catalogue bring nothing in this case. */
export const emptyLinesOf = (read: Case): number =>
  linesOf(read.shape.catalogue).filter(([id]) => amountOf(read, `benefits.lines.${id}`) <= 0).length;

/** The kind that brings most, with its share of all benefits; null where there is no benefit. */
export function leadingKindOf(read: Case): { readonly kind: Kind; readonly share: number } | null {
  const annual = amountOf(read, 'benefits.annual');
  const [first] = kindGroupsOf(read).toSorted((a, b) => b.total - a.total);
  return first === undefined || annual === 0 ? null : { kind: first.kind, share: first.total / annual };
}

/** What is counted: cash saved alone, revenue gains too, or every benefit. */
export type Counting = 'cash' | 'cash-and-revenue' | 'everything';

/** The cell of the NPV under each way of counting, from the strictest. */
const NPV_CELLS = {
  cash: 'finance.npvCash',
  'cash-and-revenue': 'finance.npvCashAndRevenue',
  everything: 'finance.npv',
} as const satisfies Record<Counting, string>;

/** The NPV when only so much counts, ₹, with its cell. */
export interface CountedNpv {
  readonly counting: Counting;
  readonly cell: string;
  readonly npv: number;
}

/** Is it cash? The NPV under each way of counting, from the strictest. */
export const countedNpvs = (read: Case): readonly CountedNpv[] =>
  (['cash', 'cash-and-revenue', 'everything'] as const).map((counting) => {
    const cell = NPV_CELLS[counting];
    return { counting, cell, npv: amountOf(read, cell) };
  });
