import { readCase } from '#model/business-case/read-case.ts';
import type { JobName, Jobs } from '#workers/job.ts';

interface Handler<Name extends JobName> {
  /** The one implementation of the job; executors differ only in where they call it. */
  readonly work: (input: Jobs[Name]['input']) => Jobs[Name]['output'];
  /** Buffers of an output that nobody keeps, so that they can move out of the worker in place of being copied. */
  readonly moved?: (output: Jobs[Name]['output']) => readonly ArrayBuffer[];
}

export const HANDLERS: { readonly [Name in JobName]: Handler<Name> } = {
  readCases: { work: (documents) => documents.map((document) => readCase(document).values) },
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
