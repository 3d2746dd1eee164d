import type { ScenarioDocument } from '#model/document/document.ts';
import { allFields, notes, snapshots } from '#scenario/testing/link-samples.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { persistence } from '#store/persistence.ts';
import { recordText } from '#store/stored-text.ts';
import * as reader from '#store/stored-workspace.ts';
import { keyOf } from '#store/text-storage.ts';
import { memory } from '#store/testing/memory-storage.ts';
import type { Figures } from './budgets.ts';
import { median, timed } from './statistics.ts';

const NOTES = 40;
const SNAPSHOTS = 12;
const KEYS = 40;
const RUNS = 24;

/** A scenario that was worked on for a year: every field, notes on many of them, a snapshot of readiness a month. */
function grown(): ScenarioDocument {
  const fields = allFields();
  return {
    ...fields,
    register: notes(NOTES),
    assessment: { ...fields.assessment, snapshots: snapshots(SNAPSHOTS) },
  };
}

/** Milliseconds from a keystroke to its storage among so many scenarios: edit, history, comparison, text. */
function keystroke(scenarios: number): number {
  const storage = memory();
  let ids = scenarios;
  const document = grown();
  for (let k = 0; k < scenarios; k++) {
    const scenario = { id: `scenario-${k}`, document: { ...document, name: `Scenario ${k}` }, example: null };
    storage.setItem(keyOf(scenario.id), recordText({ scenario, stamps: {} }));
  }
  const { actions } = createNeevStore({
    persistence: persistence({ storage, reader: () => reader, tab: 'bench' }),
    newId: () => `scenario-${++ids}`,
  });
  let cost = 7e7;
  return timed(() => actions.edit('company.dataTeamCost', ++cost), KEYS, RUNS);
}

/** What a keystroke costs the store among 5, 50 and 500 scenarios with notes and snapshots; it should be the same. */
export function measureStore(): Pick<Figures, 'store_edit_us_5' | 'store_edit_us_50' | 'store_edit_us_500'> {
  const us = (scenarios: number) => 1000 * median([1, 2, 3].map(() => keystroke(scenarios)));
  return { store_edit_us_5: us(5), store_edit_us_50: us(50), store_edit_us_500: us(500) };
}
