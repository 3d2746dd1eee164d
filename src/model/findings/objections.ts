import type { LensId } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf, type Warning } from '#model/business-case/warnings.ts';
import { standingOf } from '#model/findings/standing.ts';

/** A case as it stands and through each built-in lens; `lens` is the one in force, null for a view that is none of them. */
export interface SeenCase {
  readonly working: Case;
  readonly lens: LensId | null;
  readonly lenses: Readonly<Record<LensId, Case>>;
}

/** The strongest objection to the whole case, an NPV in ₹: without revenue, or through the harshest lens. */
export type Objection =
  | { readonly kind: 'without-revenue'; readonly npv: number }
  | { readonly kind: 'cfo-close' | 'cfo'; readonly npv: number };

/** No lens is harsher than the CFO's: what is left to doubt there is the softest kind of benefit. */
export function objectionTo({ working, lens, lenses }: SeenCase): Objection {
  if (lens === 'cfo') return { kind: 'without-revenue', npv: amountOf(working, 'finance.npvWithoutRevenue') };
  const npv = amountOf(lenses.cfo, 'finance.npv');
  return { kind: standingOf(lenses.cfo).kind === 'close' ? 'cfo-close' : 'cfo', npv };
}

/** Warnings by what they can cost the case, the gravest least: what turns it, what shrinks it, what is asked about. */
const WEIGHT: Readonly<Record<Warning['kind'], number>> = {
  'only-revenue': 1,
  'size-disputed': 2,
  'negative-again': 3,
  'revenue-as-profit': 4,
  'base-claimed': 5,
  'team-dearer': 6,
  'benefits-high': 7,
  'spending-outside-band': 8,
};

/** Those that arise from benefits. */
const OF_BENEFITS: ReadonlySet<Warning['kind']> = new Set([
  'only-revenue',
  'revenue-as-profit',
  'base-claimed',
  'benefits-high',
]);

/** What a careful reader would say of a case, the gravest first. */
export const gravestWarnings = (read: Case): readonly Warning[] =>
  warningsOf(read).toSorted((left, right) => WEIGHT[left.kind] - WEIGHT[right.kind] || shareOf(right) - shareOf(left));

/** The same of its benefits alone. */
export const benefitWarningsOf = (read: Case): readonly Warning[] =>
  gravestWarnings(read).filter(({ kind }) => OF_BENEFITS.has(kind));

const shareOf = (warning: Warning) => ('share' in warning ? warning.share : 0);

/** The strongest objection to the benefits, ₹ a year: a warning, else what another lens would make of them. */
export type BenefitObjection =
  | { readonly kind: 'warning'; readonly warning: Warning }
  | { readonly kind: 'published-counts' | 'cfo-leaves' | 'cfo-counts'; readonly annual: number };

/** What a careful reader would say first of the benefits. */
export function benefitObjectionTo({ working, lens, lenses }: SeenCase): BenefitObjection {
  const [gravest] = benefitWarningsOf(working);
  if (gravest !== undefined) return { kind: 'warning', warning: gravest };
  if (lens === 'cfo') return { kind: 'published-counts', annual: amountOf(lenses.published, 'benefits.annual') };
  const annual = amountOf(lenses.cfo, 'benefits.annual');
  return { kind: annual < amountOf(working, 'benefits.annual') ? 'cfo-leaves' : 'cfo-counts', annual };
}
