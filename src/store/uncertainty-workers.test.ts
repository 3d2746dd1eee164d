import { afterEach, expect, it, vi } from 'vitest';

import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { createNeevStore, shownScenario } from '#store/neev-store.ts';
import { createUncertainty } from '#store/uncertainty.ts';
import { workerPool } from '#workers/pool.ts';
import { simulatorOf } from '#workers/simulator.ts';
import { portWorker } from '#workers/testing/port-worker.ts';

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** A store whose trials run in a pool of two workers, each behind a real message channel. */
function opened() {
  const pool = workerPool({ create: () => portWorker().worker, size: 2 });
  closers.push(() => pool.close());
  let id = 0;
  const store = createNeevStore({
    persistence: {
      load: () => ({ workspace: null, unreadable: [] }),
      begin: () => undefined,
      received: (workspace) => workspace,
      save: (workspace) => ({ isSaved: true, workspace }),
      discardUnreadable: () => undefined,
    },
    newId: () => `p${++id}`,
  });
  const errors: unknown[] = [];
  const uncertainty = createUncertainty({
    store,
    executor: pool,
    simulate: simulatorOf(pool),
    soon: setTimeout,
    onError: (error) => errors.push(error),
  });
  return { store, uncertainty, errors };
}

const FIRST = 10_000;
const TRIALS = 30_000;

it('tells delivered trials and endings through the workers, also as trials grow and after a run that was given up', async () => {
  const { store, uncertainty, errors } = opened();
  const document = () => shownScenario(store.getState()).document;
  const found = () => uncertainty.getState().working;
  const until = (trials: number) =>
    vi.waitFor(() => expect([found().findings?.trials, found().isStale]).toEqual([trials, false]), { timeout: 20_000 });

  store.actions.edit('uncertainty.trials', TRIALS);
  uncertainty.actions.watch('headline');
  await until(FIRST);
  const first = found().findings;
  expect(first).toEqual(simulate(document(), { trials: FIRST }));
  expect(first?.ifDelivered).not.toBeNull();
  expect(first?.endings.map(({ outcome }) => outcome)).toContain('delivered');
  await until(TRIALS);
  const whole = found().findings;
  expect(whole).toEqual(simulate(document(), { trials: TRIALS }));
  expect(whole?.ifDelivered).not.toEqual(first?.ifDelivered);

  // An edit while the next run grows gives that one up; what is found afterwards is of the newest document alone.
  store.actions.edit('company.dataTeamCost', 7e7);
  await until(FIRST);
  store.actions.edit('rollout.approach', 'big_bang');
  await until(TRIALS);
  expect(found().findings).toEqual(simulate(document(), { trials: TRIALS }));
  expect(found().findings?.endings.map(({ outcome }) => outcome)).toEqual(['failed', 'delivered']);
  expect(errors).toEqual([]);
}, 60_000);
