import { ours, type Provenance } from '#model/facts/provenance.ts';

/** How far a driver may lie from the scenario's own value: multiples of it, amounts added to it, or fixed ends. */
export interface UsualSpread {
  readonly kind: 'times' | 'plus' | 'ends';
  readonly low: number;
  readonly high: number;
  readonly provenance: Provenance;
}

const spread = (kind: UsualSpread['kind'], low: number, high: number, why: string): UsualSpread => ({
  kind,
  low,
  high,
  provenance: ours(why),
});

const RATE = spread(
  'times',
  0.5,
  1.2,
  'Benefits are promised more often than kept: half of it is likelier than much more.',
);
const RAMP = spread('times', 0.6, 1.2, 'Benefits arrive late more often than early.');
const ENTERED = spread('times', 0.9, 1.5, 'Costs overrun more often than they fall short.');

/** The usual spreads by driver path. */
const SPREADS: Readonly<Record<string, UsualSpread>> = {
  'benefits.revenueAttribution': spread(
    'times',
    0.25,
    1.9,
    'How much of a revenue gain data work may claim is the least known number of all: from a quarter to nearly double.',
  ),
  'benefits.contributionMargin': spread('times', 0.8, 1.2, 'A fifth either way: your books know it within that.'),
  'investment.salaryPosition': spread('ends', 0, 1, 'Anywhere in the salary bands.'),
  'investment.consulting': spread('times', 0.9, 1.75, 'Consulting seldom ends below its offer and often well above.'),
  'investment.toolsAnnual': spread('times', 0.9, 1.3, 'Licences grow with use.'),
  'investment.infrastructureAnnual': spread('times', 0.8, 1.5, 'Cloud bills vary with use and grow by neglect.'),
  'investment.trainingPerPerson': spread('times', 0.8, 1.5, 'Training is repeated for those who join later.'),
  'investment.growth.salary': spread('plus', -0.04, 0.04, 'Four points either way, as pay rounds vary.'),
  'investment.growth.infrastructure': spread(
    'plus',
    -0.1,
    0.1,
    'Ten points either way, as the use of a platform does.',
  ),
  'investment.growth.tools': spread('plus', -0.02, 0.05, 'Vendors raise prices more often than they cut them.'),
  'benefits.growth': spread('plus', -0.05, 0.03, 'Growth of benefits fades sooner than it speeds up.'),
};

/** The usual spread of a driver. @throws RangeError for a path that is no driver. */
export function usualSpread(path: string): UsualSpread {
  const own = Object.hasOwn(SPREADS, path) ? SPREADS[path] : undefined;
  if (own !== undefined) return own;
  if (path.startsWith('benefits.rates.') || path.startsWith('benefits.ownLines.')) return RATE;
  if (path.startsWith('benefits.ramp.')) return RAMP;
  if (path.startsWith('investment.entered.') || path.startsWith('investment.ownLines.')) return ENTERED;
  throw new RangeError(`${path} is no driver`);
}
