import type {
  Accrual,
  Approach,
  Confidence,
  DriverShape,
  InvestmentMode,
  Overlap,
  RampKind,
  Sampling,
  Timing,
} from '#model/document/document.ts';
import { CATALOGUES, type Catalogue } from '#model/facts/benefit-lines.ts';
import { COMPLEXITIES, INDUSTRIES, REGIONS, SIZES } from '#model/facts/company.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';

/** The ids of a table, complete by type: one that the model adds and this forgets does not compile. */
const idsOf = <Id extends string>(table: Readonly<Record<Id, unknown>>) =>
  Object.keys(table) as unknown as readonly [Id, ...Id[]];

/** What each field that is neither a number nor text accepts, by its path. */
export const CHOICES = {
  'company.size': idsOf(SIZES),
  'company.complexity': idsOf(COMPLEXITIES),
  'company.industry': idsOf(INDUSTRIES),
  'company.region': idsOf(REGIONS),
  'investment.mode': idsOf<InvestmentMode>({ bottom_up: 1, entered: 1 }),
  'benefits.catalogue': idsOf<Catalogue>(CATALOGUES),
  'benefits.overlap': idsOf<Overlap>({ additive: 1, compounding: 1 }),
  'benefits.ramp.kind': idsOf<RampKind>({ source: 1, readiness: 1, flat: 1 }),
  'finance.accrual': idsOf<Accrual>({ even: 1, rising: 1 }),
  'finance.timing': idsOf<Timing>({ year_end: 1, mid_year: 1 }),
  'rollout.approach': idsOf<Approach>({ phased: 1, big_bang: 1 }),
  'uncertainty.sampling': idsOf<Sampling>({ quasi: 1, pseudo: 1 }),
} as const;

/** The twelve factors of readiness, in their order. */
export const FACTOR_IDS = FACTORS.map(({ id }) => id) as unknown as readonly [FactorId, ...FactorId[]];

/** How sure the user may say that they are of a value. */
export const CONFIDENCES = idsOf<Confidence>({ low: 1, medium: 1, high: 1 });

/** The shapes a driver's distribution may take. */
export const DRIVER_SHAPES = idsOf<DriverShape>({
  pert: 1,
  triangular: 1,
  uniform: 1,
  normal: 1,
  lognormal: 1,
  fixed: 1,
});
