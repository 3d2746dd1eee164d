import { HANDLERS } from '#workers/handlers.ts';
import type { Answer, Request } from '#workers/job.ts';

/** What a worker answers to a request. Never throws: a failed job is an answer too. */
export function answerTo({ id, name, input }: Request): Answer {
  try {
    return { id, ok: true, output: HANDLERS[name](input) };
  } catch (error) {
    return { id, ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
