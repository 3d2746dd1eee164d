import type { LensFields } from '#model/business-case/lenses.ts';
import { numberField } from '#model/document/fields.ts';
import { formatRate } from '#words/figures/percent.ts';

const NUMBERS = ['revenueAttribution', 'contributionMargin', 'benefitRisk', 'costRisk'] as const;

export interface NamedLens {
  readonly label: string;
  readonly fields: LensFields;
}

export interface Nearest {
  readonly label: string;
  /** In words: "benefit risk 10% instead of 20%". */
  readonly differences: readonly string[];
}

/** The lens that differs in the fewest fields, of those the one least far away in them; null where there is none. */
export function nearestLens(own: LensFields, lenses: readonly NamedLens[]): Nearest | null {
  const [first] = lenses
    .map((lens) => ({ lens, differences: differences(own, lens.fields), distance: distance(own, lens.fields) }))
    .toSorted((a, b) => a.differences.length - b.differences.length || a.distance - b.distance);
  return first === undefined ? null : { label: first.lens.label, differences: first.differences };
}

const distance = (own: LensFields, theirs: LensFields) =>
  NUMBERS.reduce((sum, name) => sum + Math.abs(own[name] - theirs[name]), 0);

const differences = (own: LensFields, theirs: LensFields): readonly string[] => [
  ...NUMBERS.filter((name) => own[name] !== theirs[name]).map(
    (name) =>
      `${numberField(`benefits.${name}`).label.toLowerCase()} ${formatRate(own[name])} instead of ${formatRate(theirs[name])}`,
  ),
  ...(own.overlap === theirs.overlap ? [] : [`shares ${ADD[own.overlap]} instead of ${ADDING[theirs.overlap]}`]),
];

const ADD = { additive: 'add up', compounding: 'compound' } as const;
const ADDING = { additive: 'adding up', compounding: 'compounding' } as const;
