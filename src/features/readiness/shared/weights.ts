import { DIMENSION_IDS, DIMENSIONS, FACTORS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import { listed } from '#words/grammar/listed.ts';
import { formatNumber, numberWord } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';

type Applies = (id: FactorId) => boolean;

const maximaOf = (dimension: DimensionId, applies: Applies): number =>
  FACTORS.filter((each) => each.dimension === dimension && applies(each.id)).reduce(
    (sum, each) => sum + each.maximum,
    0,
  );

/** The part of the score that a dimension decides, 0–1: one of which no factor applies gives its weight to the others. */
export function dimensionWeight(dimension: DimensionId, applies: Applies): number {
  const counts = (id: DimensionId) => (maximaOf(id, applies) > 0 ? DIMENSIONS[id].weight : 0);
  const all = DIMENSION_IDS.reduce((sum, id) => sum + counts(id), 0);
  return all === 0 ? 0 : counts(dimension) / all;
}

/** The part of the score that a factor decides, 0–1; 0 where it does not apply. */
export function factorWeight(id: FactorId, applies: Applies): number {
  const factor = FACTORS.find((each) => each.id === id);
  if (factor === undefined || !applies(id)) return 0;
  return (factor.maximum / maximaOf(factor.dimension, applies)) * dimensionWeight(factor.dimension, applies);
}

/** Where the weight of a factor that does not apply has gone: "Its 25 points go to the other three …". */
export function whereWeightGoes(id: FactorId, applies: Applies): string {
  const factor = FACTORS.find((each) => each.id === id);
  if (factor === undefined) return '';
  const { dimension, maximum } = factor;
  const siblings = FACTORS.filter((each) => each.dimension === dimension && applies(each.id));
  const name = DIMENSIONS[dimension].label.toLowerCase();
  if (siblings.length === 0) return `Not applicable, as no ${name} factor is.`;
  const points = formatNumber(100 / maximaOf(dimension, applies), 2);
  const rest = siblings.length === 1 ? 'one other factor' : `${numberWord(siblings.length)} other factors`;
  return `Not applicable. Its ${maximum} points of weight go to the ${rest} of ${name} readiness: a point of theirs now counts ${points}.`;
}

/** The part of the score that a dimension decides, in words; where none of its factors applies, who has its weight. */
export function dimensionWords(dimension: DimensionId, applies: Applies): string {
  const weight = dimensionWeight(dimension, applies);
  if (weight > 0) return `${percent(weight)} of the score`;
  const others = DIMENSION_IDS.filter((other) => dimensionWeight(other, applies) > 0).map(
    (other) => `${DIMENSIONS[other].label.toLowerCase()} counts ${percent(dimensionWeight(other, applies))}`,
  );
  return `no factor applies, so its ${DIMENSIONS[dimension].weight}% go to the others: ${listed(others)}`;
}

/** A weight in per cent, one decimal at most: 0.5714 → "57.1%". */
export const percent = (weight: number): string => formatRate(Math.round(weight * 1000) / 1000);
