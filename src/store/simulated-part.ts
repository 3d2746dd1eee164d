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
  rollout: _rollout,
  assessment,
  uncertainty: { trials: _trials, ...uncertainty } = {},
  ...rest
}: ScenarioDocument): string {
  return JSON.stringify([rest, assessment?.notApplicable ?? [], uncertainty]);
}
