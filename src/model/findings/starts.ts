import { hasFigures, judged } from '#model/business-case/entered.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { numberInForce } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import type { Kind } from '#model/facts/benefit-lines.ts';
import { linesByKind } from '#model/findings/benefit-lines.ts';

/** When a line starts. Quarters count from 1, the programme's first. */
export interface LineStart {
  readonly id: string;
  readonly label: string;
  readonly kind: Kind;
  readonly isOwn: boolean;
  /** The first quarter set for the line alone, before what delays all lines. */
  readonly own: number;
  /** ₹ a year at full maturity. */
  readonly amount: number;
}

/** When the lines of a case start, by kind and in the order of their list. */
export interface Starts {
  readonly lines: readonly LineStart[];
  /** Of the horizon. */
  readonly quarters: number;
  /** Quarters by which every line starts later still. */
  readonly delay: number;
  /** How many of the lines that bring anything do not start with the programme. */
  readonly later: number;
  /** How many bring anything. */
  readonly counting: number;
  /** What the later starts do to the NPV, ₹; null where the company has no figures yet. */
  readonly effect: number | null;
}

const QUARTERS_IN_YEAR = 4;
const DELAY = 'benefits.delayQuarters';

/** The document with every line from the programme's first day on. */
const fromTheStart = (document: ScenarioDocument): ScenarioDocument =>
  withValueAt(withValueAt(document, 'benefits.starts', undefined), DELAY, undefined);

/** When each line of a case starts, and what starting later takes off the NPV. */
export function startsOf(read: Case): Starts {
  const { document, shape } = read;
  const lines = linesByKind(read).flatMap(({ kind, lines: listed, own }): readonly LineStart[] => [
    ...listed.map(({ id, line, amount }) => ({
      id,
      label: line.label,
      kind,
      isOwn: false,
      own: numberInForce(document, `benefits.starts.${id}`) ?? 1,
      amount,
    })),
    ...own.map(({ id, name, amount }) => ({
      id,
      label: name,
      kind,
      isOwn: true,
      own: numberInForce(document, `benefits.starts.${id}`) ?? 1,
      amount,
    })),
  ]);
  const delay = numberInForce(document, DELAY) ?? 0;
  const counting = lines.filter(({ amount }) => amount > 0);
  const later = counting.filter(({ own }) => own + delay > 1).length;
  return {
    lines,
    quarters: QUARTERS_IN_YEAR * shape.years,
    delay,
    later,
    counting: counting.length,
    effect: hasFigures(document) ? (later === 0 ? 0 : npvOf(document) - npvOf(fromTheStart(document))) : null,
  };
}

const npvOf = (document: ScenarioDocument): number => amountOf(readCase(judged(document)), 'finance.npv');
