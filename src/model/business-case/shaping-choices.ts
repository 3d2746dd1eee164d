import type { Shape } from '#model/business-case/shape.ts';
import { COMPLEXITIES, SIZES } from '#model/facts/company.ts';
import { SIZE_PROVENANCE } from '#model/facts/company-sizes.ts';
import { DATA_ESTATE_PROVENANCE } from '#model/facts/data-estates.ts';
import { ours, source, type Provenance } from '#model/facts/provenance.ts';

/** A choice among named ways that decides which cells a case has, or which defaults hold. */
export interface ShapingChoice {
  readonly path: string;
  readonly label: string;
  /** Ids and the words for them. */
  readonly words: Readonly<Record<string, string>>;
  /** The id in force in a case of this shape. */
  readonly inForce: (shape: Shape) => string;
  /** Where the choice of a silent document comes from. */
  readonly provenance: Provenance;
}

/** The choices among words that shape the figures; industry and region only describe the company. */
export const SHAPING_CHOICES: readonly ShapingChoice[] = [
  {
    path: 'company.size',
    label: 'Size of the company',
    words: SIZES,
    inForce: ({ size }) => size,
    provenance: SIZE_PROVENANCE,
  },
  {
    path: 'company.complexity',
    label: 'Data estate',
    words: COMPLEXITIES,
    inForce: ({ complexity }) => complexity,
    provenance: DATA_ESTATE_PROVENANCE,
  },
  {
    path: 'investment.mode',
    label: 'How costs are given',
    words: { bottom_up: 'Built up from the team', entered: 'Totals entered' },
    inForce: ({ mode }) => mode,
    provenance: source('§4'),
  },
  {
    path: 'benefits.catalogue',
    label: 'Catalogue of benefits',
    words: { core: 'Core', comprehensive: 'Comprehensive' },
    inForce: ({ catalogue }) => catalogue,
    provenance: source('§4'),
  },
  {
    path: 'benefits.overlap',
    label: 'Overlap of shares',
    words: { additive: 'Shares add up', compounding: 'Shares compound' },
    inForce: ({ overlap }) => overlap,
    provenance: source('§4'),
  },
  {
    path: 'benefits.ramp.kind',
    label: 'Ramp',
    words: { source: 'As in the source', readiness: 'Linked to readiness', flat: 'Full from the first year' },
    inForce: ({ ramp }) => ramp,
    provenance: source('§4'),
  },
  {
    path: 'finance.accrual',
    label: "First year's benefit",
    words: { rising: 'Rises from nothing', even: 'The same every day' },
    inForce: ({ accrual }) => accrual,
    provenance: ours('Nothing is gained on the first day: so counted, the published paybacks come out.'),
  },
  {
    path: 'finance.timing',
    label: 'When flows are discounted from',
    words: { year_end: 'The end of each year', mid_year: 'The middle of each year' },
    inForce: ({ timing }) => timing,
    provenance: source('§4'),
  },
  {
    path: 'rollout.approach',
    label: 'Way of rolling out',
    words: { phased: 'In four phases', big_bang: 'All at once' },
    inForce: ({ approach }) => approach,
    provenance: ours(
      'In phases until you say otherwise: the source itself says that a big bang fails four times in five.',
    ),
  },
  {
    path: 'plan.linked',
    label: 'Start of benefits',
    words: { start: 'With the programme', plan: 'When the plan has done what brings them' },
    inForce: ({ linked }) => (linked ? 'plan' : 'start'),
    provenance: source('§4'),
  },
  {
    path: 'plan.hireAsNeeded',
    label: 'Pay of the team',
    words: { all: 'Everybody from the first day', start: 'Each from the week in which they start' },
    inForce: ({ hireAsNeeded }) => (hireAsNeeded ? 'start' : 'all'),
    provenance: source('§4'),
  },
  {
    path: 'plan.trainingFromSkills',
    label: 'Training',
    words: { head: 'So much a head', paths: 'By learning paths' },
    inForce: ({ trainingSum }) => (trainingSum === null ? 'head' : 'paths'),
    provenance: ours('So much a head until you name who learns what.'),
  },
];

/** The shaping choice at a path. @throws RangeError where there is none */
export function shapingChoice(path: string): ShapingChoice {
  const found = SHAPING_CHOICES.find((each) => each.path === path);
  if (found === undefined) throw new RangeError(`No choice shapes the case at ${path}`);
  return found;
}
