import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { carried } from '#store/carry.ts';
import { NO_HISTORY, recorded, redone, undone } from '#store/history.ts';
import type { Scenario, Workspace } from '#store/workspace.ts';

const scenario = (id: string, document: ScenarioDocument): Scenario => ({ id, document, example: null });
const workspace = (...scenarios: readonly Scenario[]): Workspace => ({ scenarios, openId: 'a' });

/** What undo brings back where this tab went from `start` to `now` and another tab then to `theirs`. */
function undoneAfter(start: Workspace, now: Workspace, theirs: Workspace): Workspace | undefined {
  const history = recorded(NO_HISTORY, { kind: 'field', path: 'company.annualRevenue' }, start, now);
  return undone(carried(history, now, theirs), theirs)?.workspace;
}

describe('an edit of another tab', () => {
  const start = workspace(scenario('a', { company: { annualRevenue: 5, incidentCost: 2 }, finance: { years: 3 } }));
  const now = workspace(scenario('a', { company: { annualRevenue: 6, incidentCost: 2 }, finance: { years: 3 } }));

  it('stays when an own edit is undone, and redone', () => {
    const theirs = workspace(scenario('a', { company: { annualRevenue: 6, incidentCost: 9 }, finance: { years: 3 } }));
    const history = carried(
      recorded(NO_HISTORY, { kind: 'field', path: 'company.annualRevenue' }, start, now),
      now,
      theirs,
    );
    const back = undone(history, theirs);
    expect(back?.workspace.scenarios[0]?.document.company).toEqual({ annualRevenue: 5, incidentCost: 9 });
    const again = back && redone(back.history, back.workspace);
    expect(again?.workspace).toEqual(theirs);
  });

  it('that emptied a field or a branch stays too, whatever the order of keys', () => {
    const theirs = workspace(scenario('a', { company: { incidentCost: 2, annualRevenue: 6 } }));
    expect(undoneAfter(start, now, theirs)?.scenarios[0]?.document).toEqual({
      company: { annualRevenue: 5, incidentCost: 2 },
    });
  });

  it('that left the team empty is not taken for silence', () => {
    const theirs = workspace(scenario('a', { ...now.scenarios[0]?.document, investment: { team: {} } }));
    expect(undoneAfter(start, now, theirs)?.scenarios[0]?.document.investment).toEqual({ team: {} });
  });

  it('that went back to the default team is not taken for an empty one', () => {
    const with2 = workspace(
      scenario('a', { ...start.scenarios[0]?.document, investment: { team: { data_engineer: 2 } } }),
    );
    expect(undoneAfter(with2, with2, start)?.scenarios[0]?.document).not.toHaveProperty('investment');
  });

  it('that added or deleted a scenario stays', () => {
    const added = workspace(...now.scenarios, scenario('b', { name: 'New' }));
    expect(undoneAfter(start, now, added)?.scenarios.map(({ id }) => id)).toEqual(['a', 'b']);
    const two = (each: Workspace) => workspace(...each.scenarios, scenario('b', {}));
    expect(undoneAfter(two(start), two(now), now)?.scenarios.map(({ id }) => id)).toEqual(['a']);
  });

  it('leaves a scenario that this tab deleted within reach of undo', () => {
    const whole = workspace(...start.scenarios, scenario('b', { name: 'Deleted here' }));
    const theirs = workspace(scenario('a', { ...start.scenarios[0]?.document, name: 'Renamed there' }));
    expect(undoneAfter(whole, start, theirs)?.scenarios.map(({ document }) => document.name)).toEqual([
      'Renamed there',
      'Deleted here',
    ]);
  });
});
