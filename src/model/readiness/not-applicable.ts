import { FACTORS, type FactorId } from '#model/facts/readiness.ts';

/** The list of factors that do not apply, in the order of the twelve, once one is switched; undefined where all apply. */
export function withApplying(
  notApplicable: readonly FactorId[],
  id: FactorId,
  applies: boolean,
): readonly FactorId[] | undefined {
  const list = FACTORS.map((each) => each.id).filter((each) => (each === id ? !applies : notApplicable.includes(each)));
  return list.length === 0 ? undefined : list;
}
