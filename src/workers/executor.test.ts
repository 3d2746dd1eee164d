import { MessageChannel } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { answerTo } from '#workers/answer.ts';
import { casesReader } from '#workers/cases.ts';
import { inlineExecutor } from '#workers/inline.ts';
import { ExecutorClosed, WorkerDied, type Answer, type Executor, type Request } from '#workers/job.ts';
import { workerExecutor, type WorkerLike } from '#workers/worker-executor.ts';

/** A worker at the far end of a real message channel: structured clone and true asynchrony, without a browser. */
function portWorker(answer: (request: Request) => Answer | 'die' | 'silent' = answerTo) {
  const { port1, port2 } = new MessageChannel();
  const errors: ((event: { message?: string }) => void)[] = [];
  let requests = 0;
  port2.on('message', (request: Request) => {
    requests += 1;
    const reply = answer(request);
    if (reply === 'die') for (const each of errors) each({ message: 'out of memory' });
    else if (reply !== 'silent') port2.postMessage(reply);
  });
  const worker: WorkerLike = {
    postMessage: (message) => port1.postMessage(message),
    terminate: () => port1.close(),
    addEventListener: (type: string, listener: (event: never) => void) => {
      if (type === 'message') port1.on('message', (data) => listener({ data } as never));
      else if (type === 'error') errors.push(listener as (event: { message?: string }) => void);
    },
  };
  return { worker, requests: () => requests };
}

const open: Executor[] = [];
const keep = <E extends Executor>(executor: E): E => {
  open.push(executor);
  return executor;
};
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

const documents = [EXAMPLES.ecommerce.document, EXAMPLES.it_services.document];
const expected = documents.map((document) => [...readCase(document).values]);

describe.each([
  ['inline', () => inlineExecutor()],
  ['inline through structuredClone', () => inlineExecutor(structuredClone)],
  ['worker', () => workerExecutor(() => portWorker().worker)],
])('%s executor', (_, make) => {
  it('runs a job', async () => {
    const output = await keep(make()).run('readCases', documents);
    expect(output.map((each) => [...each])).toEqual(expected);
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

describe('worker executor', () => {
  it('makes no worker before the first job and one for many', async () => {
    const create = vi.fn(() => portWorker().worker);
    const executor = keep(workerExecutor(create));
    expect(create).not.toHaveBeenCalled();
    await Promise.all([executor.run('readCases', documents), executor.run('readCases', documents)]);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('rejects every job of a worker that died, and replaces it', async () => {
    const workers = [portWorker(() => 'die'), portWorker()];
    const executor = keep(workerExecutor(() => workers.shift()?.worker as WorkerLike));
    const jobs = [executor.run('readCases', documents), executor.run('readCases', documents)];
    await expect(jobs[0]).rejects.toThrow(WorkerDied);
    await expect(jobs[1]).rejects.toThrow('out of memory');
    await expect(executor.run('readCases', documents)).resolves.toHaveLength(2);
  });

  it('rejects a job under way when closed', async () => {
    const executor = keep(workerExecutor(() => portWorker(() => 'silent').worker));
    const job = executor.run('readCases', documents);
    executor.close();
    await expect(job).rejects.toThrow(ExecutorClosed);
  });
});

describe('casesReader', () => {
  const clock = (...times: readonly number[]) => {
    const left = [...times];
    return () => left.shift() ?? 0;
  };

  it('reads directly while that is quick', () => {
    const read = casesReader(inlineExecutor(), clock(0, 1, 1, 2), 8);
    const { signal } = new AbortController();
    expect(read(documents, signal).cases?.map(({ values }) => [...values])).toEqual(expected);
    expect(read(documents, signal).cases).toBeDefined();
  });

  it('stays direct after a slow reading between quick ones', () => {
    const read = casesReader(inlineExecutor(), clock(0, 30, 30, 60, 60, 61, 61, 91, 91, 121, 121, 122), 8);
    const { signal } = new AbortController();
    for (let k = 0; k < 6; k++) expect(read(documents, signal).cases).toBeDefined();
  });

  it('moves to the executor after three slow readings in a row, with the same figures', async () => {
    const read = casesReader(keep(workerExecutor(() => portWorker().worker)), clock(0, 30, 30, 60, 60, 90), 8);
    const { signal } = new AbortController();
    for (let k = 0; k < 3; k++) expect(read(documents, signal).cases).toBeDefined();
    const later = await read(documents, signal).pending;
    expect(later?.map(({ values }) => [...values])).toEqual(expected);
    expect(later?.[0]?.sheet).toBe(readCase(documents[0] ?? {}).sheet);
  });
});
