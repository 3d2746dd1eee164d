import { FACTORS, type FactorId } from '#model/facts/readiness.ts';

/** The list of factors that do not apply once one is switched, undefined where all apply, and the step's name. */
export function withApplying(notApplicable: readonly FactorId[], id: FactorId, applies: boolean) {
  const list = FACTORS.map((each) => each.id).filter((each) => (each === id ? !applies : notApplicable.includes(each)));
  const label = FACTORS.find((each) => each.id === id)?.label ?? id;
  return { value: list.length === 0 ? undefined : list, what: `${label}: ${applies ? 'applies' : 'not applicable'}` };
}
