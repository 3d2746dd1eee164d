import { figureOf, readCase, type Case } from '#model/business-case/read-case.ts';
import type { ScenarioDocument, Snapshot } from '#model/document/document.ts';
import { enteredNumber, numberInForce } from '#model/document/read.ts';
import { DIMENSION_IDS, FACTORS, type DimensionId, type Factor, type FactorId } from '#model/facts/readiness.ts';

/** One factor as it stands, in points of its own scale. */
export interface Standing {
  readonly factor: Factor;
  /** The field of its points. */
  readonly path: string;
  readonly points: number;
  /** Whether the document says the points itself. */
  readonly isEntered: boolean;
  readonly target: number;
  /** Whether the document says the target itself. */
  readonly hasOwnTarget: boolean;
  readonly applies: boolean;
}

export const pointsPath = (id: FactorId): string => `readiness.${id}`;
export const targetPath = (id: FactorId): string => `assessment.targets.${id}`;

/** The twelve factors of a document, dimension by dimension. */
export const standingsOf = (document: ScenarioDocument): readonly Standing[] =>
  FACTORS.map((factor) => {
    const path = pointsPath(factor.id);
    return {
      factor,
      path,
      points: numberInForce(document, path) ?? 0,
      isEntered: enteredNumber(document, path) !== undefined,
      target: numberInForce(document, targetPath(factor.id)) ?? factor.maximum,
      hasOwnTarget: enteredNumber(document, targetPath(factor.id)) !== undefined,
      applies: document.assessment?.notApplicable?.includes(factor.id) !== true,
    };
  });

/** Whether nothing has been assessed: every factor stands at our default. */
export const isUnassessed = ({ readiness }: ScenarioDocument): boolean => Object.keys(readiness ?? {}).length === 0;

/** A score of 100 with what it is made of; a dimension of which no factor applies has none. */
export interface Scores {
  readonly score: number;
  /** 1 to 4. */
  readonly level: number;
  readonly dimensions: Readonly<Record<DimensionId, number | null>>;
}

export function scoresOf(read: Case): Scores {
  const dimension = (id: DimensionId) => figureOf(read, `readiness.dimension.${id}`);
  return {
    score: figureOf(read, 'readiness.score') ?? 0,
    level: figureOf(read, 'readiness.level') ?? 1,
    dimensions: {
      technical: dimension('technical'),
      organizational: dimension('organizational'),
      business: dimension('business'),
    },
  };
}

/** The scores once every target is reached; what lies above its target stays there. */
export function scoresAtTargets(document: ScenarioDocument): Scores {
  const reached = standingsOf(document).map(
    ({ factor, points, target }) => [factor.id, Math.max(points, target)] as const,
  );
  return scoresOf(readCase({ ...document, readiness: Object.fromEntries<number>(reached) }));
}

const NOTHING_APPLIED: Scores = {
  score: 0,
  level: 1,
  dimensions: { technical: null, organizational: null, business: null },
};

/** The scores of an assessment that was kept: a factor left out did not apply then. */
export function scoresOfSnapshot({ points }: Snapshot): Scores {
  if (Object.keys(points).length === 0) return NOTHING_APPLIED;
  const notApplicable = FACTORS.filter(({ id }) => points[id] === undefined).map(({ id }) => id);
  return scoresOf(readCase({ readiness: points, assessment: { notApplicable } }));
}

/** The assessment in force, to be kept: the points of every factor that applies. */
export const pointsNow = (document: ScenarioDocument): Snapshot['points'] =>
  Object.fromEntries(
    standingsOf(document)
      .filter(({ applies }) => applies)
      .map(({ factor, points }) => [factor.id, points]),
  );

/** Standings by dimension, in the order of the source. */
export const byDimension = (standings: readonly Standing[]) =>
  DIMENSION_IDS.map((dimension) => ({
    dimension,
    standings: standings.filter(({ factor }) => factor.dimension === dimension),
  }));
