import { judged } from '#model/business-case/entered.ts';
import { counts } from '#model/business-case/left-out.ts';
import { amountOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { enteredNumber, valueAt } from '#model/document/read.ts';
import { withValueAt } from '#model/document/write.ts';
import { OMISSIONS, OMITTED_NUMBERS, type OmittedNumber } from '#model/facts/omissions.ts';
import { ours, type Provenance } from '#model/facts/provenance.ts';

/** What the source's formula leaves out: the numbers, and that flows fall into the middle of a year and not to its end. */
export type LeftOutId = OmittedNumber | 'finance.timing';
export const LEFT_OUT: readonly LeftOutId[] = [...OMITTED_NUMBERS, 'finance.timing'];

/** The value that counts something left out, as it is usual. */
export const usualOf = (id: LeftOutId): number | 'mid_year' =>
  id === 'finance.timing' ? 'mid_year' : OMISSIONS[id].usual;

/** Where the usual value comes from. */
export const usualOrigin = (id: LeftOutId): Provenance =>
  id === 'finance.timing'
    ? ours('Money comes and goes all year; discounting from the middle says so.')
    : OMISSIONS[id].provenance;

/** One thing that the formula leaves out, in a case. Money in rupees. */
export interface LeftOut {
  readonly id: LeftOutId;
  readonly isCounted: boolean;
  /** False where the totals that were entered hold it already. */
  readonly applies: boolean;
  /** What counting it does to the NPV: as it is counted, or at its usual value where it is not. */
  readonly effect: number;
}

/** All that the formula leaves out, what counting the rest would do, and the NPV over five years. Money in rupees. */
export interface LeftOutFinding {
  readonly npv: number;
  readonly items: readonly LeftOut[];
  /** By what counting everything that is not counted yet, as usual, would change the NPV. */
  readonly ofRest: number;
  /** The NPV over five years, a sensitivity; null where the case runs for five. */
  readonly overFive: number | null;
}

const FIVE = 5;

const npvOf = (document: ScenarioDocument): number => amountOf(readCase(judged(document)), 'finance.npv');

const isCounted = (document: ScenarioDocument, id: LeftOutId): boolean =>
  id === 'finance.timing' ? valueAt(document, id) === 'mid_year' : (enteredNumber(document, id) ?? 0) > 0;

const appliesTo = (read: Case, id: LeftOutId): boolean =>
  id === 'finance.timing' || id === 'finance.taxRate' || counts({ counted: [id], mode: read.shape.mode }, id);

/** The document with everything counted that applies and is not counted yet, each as it is usual. */
export const withAllCounted = (
  read: Case,
): readonly { readonly path: LeftOutId; readonly value: number | 'mid_year' }[] =>
  LEFT_OUT.filter((id) => appliesTo(read, id) && !isCounted(read.document, id)).map((path) => ({
    path,
    value: usualOf(path),
  }));

/** What the formula leaves out of a case, each with what it does to the NPV alone, by the sheet itself. */
export function leftOutOf(read: Case): LeftOutFinding {
  const { document } = read;
  const npv = npvOf(document);
  const items = LEFT_OUT.map((id): LeftOut => {
    const counted = isCounted(document, id);
    const effect = counted
      ? npv - npvOf(withValueAt(document, id, undefined))
      : npvOf(withValueAt(document, id, usualOf(id))) - npv;
    return { id, isCounted: counted, applies: appliesTo(read, id), effect: effect + 0 };
  });
  const whole = withAllCounted(read).reduce((each, { path, value }) => withValueAt(each, path, value), document);
  return {
    npv,
    items,
    ofRest: npvOf(whole) - npv + 0,
    overFive: read.shape.years === FIVE ? null : npvOf(withValueAt(document, 'finance.years', FIVE)),
  };
}

/** From this share of the NPV on something left out is material. */
const MATERIAL = 0.02;

/** What is not counted and would take more than 2% of the NPV, the largest first. */
export const materialIn = ({ npv, items }: LeftOutFinding): readonly LeftOut[] =>
  items
    .filter((each) => each.applies && !each.isCounted && -each.effect > MATERIAL * Math.abs(npv))
    .toSorted((left, right) => left.effect - right.effect);
