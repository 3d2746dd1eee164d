import { afterEach, describe, expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { answerTo } from '#workers/answer.ts';
import { inlineExecutor } from '#workers/inline.ts';
import { WorkerDied, type Executor, type Request } from '#workers/job.ts';
import { workerPool } from '#workers/pool.ts';
import { simulatorOf } from '#workers/simulator.ts';
import { portWorker } from '#workers/testing/port-worker.ts';

const { document } = EXAMPLES.ecommerce;
const none = new AbortController().signal;
const ignore = (): void => undefined;

const open: Executor[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

const poolOf = (size: number, reply?: (request: Request) => ReturnType<typeof answerTo> | 'die') => {
  const pool = workerPool({ create: () => portWorker(reply).worker, size });
  open.push(pool);
  return pool;
};

describe.each([
  ['inline', () => inlineExecutor()],
  ['inline through structuredClone', () => inlineExecutor(structuredClone)],
  ['one worker', () => poolOf(1)],
  ['two workers', () => poolOf(2)],
  ['five workers', () => poolOf(5)],
])('a simulation with %s', (_, make) => {
  it.each([
    ['counting delivery', document],
    ['delivered in full', { ...document, uncertainty: { delivery: false } }],
  ])('%s finds the same as one thread, to the last bit, however it grew', async (__, counted) => {
    const simulation = simulatorOf(make())(counted);
    await simulation.grow(10_000, none, ignore);
    expect(simulation.trials).toBe(10_000);
    expect(await simulation.findings(none)).toEqual(simulate(counted, { trials: 10_000 }));
    await simulation.grow(50_000, none, ignore);
    await simulation.grow(90_000, none, ignore);
    const findings = await simulation.findings(none);
    expect(findings).toEqual(simulate(counted, { trials: 90_000 }));
    expect(findings.ifDelivered === null).toBe(counted !== document);
    expect(simulation.trials).toBe(90_000);
  });
});

describe('a simulation', () => {
  it('does nothing for trials that are in', async () => {
    let jobs = 0;
    const count = (request: Request) => {
      jobs += 1;
      return answerTo(request);
    };
    const simulation = simulatorOf(poolOf(2, count))(document);
    await simulation.grow(10_000, none, ignore);
    await simulation.grow(10_000, none, ignore);
    expect(jobs).toBe(2);
  });

  it('tells of its progress, which never falls', async () => {
    const told: number[] = [];
    await simulatorOf(poolOf(2))(document).grow(100_000, none, (trials) => told.push(trials));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).toBe(100_000);
    expect(told.length).toBeGreaterThan(3);
  });

  it('stops when aborted, keeps what is in, and grows on from there', async () => {
    const simulation = simulatorOf(poolOf(2))(document);
    await simulation.grow(10_000, none, ignore);
    const stop = new AbortController();
    const growing = simulation.grow(200_000, stop.signal, () => stop.abort(new Error('left the screen')));
    await expect(growing).rejects.toThrow('left the screen');
    expect(simulation.trials).toBeLessThan(200_000);
    await simulation.grow(60_000, none, ignore);
    expect(await simulation.findings(none)).toEqual(simulate(document, { trials: 60_000 }));
  });

  it('fails with a worker that dies, and can be tried again', async () => {
    let left = 3;
    const simulation = simulatorOf(poolOf(2, (request) => (left-- === 0 ? 'die' : answerTo(request))))(document);
    await expect(simulation.grow(100_000, none, ignore)).rejects.toThrow(WorkerDied);
    await simulation.grow(100_000, none, ignore);
    expect(await simulation.findings(none)).toEqual(simulate(document, { trials: 100_000 }));
  });

  it('loses its trials with the worker that was to read them, and runs them again', async () => {
    let isSound = false;
    const reply = (request: Request) => (request.name === 'simulationFindings' && !isSound ? 'die' : answerTo(request));
    const simulation = simulatorOf(poolOf(1, reply))(document);
    await simulation.grow(10_000, none, ignore);
    await expect(simulation.findings(none)).rejects.toThrow(WorkerDied);
    expect(simulation.trials).toBe(0);
    isSound = true;
    await simulation.grow(10_000, none, ignore);
    expect(await simulation.findings(none)).toEqual(simulate(document, { trials: 10_000 }));
  });

  it('has its findings dropped when aborted, and keeps its trials', async () => {
    let jobs = 0;
    const count = (request: Request) => {
      jobs += 1;
      return answerTo(request);
    };
    const simulation = simulatorOf(poolOf(1, count))(document);
    await simulation.grow(10_000, none, ignore);
    const stop = new AbortController();
    const findings = simulation.findings(stop.signal);
    await Promise.resolve();
    stop.abort(new Error('a newer edit'));
    await expect(findings).rejects.toThrow('a newer edit');
    await simulation.grow(10_000, none, ignore);
    expect(simulation.trials).toBe(10_000);
    expect(await simulation.findings(none)).toEqual(simulate(document, { trials: 10_000 }));
    expect(jobs).toBe(4);
  });
});
