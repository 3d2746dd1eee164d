import { LENS_IDS, LENSES, lensFieldsOf, type LensFields, type LensId } from '#model/business-case/lenses.ts';
import type { Overlap, ScenarioDocument } from '#model/document/document.ts';

const NUMBERS = ['revenueAttribution', 'contributionMargin', 'capacityCashable', 'benefitRisk', 'costRisk'] as const;

/** A field in which two views differ; shares are fractions. */
export type LensDifference =
  | { readonly field: (typeof NUMBERS)[number]; readonly own: number; readonly theirs: number }
  | { readonly field: 'overlap'; readonly own: Overlap; readonly theirs: Overlap };

export interface Nearest {
  readonly lens: { readonly kind: 'built-in'; readonly id: LensId } | { readonly kind: 'own'; readonly name: string };
  readonly differences: readonly LensDifference[];
}

/** Of all lenses, built in and saved, the one that differs in the fewest fields, of those the one least far away in them. */
export function nearestLens(document: ScenarioDocument): Nearest {
  const own = lensFieldsOf(document);
  const candidates = [
    ...LENS_IDS.map((id) => ({ lens: { kind: 'built-in', id }, fields: LENSES[id].fields }) as const),
    ...(document.lenses ?? []).map((each) => ({ lens: { kind: 'own', name: each.name }, fields: each }) as const),
  ].map(({ lens, fields }) => ({
    lens,
    differences: differencesOf(own, fields),
    distance: distance(own, fields),
  }));
  return candidates.reduce((nearest, each) =>
    each.differences.length < nearest.differences.length ||
    (each.differences.length === nearest.differences.length && each.distance < nearest.distance)
      ? each
      : nearest,
  );
}

const distance = (own: LensFields, theirs: LensFields) =>
  NUMBERS.reduce((sum, name) => sum + Math.abs(own[name] - theirs[name]), 0);

const differencesOf = (own: LensFields, theirs: LensFields): readonly LensDifference[] => [
  ...NUMBERS.filter((field) => own[field] !== theirs[field]).map((field) => ({
    field,
    own: own[field],
    theirs: theirs[field],
  })),
  ...(own.overlap === theirs.overlap ? [] : [{ field: 'overlap' as const, own: own.overlap, theirs: theirs.overlap }]),
];
