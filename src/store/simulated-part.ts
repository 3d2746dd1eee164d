import type { ScenarioDocument } from '#model/document/document.ts';

/**
 * What identifies a scenario to its simulation: the whole document but the parts that no trial depends on. Scenarios of
 * the same key have the same findings, trial by trial.
 */
export function simulationKey({
  version: _version,
  name: _name,
  lenses: _lenses,
  register: _register,
  rollout,
  assessment,
  uncertainty: { trials: _trials, ...uncertainty } = {},
  ...rest
}: ScenarioDocument): string {
  // How it is rolled out matters to trials that draw how far it gets, and to no others.
  const drawn = uncertainty.delivery === false ? {} : (rollout ?? {});
  return JSON.stringify([rest, assessment?.notApplicable ?? [], uncertainty, drawn]);
}
