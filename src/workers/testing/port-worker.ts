import { MessageChannel } from 'node:worker_threads';
import { answerTo, type Reply } from '#workers/answer.ts';
import type { Request } from '#workers/job.ts';
import type { WorkerLike } from '#workers/pooled-worker.ts';

/** A worker at the far end of a real message channel: structured clone and true asynchrony, without a browser. */
export function portWorker(reply: (request: Request) => Reply | 'die' | 'silent' = answerTo) {
  const { port1, port2 } = new MessageChannel();
  const errors: ((event: { message?: string }) => void)[] = [];
  const requests: Request[] = [];
  let isTerminated = false;
  const die = (message: string) => {
    for (const each of errors) each({ message });
  };
  port2.on('message', (request: Request) => {
    requests.push(request);
    const given = reply(request);
    if (given === 'die') die('out of memory');
    else if (given !== 'silent') port2.postMessage(given.answer, [...given.transfer]);
  });
  const worker: WorkerLike = {
    postMessage: (message, transfer) => port1.postMessage(message, transfer as ArrayBuffer[]),
    terminate() {
      isTerminated = true;
      port1.close();
    },
    addEventListener(type: string, listener: (event: never) => void) {
      if (type === 'message') port1.on('message', (data: unknown) => listener({ data } as never));
      else if (type === 'error') errors.push(listener as (event: { message?: string }) => void);
    },
  };
  return { worker, requests, die, isTerminated: () => isTerminated };
}
