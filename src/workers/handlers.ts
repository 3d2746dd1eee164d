import { readCase } from '#model/business-case/read-case.ts';
import { leftOutOf } from '#model/findings/left-out.ts';
import { breakevenOf } from '#model/uncertainty/breakeven.ts';
import { gridOf } from '#model/uncertainty/grid.ts';
import { buffersOf } from '#model/uncertainty/simulation/batch.ts';
import { runBatch } from '#model/uncertainty/simulation/run-batch.ts';
import { findingsOf } from '#model/uncertainty/simulation/findings.ts';
import { sobolOf } from '#model/uncertainty/sobol.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import type { JobName, Jobs } from '#workers/job.ts';
import { prepared } from '#workers/prepared.ts';

interface Handler<Name extends JobName> {
  /** The one implementation of the job; executors differ only in where they call it. */
  readonly work: (input: Jobs[Name]['input']) => Jobs[Name]['output'];
  /** Buffers of an output that nobody keeps, so that they can move out of the worker in place of being copied. */
  readonly moved?: (output: Jobs[Name]['output']) => readonly ArrayBuffer[];
}

export const HANDLERS: { readonly [Name in JobName]: Handler<Name> } = {
  readCases: { work: (documents) => documents.map((document) => readCase(document).values) },
  simulateBatches: {
    work({ document, indices, trials }) {
      const simulation = prepared(document);
      return indices.map((index) => runBatch(simulation, index, trials));
    },
    moved: (batches) => batches.flatMap(buffersOf),
  },
  simulationFindings: {
    work: ({ document, batches }) => ({ findings: findingsOf(prepared(document), batches), batches }),
    moved: ({ batches }) => batches.flatMap(buffersOf),
  },
  tornado: { work: ({ document, metric }) => tornadoOf(document, metric) },
  breakeven: { work: breakevenOf },
  sobol: { work: (document) => sobolOf(document) },
  leftOut: { work: (document) => leftOutOf(readCase(document)) },
  grid: { work: ({ document, question, metric }) => gridOf(document, question, metric) },
};

/** Does a job on this thread. @throws whatever the job throws */
export function done<Name extends JobName>(
  name: Name,
  input: Jobs[Name]['input'],
): { readonly output: Jobs[Name]['output']; readonly transfer: readonly ArrayBuffer[] } {
  const { work, moved } = HANDLERS[name];
  const output = work(input);
  return { output, transfer: moved?.(output) ?? [] };
}
