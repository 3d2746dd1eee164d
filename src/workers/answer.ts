import { done } from '#workers/handlers.ts';
import type { Answer, Request } from '#workers/job.ts';

export interface Reply {
  readonly answer: Answer;
  /** What of the answer moves in place of being copied. */
  readonly transfer: readonly ArrayBuffer[];
}

/** What a worker answers to a request. Never throws: a failed job is an answer too. */
export function answerTo({ id, name, input }: Request): Reply {
  try {
    const { output, transfer } = done(name, input);
    return { answer: { id, ok: true, output }, transfer };
  } catch (error) {
    return { answer: { id, ok: false, message: error instanceof Error ? error.message : String(error) }, transfer: [] };
  }
}
