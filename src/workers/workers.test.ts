import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { inlineExecutor } from '#workers/inline.ts';
import type { WorkerLike } from '#workers/pooled-worker.ts';
import { ExecutorClosed, WorkerDied, WorkerHung, type Executor } from '#workers/job.ts';
import { poolSize, workerPool, type PoolOptions } from '#workers/pool.ts';
import { portWorker } from '#workers/testing/port-worker.ts';

const open: Executor[] = [];
const keep = <E extends Executor>(executor: E): E => {
  open.push(executor);
  return executor;
};
afterEach(() => {
  for (const each of open.splice(0)) each.close();
  vi.useRealTimers();
});

type Port = ReturnType<typeof portWorker>;

/** A pool whose k-th worker is the k-th of these; further ones are sound. */
function poolOf(ports: readonly Port[], options: Partial<PoolOptions> = {}) {
  const made: Port[] = [];
  const create = () => {
    const port = ports[made.length] ?? portWorker();
    made.push(port);
    return port.worker;
  };
  return { pool: keep(workerPool({ create, size: 1, arrival: 0, ...options })), made };
}

const documents = [EXAMPLES.ecommerce.document, EXAMPLES.it_services.document];
const expected = documents.map((document) => [...readCase(document).values]);
const silent = () => portWorker(() => 'silent');

describe.each([
  ['inline', () => inlineExecutor()],
  ['inline through structuredClone', () => inlineExecutor(structuredClone)],
  ['a pool of one', () => poolOf([]).pool],
  ['a pool of three', () => poolOf([], { size: 3 }).pool],
])('%s', (_, make) => {
  it('runs a job', async () => {
    const output = await keep(make()).run('readCases', documents);
    expect(output.map((each) => [...each])).toEqual(expected);
  });

  it('gives every one of many jobs its own answer', async () => {
    const executor = keep(make());
    const lists = Array.from({ length: 12 }, (_, k) => documents.slice(0, k % 3));
    const outputs = await Promise.all(lists.map((list) => executor.run('readCases', list)));
    expect(outputs.map((output) => output.map((each) => [...each]))).toEqual(
      lists.map((list) => expected.slice(0, list.length)),
    );
  });

  it('rejects what the job throws, and lives on', async () => {
    const executor = keep(make());
    await expect(executor.run('readCases', [null] as never)).rejects.toThrow('null');
    await expect(executor.run('readCases', documents)).resolves.toHaveLength(2);
  });

  it('rejects with the reason when aborted before or while it runs', async () => {
    const executor = keep(make());
    const before = AbortSignal.abort(new Error('a newer edit'));
    await expect(executor.run('readCases', documents, { signal: before })).rejects.toThrow('a newer edit');
    const during = new AbortController();
    const job = executor.run('readCases', documents, { signal: during.signal });
    during.abort(new Error('left the screen'));
    await expect(job).rejects.toThrow('left the screen');
    await expect(executor.run('readCases', documents)).resolves.toHaveLength(2);
  });

  it('refuses jobs once closed', async () => {
    const executor = keep(make());
    executor.close();
    executor.close();
    await expect(executor.run('readCases', documents)).rejects.toThrow(ExecutorClosed);
  });
});

describe('the pool', () => {
  it('makes workers when there is work for them, and no more than it may', async () => {
    const { pool, made } = poolOf([], { size: 2 });
    expect(made).toHaveLength(0);
    await pool.run('readCases', documents);
    await pool.run('readCases', documents);
    expect(made).toHaveLength(1);
    await Promise.all(Array.from({ length: 6 }, () => pool.run('readCases', documents)));
    expect(made).toHaveLength(2);
    expect(made.reduce((sum, { requests }) => sum + requests.length, 0)).toBe(8);
  });

  it('has a worker for each processor, within reason', () => {
    expect([undefined, 0, 1, 4, 128].map(poolSize)).toEqual([2, 1, 1, 4, 8]);
  });

  it('loses only the job of a worker that died, and replaces it', async () => {
    const { pool, made } = poolOf([portWorker(() => 'die')]);
    const jobs = [pool.run('readCases', documents), pool.run('readCases', documents)];
    await expect(jobs[0]).rejects.toThrow(WorkerDied);
    await expect(jobs[1]).resolves.toHaveLength(2);
    expect(made).toHaveLength(2);
    expect(made[0]?.isTerminated()).toBe(true);
  });

  it('replaces a worker that died while it had nothing to do', async () => {
    const { pool, made } = poolOf([]);
    await pool.run('readCases', documents);
    made[0]?.die('out of memory');
    await expect(pool.run('readCases', documents)).resolves.toHaveLength(2);
    expect(made).toHaveLength(2);
  });

  it('stops and replaces a worker that stays silent', async () => {
    const { pool, made } = poolOf([silent()], { timeout: 20 });
    const jobs = [pool.run('readCases', documents), pool.run('readCases', documents)];
    await expect(jobs[0]).rejects.toThrow(WorkerHung);
    await expect(jobs[1]).resolves.toHaveLength(2);
    expect(made[0]?.isTerminated()).toBe(true);
  });

  it('waits longer for the first answer of a worker whose code is still on its way', async () => {
    const port = portWorker();
    const late: WorkerLike = {
      ...port.worker,
      postMessage: (message, transfer) => setTimeout(() => port.worker.postMessage(message, transfer), 60),
    };
    const pool = keep(workerPool({ create: () => late, size: 1, timeout: 20, arrival: 10_000 }));
    await expect(pool.run('readCases', documents)).resolves.toHaveLength(2);
    await expect(pool.run('readCases', documents)).rejects.toThrow(WorkerHung);
  });

  it('lets an aborted job come to its end, and drops its answer', async () => {
    const { pool, made } = poolOf([]);
    const aborted = new AbortController();
    const first = pool.run('readCases', documents, { signal: aborted.signal });
    aborted.abort(new Error('a newer edit'));
    const second = pool.run('readCases', documents.slice(1));
    await expect(first).rejects.toThrow('a newer edit');
    expect((await second).map((each) => [...each])).toEqual(expected.slice(1));
    expect(made).toHaveLength(1);
  });

  it('replaces the worker where an aborted job does not come to its end soon', async () => {
    const { pool, made } = poolOf([silent()], { grace: 20 });
    const aborted = new AbortController();
    const first = pool.run('readCases', documents, { signal: aborted.signal });
    aborted.abort(new Error('a newer edit'));
    await expect(first).rejects.toThrow('a newer edit');
    await expect(pool.run('readCases', documents)).resolves.toHaveLength(2);
    expect(made).toHaveLength(2);
  });

  it('never starts a job that was aborted in line', async () => {
    const { pool, made } = poolOf([]);
    const aborted = new AbortController();
    const first = pool.run('readCases', documents);
    const second = pool.run('readCases', documents, { signal: aborted.signal });
    aborted.abort(new Error('a newer edit'));
    await expect(second).rejects.toThrow('a newer edit');
    await first;
    await pool.run('readCases', documents);
    expect(made[0]?.requests).toHaveLength(2);
  });

  it('rejects a job whose worker cannot be made or whose input cannot travel, and goes on', async () => {
    let fails = true;
    const pool = keep(
      workerPool({
        create() {
          if (fails) throw new Error('no workers here');
          return portWorker().worker;
        },
        size: 1,
      }),
    );
    await expect(pool.run('readCases', documents)).rejects.toThrow('no workers here');
    fails = false;
    await expect(pool.run('readCases', [() => 1] as never)).rejects.toThrow('could not be cloned');
    await expect(pool.run('readCases', documents)).resolves.toHaveLength(2);
  });

  it('rejects jobs under way and in line when closed', async () => {
    const { pool, made } = poolOf([silent()]);
    const jobs = [pool.run('readCases', documents), pool.run('readCases', documents)];
    pool.close();
    for (const job of jobs) await expect(job).rejects.toThrow(ExecutorClosed);
    expect(made[0]?.isTerminated()).toBe(true);
  });
});
