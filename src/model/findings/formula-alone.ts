import { figureOf, readCase } from '#model/business-case/read-case.ts';
import type { Reconciliation } from '#model/business-case/reconciliation.ts';
import { withValueAt } from '#model/document/write.ts';
import { LEFT_OUT, leftOutOf, withAllCounted } from '#model/findings/left-out.ts';
import { gapOf, type Gap } from '#model/findings/gap.ts';

/** That the figures of the formula are its own, and what the first example's ROI would be with everything counted that it leaves out. */
export interface FormulaAlone {
  /** How many things it leaves out. */
  readonly omissions: number;
  /** The source's own ROI, fractions: by the formula, with all of them at their usual values, and as published. */
  readonly roi: number;
  readonly roiCounted: number;
  readonly published: number;
  /** Of the ROI with all counted, to the published one. */
  readonly gap: Gap;
}

/** Null where an example counts any of them, since its figures were not the formula's then, or none publishes an ROI. */
export function formulaAloneIn(all: readonly Reconciliation[]): FormulaAlone | null {
  const isAlone = all.every(({ reads }) => leftOutOf(reads.published).items.every(({ isCounted }) => !isCounted));
  const first = all.flatMap(({ reads, figures }) =>
    figures.filter(({ id }) => id === 'roi').map(({ published }) => ({ published, read: reads.published })),
  )[0];
  if (!isAlone || first === undefined) return null;
  const { published, read } = first;
  const counted = withAllCounted(read).reduce((each, { path, value }) => withValueAt(each, path, value), read.document);
  const roi = figureOf(read, 'source.roi');
  const roiCounted = figureOf(readCase(counted), 'source.roi');
  if (roi === null || roiCounted === null) return null;
  return { omissions: LEFT_OUT.length, roi, roiCounted, published, gap: gapOf(roiCounted, published) };
}
