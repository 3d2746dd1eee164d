import type { LensFields } from '#model/business-case/lenses.ts';
import { formatRate } from './figures/percent.ts';

/** The five fields of a lens in one clause: "16% credited at 30% margin, benefits −20%, costs +15%, shares compound". */
export const lensWords = ({
  revenueAttribution,
  contributionMargin,
  benefitRisk,
  costRisk,
  overlap,
}: LensFields): string =>
  [
    `${formatRate(revenueAttribution)} credited at ${formatRate(contributionMargin)} margin`,
    ...(benefitRisk > 0 ? [`benefits −${formatRate(benefitRisk)}`] : []),
    ...(costRisk > 0 ? [`costs +${formatRate(costRisk)}`] : []),
    ...(overlap === 'compounding' ? ['shares compound'] : []),
  ].join(', ');
