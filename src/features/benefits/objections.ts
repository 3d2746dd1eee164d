import type { Case } from '#model/business-case/read-case.ts';
import { warningsOf, type Warning } from '#model/business-case/warnings.ts';

/** The warnings that arise from benefits, the gravest first. */
const BY_WEIGHT: readonly Warning['kind'][] = ['only-revenue', 'base-overdrawn', 'benefits-high'];

/** What a careful reader would say of the benefits of a case, the gravest first. */
export const objectionsTo = (read: Case): readonly Warning[] =>
  warningsOf(read)
    .filter(({ kind }) => BY_WEIGHT.includes(kind))
    .toSorted(
      (left, right) => BY_WEIGHT.indexOf(left.kind) - BY_WEIGHT.indexOf(right.kind) || shareOf(right) - shareOf(left),
    );

const shareOf = (warning: Warning) => ('share' in warning ? warning.share : 0);
