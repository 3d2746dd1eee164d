import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LENS_IDS, LENSES } from '#model/business-case/lenses.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { createNeevStore } from '#store/neev-store.ts';
import { createUncertainty } from '#store/uncertainty.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { WorkerDied, type Executor } from '#workers/job.ts';
import type { Simulator } from '#workers/simulator.ts';

const TIME_OF = { grow: 20, findings: 5, job: 30 };

/** Fulfilled after some time, unless aborted before. */
const after = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });

const QUANTILES = { p5: 0, p10: 0, p25: 0, p50: 0, p75: 0, p90: 0, p95: 0 };
const REST = { seed: 1, sd: 1, se: 0, probabilityPayback: 1, budgetP80: 0, budgetP50: 0, evpi: 0, isMended: false };

/** Findings that tell the scenario and the trials they are of; everything else in them is of no account here. */
const findingsOf = (document: ScenarioDocument, trials: number): SimulationFindings => ({
  ...QUANTILES,
  ...REST,
  trials,
  probabilityPositive: (document.company?.dataTeamCost ?? 0) / 1e9,
  mean: document.benefits?.revenueAttribution ?? 0.16,
  smallest: -1,
  largest: 1,
  evppi: {},
  ifDelivered: null,
  endings: [],
  fan: [],
  firstYear: [],
  curve: new Float64Array(0),
  histogram: { start: 0, width: 1, counts: [] },
});

/** A store with an uncertainty of its own, over jobs that only take their time. */
function opened() {
  let fails: ((what: string) => unknown) | null = null;
  const begun: string[] = [];
  let underWay = 0;
  let most = 0;
  const job = async (what: string, ms: number, signal?: AbortSignal) => {
    begun.push(what);
    most = Math.max(most, ++underWay);
    try {
      await after(ms, signal);
      const failure = fails?.(what);
      if (failure !== undefined && failure !== null) throw failure;
    } finally {
      underWay -= 1;
    }
  };
  const simulate: Simulator = (document) => {
    let trials = 0;
    return {
      get trials() {
        return trials;
      },
      async grow(more, signal, onProgress) {
        while (trials < more) {
          await job(`grow ${more}`, TIME_OF.grow, signal);
          trials = Math.min(more, trials + 20_000);
          onProgress(trials);
        }
      },
      async findings(signal) {
        await job('findings', TIME_OF.findings, signal);
        return findingsOf(document, trials);
      },
    };
  };
  const executor: Executor = {
    width: 2,
    async run(name, _input, options) {
      await job(name, TIME_OF.job, options?.signal);
      return [name] as never;
    },
    close: () => undefined,
  };
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
    executor,
    simulate,
    soon: setTimeout,
    onError: (error) => errors.push(error),
  });
  return {
    ...store.actions,
    ...uncertainty.actions,
    state: uncertainty.getState,
    subscribe: uncertainty.subscribe,
    begun,
    errors,
    most: () => most,
    failWith: (next: typeof fails) => (fails = next),
  };
}

const summary = ({ findings, isStale, done, asked }: Run) => [findings?.trials ?? null, isStale, done, asked];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is known of the uncertainty', () => {
  it('is nothing, at no cost, while nothing on show asks for it', async () => {
    const { edit, begun, state } = opened();
    edit('company.dataTeamCost', 7e7);
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toEqual([]);
    expect(state().working.findings).toBeNull();
  });

  it('is a first picture of 10,000 trials soon after the headline is there, and after each edit', async () => {
    const { watch, edit, state } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(40);
    expect(summary(state().working)).toEqual([10_000, false, 10_000, 100_000]);
    const first = state().working.findings;
    edit('company.dataTeamCost', 7e7);
    await vi.advanceTimersByTimeAsync(1);
    expect(state().working).toMatchObject({ findings: first, isStale: true, done: 0 });
    await vi.advanceTimersByTimeAsync(40);
    expect(state().working.findings?.probabilityPositive).toBe(0.07);
    expect(state().working.isStale).toBe(false);
    expect(state().lenses.cfo.findings).toBeNull();
    expect(state().probabilityBefore).toBe(first?.probabilityPositive);
  });

  it('holds the lenses while the verdict is open, and a change of lens shows its trials at once', async () => {
    const { watch, chooseLens, state, begun } = opened();
    watch('headline');
    watch('verdict');
    await vi.advanceTimersByTimeAsync(2000);
    const { lenses, working } = state();
    expect(lenses.calibrated.findings).toBe(working.findings);
    expect(lenses.published.findings?.mean).toBe(1);
    const jobs = begun.length;
    chooseLens(LENSES.cfo.fields, 'CFO');
    await vi.advanceTimersByTimeAsync(1);
    expect(state().working).toMatchObject({ findings: lenses.cfo.findings, isStale: false });
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun).toHaveLength(jobs);
  });

  it('does not begin anew for a note, a name or the number of trials', async () => {
    const { watch, edit, annotate, state, begun } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(1000);
    const { working } = state();
    annotate('company.dataTeamCost', { note: 'From the ledger' });
    edit('name', 'Acme');
    const jobs = begun.length;
    edit('uncertainty.trials', 100_000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(state().working).toBe(working);
    expect(begun).toHaveLength(jobs);
  });

  it('shows few trials where the scenario asks for few', async () => {
    const { watch, edit, state } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(1000);
    edit('uncertainty.trials', 2000);
    await vi.advanceTimersByTimeAsync(1000);
    expect(summary(state().working)).toEqual([2000, false, 2000, 2000]);
  });

  it('shows few trials again after an undo that came before they were drawn', async () => {
    const { watch, edit, seal, undo, state } = opened();
    edit('uncertainty.trials', 2000);
    edit('company.dataTeamCost', 7e7);
    seal();
    edit('uncertainty.trials', 60_000);
    watch('headline');
    await vi.advanceTimersByTimeAsync(2000);
    expect(state().working.findings?.trials).toBe(60_000);
    undo();
    await vi.advanceTimersByTimeAsync(2000);
    expect(summary(state().working)).toEqual([2000, false, 2000, 2000]);
  });

  it('is nothing yet of another company just opened, whatever was known of the one before', async () => {
    const { watch, addExample, state, failWith } = opened();
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    expect(state().tornado).not.toBeNull();
    failWith(() => new WorkerDied('out of memory'));
    addExample('it_services');
    await vi.advanceTimersByTimeAsync(2000);
    expect(state()).toMatchObject({ tornado: null, breakeven: null, sobol: null, isAnalysing: false });
    expect(state().working).toMatchObject({ findings: null, problem: expect.stringContaining('stopped') });
    expect(state().lenses.cfo.findings).toBeNull();
  });
});

describe('growing', () => {
  it('goes on while nobody types, to what every screen shows, in two pictures', async () => {
    const { watch, state, subscribe } = opened();
    const shown = new Set<number>();
    subscribe(({ working }) => void shown.add(working.findings?.trials ?? 0));
    watch('headline');
    await vi.advanceTimersByTimeAsync(2000);
    expect(summary(state().working)).toEqual([100_000, false, 100_000, 100_000]);
    expect([...shown]).toEqual([0, 10_000, 100_000]);
    expect(state().lenses.cfo.findings).toBeNull();
  });

  it('shows one more picture on the way where the screen follows it', async () => {
    const { watch, state, subscribe } = opened();
    const shown = new Set<number>();
    subscribe(({ working }) => void shown.add(working.findings?.trials ?? 0));
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    expect(summary(state().working)).toEqual([100_000, false, 100_000, 100_000]);
    expect([...shown]).toEqual([0, 10_000, 40_000, 100_000]);
  });

  it.each([
    ['headline', [], []],
    ['trials', [], ['cfo']],
    ['deciding', ['tornado', 'breakeven', 'sobol'], ['cfo']],
    ['range', ['breakeven'], []],
    ['verdict', [], ['published', 'cfo']],
  ] as const)('asks for what is on show and nothing else: %s', async (what, jobs, lenses) => {
    const { watch, begun, state } = opened();
    watch(what);
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun.filter((job) => !/^(?:grow|findings)/.test(job))).toEqual(jobs);
    const known = LENS_IDS.filter((id) => id !== 'calibrated' && state().lenses[id].findings !== null);
    expect(known).toEqual(lenses);
  });

  it('keeps what was asked for on the spot while one way of telling the trials follows another', async () => {
    const { watch, askFor, state } = opened();
    const leave = watch('trials');
    await vi.advanceTimersByTimeAsync(2000);
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(200);
    leave();
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    expect(state().working.findings?.trials).toBe(1_000_000);
  });

  it('draws a first visit to the verdict anew a handful of times, not for every lens and batch', async () => {
    const { watch, state, subscribe } = opened();
    watch('headline');
    watch('verdict');
    await vi.advanceTimersByTimeAsync(1);
    const drawn = new Set<unknown>();
    subscribe(({ working, lenses, probabilityBefore }) => {
      drawn.add(working).add(lenses).add(probabilityBefore);
    });
    await vi.advanceTimersByTimeAsync(4000);
    expect(state().lenses.published.findings?.trials).toBe(100_000);
    // The open scenario twice and the lenses with it, the other lenses twice; nothing before an edit.
    expect(drawn.size).toBeLessThanOrEqual(2 + 4 + 1);
  });

  it('takes the lenses and the state before the edit to the same count, never two at a time', async () => {
    const { watch, edit, state, most } = opened();
    watch('headline');
    watch('verdict');
    edit('company.dataTeamCost', 7e7);
    await vi.advanceTimersByTimeAsync(60);
    // The first pictures of the lenses share the workers.
    expect(most()).toBeLessThanOrEqual(3);
    expect(Object.values(state().lenses).map(({ findings }) => findings?.trials)).toEqual([10_000, 10_000, 10_000]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(state().working.findings?.trials).toBe(100_000);
    expect(Object.values(state().lenses).map(summary)).toEqual(
      Array.from({ length: 3 }, () => [100_000, false, 100_000, 100_000]),
    );
    expect(state().probabilityBefore).not.toBeNull();
    const jobs = most();
    await vi.advanceTimersByTimeAsync(1000);
    expect(most()).toBe(jobs);
  });

  it('has the analyses of the uncertainty screen beside it', async () => {
    const { watch, state } = opened();
    watch('headline');
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    expect(state().lenses.cfo.findings?.trials).toBe(100_000);
    expect(state()).toMatchObject({ tornado: ['tornado'], breakeven: ['breakeven'], sobol: ['sobol'] });
    expect(state().isAnalysing).toBe(false);
  });

  it('answers a question beside it with as many trials, and nothing on show changes', async () => {
    const { watch, trialsOf, state, begun } = opened();
    watch('verdict');
    await vi.advanceTimersByTimeAsync(2000);
    const shown = state();
    const asked = { company: { dataTeamCost: 3e8 } };
    const answer = trialsOf(asked, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(1000);
    const { trials, probabilityPositive } = await answer;
    expect([trials, probabilityPositive]).toEqual([100_000, 0.3]);
    expect(state()).toEqual(shown);
    const before = begun.length;
    expect((await trialsOf(asked, new AbortController().signal)).trials).toBe(100_000);
    expect(begun).toHaveLength(before);
  });

  it('says why a question has no answer, and nothing where it is not wanted any more', async () => {
    const { watch, trialsOf, failWith } = opened();
    watch('verdict');
    await vi.advanceTimersByTimeAsync(2000);
    failWith(() => new WorkerDied('died'));
    const saidOf = (answer: Promise<unknown>) =>
      answer.then(
        () => 'answered',
        (error: unknown) => (error instanceof Error ? error.message : ''),
      );
    const lost = saidOf(trialsOf({ company: { dataTeamCost: 3e8 } }, new AbortController().signal));
    await vi.advanceTimersByTimeAsync(100);
    expect(await lost).toMatch(/stopped before it was done/);
    failWith(null);
    const controller = new AbortController();
    const dropped = saidOf(trialsOf({ company: { dataTeamCost: 4e8 } }, controller.signal));
    controller.abort(new Error('left'));
    await vi.advanceTimersByTimeAsync(100);
    expect(await dropped).toBe('left');
  });

  it('begins anew with the way of rolling out, and not where trials leave that out', async () => {
    const { watch, edit, state } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(2000);
    edit('rollout.approach', 'big_bang');
    await vi.advanceTimersByTimeAsync(1);
    expect(state().working.isStale).toBe(true);
    edit('uncertainty.delivery', false);
    await vi.advanceTimersByTimeAsync(2000);
    edit('rollout.approach', undefined);
    await vi.advanceTimersByTimeAsync(1);
    expect(state().working.isStale).toBe(false);
  });

  it('goes to what the scenario asks for on every screen', async () => {
    const { watch, edit, state } = opened();
    watch('headline');
    edit('uncertainty.trials', 60_000);
    await vi.advanceTimersByTimeAsync(2000);
    expect(state().working.findings?.trials).toBe(60_000);
  });

  it('goes to what is asked for on the spot, tells its progress, and can be stopped with what is in', async () => {
    const { watch, askFor, cancel, state } = opened();
    watch('deciding');
    await vi.advanceTimersByTimeAsync(2000);
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(20 * 20 + 100);
    const { done, asked, findings } = state().working;
    expect(asked).toBe(1_000_000);
    expect(done).toBeGreaterThan(400_000);
    expect(findings?.trials).toBe(400_000);
    cancel();
    await vi.advanceTimersByTimeAsync(2000);
    expect(state().working.findings?.trials).toBeGreaterThanOrEqual(done);
    expect(state().working.asked).toBe(state().working.done);
    expect(state().working.done).toBeLessThan(600_000);
  });

  it('takes the lens held against it along, after it, and no other', async () => {
    const { watch, askFor, chooseLens, state } = opened();
    watch('headline');
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(1200);
    expect(state().working.findings?.trials).toBe(1_000_000);
    expect(state().lenses.cfo).toMatchObject({ findings: { trials: 100_000 }, asked: 1_000_000 });
    await vi.advanceTimersByTimeAsync(2000);
    expect(state().lenses.cfo.findings?.trials).toBe(1_000_000);
    expect(state().lenses.published.findings).toBeNull();
    chooseLens(LENSES.cfo.fields, 'CFO');
    await vi.advanceTimersByTimeAsync(1);
    expect(state().working.findings?.trials).toBe(1_000_000);
    expect(state().lenses.calibrated.findings?.trials).toBe(1_000_000);
  });

  it('takes the lens held against it as far as a run that was stopped', async () => {
    const { watch, askFor, cancel, state } = opened();
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(500);
    cancel();
    await vi.advanceTimersByTimeAsync(3000);
    const trials = state().working.findings?.trials ?? 0;
    expect(trials).toBeGreaterThan(100_000);
    expect(trials).toBeLessThan(1_000_000);
    expect(state().lenses.cfo.findings?.trials).toBe(trials);
  });

  it('stops with the lens held against it when the screen is left meanwhile', async () => {
    const { watch, askFor, state, begun } = opened();
    watch('headline');
    const leave = watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(1200);
    leave();
    await vi.advanceTimersByTimeAsync(30);
    const jobs = begun.length;
    await vi.advanceTimersByTimeAsync(3000);
    expect(begun).toHaveLength(jobs);
    expect(state().lenses.cfo).toMatchObject({ findings: { trials: 100_000 }, asked: 100_000 });
  });

  it('stops when the uncertainty screen is left', async () => {
    const { watch, askFor, state, begun } = opened();
    watch('headline');
    const leave = watch('deciding');
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(700);
    leave();
    leave();
    await vi.advanceTimersByTimeAsync(400);
    const jobs = begun.length;
    await vi.advanceTimersByTimeAsync(5000);
    expect(begun).toHaveLength(jobs);
    expect(state().working.asked).toBeLessThan(1_000_000);
  });

  it('begins anew with the next edit, from a first picture', async () => {
    const { watch, edit, askFor, state } = opened();
    watch('deciding');
    askFor(1_000_000);
    await vi.advanceTimersByTimeAsync(600);
    edit('company.dataTeamCost', 7e7);
    await vi.advanceTimersByTimeAsync(100);
    expect(summary(state().working)).toEqual([10_000, false, 10_000, 100_000]);
  });
});

describe('a hand that never rests', () => {
  it('leaves no line of jobs behind: 500 edits in ten seconds, and the figures follow', async () => {
    const { watch, edit, state, begun, most } = opened();
    watch('headline');
    watch('verdict');
    watch('deciding');
    const seen = new Set<number>();
    for (let k = 1; k <= 500; k++) {
      edit('company.dataTeamCost', k * 1e5);
      await vi.advanceTimersByTimeAsync(20);
      seen.add(state().working.findings?.probabilityPositive ?? -1);
    }
    // A first picture takes 25 ms here: each edit begins one at most, and nothing beyond it.
    expect(begun.length).toBeLessThanOrEqual(2 * 500 + 2);
    expect(most()).toBeLessThanOrEqual(2);
    expect(seen.size).toBeGreaterThan(100);
    await vi.advanceTimersByTimeAsync(5000);
    expect(state().working).toMatchObject({ isStale: false, done: 100_000 });
    expect(state().working.findings?.probabilityPositive).toBe(0.05);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a calculation that comes to nothing', () => {
  it('is said, its old figures stay, and the next edit works', async () => {
    const { watch, edit, state, failWith, errors } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(100);
    failWith(() => new WorkerDied('out of memory'));
    edit('company.dataTeamCost', 7e7);
    await vi.advanceTimersByTimeAsync(100);
    expect(state().working).toMatchObject({ isStale: true, problem: expect.stringContaining('stopped') });
    expect(errors).toEqual([]);
    failWith(null);
    edit('company.dataTeamCost', 8e7);
    await vi.advanceTimersByTimeAsync(100);
    expect(state().working).toMatchObject({ isStale: false, problem: null });
  });

  it('is tried again on demand', async () => {
    const { watch, retry, state, failWith } = opened();
    failWith(() => new WorkerDied('out of memory'));
    watch('headline');
    await vi.advanceTimersByTimeAsync(100);
    expect(state().working.findings).toBeNull();
    failWith(null);
    retry();
    await vi.advanceTimersByTimeAsync(100);
    expect(summary(state().working)).toEqual([10_000, false, 10_000, 100_000]);
  });

  it('is not begun again by what changes nothing for it', async () => {
    const { watch, seal, annotate, begun } = opened();
    watch('headline');
    await vi.advanceTimersByTimeAsync(10);
    annotate('company.dataTeamCost', { note: 'From the ledger' });
    seal();
    await vi.advanceTimersByTimeAsync(1000);
    expect(begun.slice(0, 3)).toEqual(['grow 10000', 'findings', 'grow 100000']);
    expect(begun.filter((what) => what === 'findings')).toHaveLength(2);
  });

  it('is reported where it is a mistake of the program', async () => {
    const { watch, state, failWith, errors } = opened();
    const mistake = new RangeError('a wrong path');
    failWith((what) => (what === 'sobol' ? mistake : null));
    watch('deciding');
    await vi.advanceTimersByTimeAsync(2000);
    expect(errors).toEqual([mistake]);
    expect(state().problem).toContain('failed');
    expect(state().working.findings?.trials).toBe(100_000);
    expect(state().isAnalysing).toBe(false);
  });

  it.each(['tornado', 'breakeven', 'sobol'])('is said of the %s too, and not waited for', async (lost) => {
    const { watch, retry, state, failWith } = opened();
    failWith((what) => (what === lost ? new WorkerDied('out of memory') : null));
    watch('deciding');
    await vi.advanceTimersByTimeAsync(3000);
    expect(state()).toMatchObject({ [lost]: null, isAnalysing: false, problem: expect.stringContaining('stopped') });
    failWith(null);
    retry();
    await vi.advanceTimersByTimeAsync(3000);
    expect(state()).toMatchObject({ [lost]: [lost], isAnalysing: false, problem: null });
  });

  it('keeps the first picture where it happens to the trials after it', async () => {
    const { watch, state, failWith, begun } = opened();
    failWith((what) => (what === 'grow 40000' ? new WorkerDied('out of memory') : null));
    watch('deciding');
    await vi.advanceTimersByTimeAsync(5000);
    expect(state().working).toMatchObject({ isStale: false, problem: expect.stringContaining('stopped') });
    expect(state().working.findings?.trials).toBe(10_000);
    expect(begun.filter((what) => what === 'grow 40000')).toHaveLength(1);
  });
});
