import type { ScenarioDocument } from '#model/document/document.ts';
import { carriedDocument } from '#store/differences.ts';
import type { History, Step } from '#store/history.ts';
import type { Scenario, Workspace } from '#store/workspace.ts';

const byId = ({ scenarios }: Workspace): ReadonlyMap<string, Scenario> =>
  new Map(scenarios.map((each) => [each.id, each]));

/**
 * History after another tab turned the workspace `from` into `to`: what the other did is done in every workspace that
 * an undo or redo would bring back, so that taking back an own edit leaves the other's alone.
 */
export function carried({ past, future }: History, from: Workspace, to: Workspace): History {
  const [before, after] = [byId(from), byId(to)];
  // Steps share what they did not change: a document of many steps is carried once.
  const done = new Map<ScenarioDocument, ScenarioDocument>();

  function carriedScenario(scenario: Scenario): readonly Scenario[] {
    const [old, now] = [before.get(scenario.id), after.get(scenario.id)];
    // One that this tab has since deleted itself is nothing the other could have touched.
    if (old === undefined || old === now) return [scenario];
    if (now === undefined) return [];
    const document = done.get(scenario.document) ?? carriedDocument(scenario.document, old.document, now.document);
    done.set(scenario.document, document);
    return [{ ...scenario, document }];
  }

  function carriedWorkspace({ scenarios, openId }: Workspace): Workspace {
    const kept = scenarios.flatMap(carriedScenario);
    const ids = new Set(kept.map(({ id }) => id));
    const added = to.scenarios.filter(({ id }) => !before.has(id) && !ids.has(id));
    const all = [...kept, ...added];
    return all.length === 0 ? to : { scenarios: all, openId };
  }

  const carry = (step: Step): Step => ({ ...step, before: carriedWorkspace(step.before) });
  return { past: past.map(carry), future: future.map(carry) };
}
