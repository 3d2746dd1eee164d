import { array, assert, constant, constantFrom, nat, oneof, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { createNeevStore, shownScenario } from '#store/neev-store.ts';
import { persistence } from '#store/persistence.ts';
import { WORKSPACE_KEY } from '#store/text-storage.ts';
import * as STORED_READER from '#store/stored-workspace.ts';
import { sharedStorage } from '#store/testing/memory-storage.ts';
import { nameOf } from '#store/workspace.ts';

/** Tabs over one storage, each with the store of its own. */
function browser(start: Readonly<Record<string, string>> = {}) {
  const shared = sharedStorage(start);
  let ids = 0;
  const open = () => {
    const name = `t${++ids}`;
    const { storage, hears } = shared.tab();
    const store = createNeevStore({
      persistence: persistence({ storage, reader: () => STORED_READER, tab: name }),
      newId: () => `${name}-${++ids}`,
    });
    hears(({ key, text }) => store.actions.adopt(key, text));
    const { getState: state } = store;
    return {
      state,
      ...store.actions,
      company: () => shownScenario(state()).document.company,
      documents: () => Object.fromEntries(state().workspace.scenarios.map(({ id, document }) => [id, document])),
      names: () => state().workspace.scenarios.map(nameOf).toSorted(),
    };
  };
  return { ...shared, open };
}

describe('two tabs', () => {
  it('that edit in the same millisecond keep both edits, in both and in the storage', () => {
    const { open, settle } = browser();
    const [one, two] = [open(), open()];
    one.edit('company.dataTeamCost', 7e7);
    two.edit('company.incidentCost', 9e7);
    settle();
    const both = { ...EXAMPLES.ecommerce.document.company, dataTeamCost: 7e7, incidentCost: 9e7 };
    expect(one.company()).toEqual(both);
    expect(two.company()).toEqual(both);
    expect(open().company()).toEqual(both);
  });

  it('that edit one value agree on which edit was the last', () => {
    const { open, settle } = browser();
    const [one, two] = [open(), open()];
    one.edit('company.dataTeamCost', 7e7);
    two.edit('company.dataTeamCost', 6e7);
    settle();
    expect(two.company()).toEqual(one.company());
    expect(open().company()).toEqual(one.company());
    one.edit('company.dataTeamCost', 5e7);
    settle();
    expect(two.company()?.dataTeamCost).toBe(5e7);
  });

  it('that edit different scenarios, add and delete at once lose none of it', () => {
    const { open, settle } = browser();
    const one = open();
    one.addExample('it_services');
    const services = one.state().workspace.openId;
    one.addExample('mid_size');
    const midSize = one.state().workspace.openId;
    const two = open();
    one.open('first');
    one.edit('company.dataTeamCost', 7e7);
    one.addBlank();
    one.remove(midSize);
    two.rename(services, 'Renamed');
    two.duplicate(services);
    settle();
    expect(one.documents()).toEqual(two.documents());
    expect(one.names()).toEqual([EXAMPLES.ecommerce.document.name, 'Renamed', 'Renamed (copy)', 'Untitled scenario']);
    expect(open().documents()).toEqual(one.documents());
  });

  it('of which one deletes what the other edits keep the edit', () => {
    const { open, settle } = browser();
    const one = open();
    one.addBlank();
    const { openId } = one.state().workspace;
    const two = open();
    one.remove(openId);
    two.rename(openId, 'Worked on');
    settle();
    expect(one.documents()).toEqual(two.documents());
    expect(one.names()).toContain('Worked on');
  });

  it('have a deletion undone in both', () => {
    const { open, settle } = browser();
    const one = open();
    one.addBlank();
    one.rename(one.state().workspace.openId, 'Second thoughts');
    const two = open();
    one.remove(one.state().workspace.openId);
    settle();
    expect(two.names()).not.toContain('Second thoughts');
    one.undo();
    settle();
    expect(two.names()).toContain('Second thoughts');
    expect(open().names()).toEqual(two.names());
  });

  it('keep their own scenario open, and undo only what is their own', () => {
    const { open, settle } = browser();
    const one = open();
    one.addBlank();
    const two = open();
    two.open('first');
    two.rename('first', 'Renamed elsewhere');
    settle();
    expect(shownScenario(one.state()).document).toEqual({});
    one.undo();
    settle();
    expect(one.names()).toEqual(['Renamed elsewhere']);
    expect(two.names()).toEqual(['Renamed elsewhere']);
  });

  it('do not mix what makes no sense together', () => {
    const { open, settle } = browser();
    const one = open();
    const range = (low: number, high: number) => ({ low, high, shape: 'uniform' });
    const path = ['uncertainty', 'drivers', 'benefits.revenueAttribution'];
    one.editAll([{ path, value: range(0.1, 0.2) }], 'Range');
    const two = open();
    one.editAll([{ path: [...path, 'low'], value: 0.18 }], 'Range');
    two.editAll([{ path: [...path, 'high'], value: 0.12 }], 'Range');
    settle();
    expect(one.documents()).toEqual(two.documents());
    const again = open();
    expect(again.state().unreadable).toEqual([]);
    expect(again.documents()).toEqual(one.documents());
  });

  it('of which one slept through the other’s edits overwrite nothing', () => {
    const { open, data } = browser();
    const [one, two] = [open(), open()];
    one.edit('company.dataTeamCost', 7e7);
    two.edit('company.incidentCost', 9e7);
    expect(two.company()).toMatchObject({ dataTeamCost: 7e7, incidentCost: 9e7 });
    two.undo();
    expect(two.company()).toEqual({ ...EXAMPLES.ecommerce.document.company, dataTeamCost: 7e7 });
    expect(data.has(WORKSPACE_KEY)).toBe(true);
  });
});

const PATHS = ['company.dataTeamCost', 'company.incidentCost', 'finance.discountRate', 'investment.team'] as const;
const VALUES = {
  'finance.discountRate': [0.1, 0.12, undefined],
  'investment.team': [{}, { data_engineer: 2 }, undefined],
};

const doing = record({
  tab: nat(2),
  what: oneof(
    { weight: 5, arbitrary: constant('edit' as const) },
    { weight: 4, arbitrary: constant('hear' as const) },
    constantFrom('undo' as const, 'redo' as const, 'add' as const, 'remove' as const, 'open' as const),
  ),
  path: constantFrom(...PATHS),
  k: nat(2),
});

it('three tabs, whatever they do and whenever they hear of each other, come to the same scenarios', () => {
  assert(
    property(array(doing, { maxLength: 40 }), (steps) => {
      const { open, deliver, settle } = browser();
      const tabs = [open(), open(), open()];
      for (const { tab, what, path, k } of steps) {
        const each = tabs[tab];
        if (each === undefined) continue;
        const { scenarios } = each.state().workspace;
        if (what === 'edit') {
          const values = path === 'finance.discountRate' || path === 'investment.team' ? VALUES[path] : [1e7, 2e7, 3e7];
          each.edit(path, values[k]);
        } else if (what === 'hear') deliver(tab);
        else if (what === 'add') each.addBlank();
        else if (what === 'remove') each.remove(scenarios[k % scenarios.length]?.id ?? '');
        else if (what === 'open') each.open(scenarios[k % scenarios.length]?.id ?? '');
        else each[what]();
      }
      settle();
      const [first, ...others] = tabs.map((each) => each.documents());
      for (const each of others) expect(each).toEqual(first);
      const again = open();
      expect(again.documents()).toEqual(first);
      expect(again.state().unreadable).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
