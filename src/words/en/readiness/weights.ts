import { DIMENSIONS, type DimensionId, type FactorId } from '#model/facts/readiness.ts';
import { dimensionPart, weightGone, type Applies } from '#model/readiness/weights.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { formatNumber, numberWord } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';

const nameOf = (dimension: DimensionId) => DIMENSIONS[dimension].label.toLowerCase();

/** A weight in per cent, one decimal at most: 0.5714 → "57.1%". */
export const weightText = (weight: number): string => formatRate(Math.round(weight * 1000) / 1000);

/** Where the weight of a factor that does not apply has gone: "Its 25 points go to the other three …". */
export function whereWeightGoes(id: FactorId, applies: Applies): string {
  const gone = weightGone(id, applies);
  if (gone === null) return '';
  const name = nameOf(gone.dimension);
  if (gone.pointCounts === null) return `Not applicable, as no ${name} factor is.`;
  const rest = `${numberWord(gone.heirs)} other ${plural(gone.heirs, 'factor', 'factors')}`;
  return `Not applicable. Its ${gone.points} points of weight go to the ${rest} of ${name} readiness: a point of theirs now counts ${formatNumber(gone.pointCounts, 2)}.`;
}

/** The part of the score that a dimension decides, in words; where none of its factors applies, who has its weight. */
export function dimensionWords(dimension: DimensionId, applies: Applies): string {
  const part = dimensionPart(dimension, applies);
  if (part.kind === 'counts') return `${weightText(part.weight)} of the score`;
  const others = part.to.map((other) => `${nameOf(other.dimension)} counts ${weightText(other.weight)}`);
  return `no factor applies, so its ${weightText(part.weight)} go to the others: ${listed(others)}`;
}
