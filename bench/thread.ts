import { parentPort } from 'node:worker_threads';
import { answerTo } from '#workers/answer.ts';
import type { Request } from '#workers/job.ts';

/** A thread of Node that answers requests as the page's workers do. */
parentPort?.on('message', (request: Request) => {
  const { answer, transfer } = answerTo(request);
  parentPort?.postMessage(answer, [...transfer]);
});
