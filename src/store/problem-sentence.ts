import { WorkerDied, WorkerHung, WorkerMissing } from '#workers/job.ts';

/** What to tell the reader about a calculation that came to nothing. */
export function problemSentence(error: unknown): string {
  if (error instanceof WorkerMissing)
    return 'The part of Neev that calculates them could not be loaded; perhaps the network is away. It is tried again with the next edit.';
  if (error instanceof WorkerDied)
    return 'A calculation stopped before it was done. It is tried again with the next edit.';
  if (error instanceof WorkerHung)
    return 'A calculation took too long and was stopped. It is tried again with the next edit.';
  return 'A calculation failed, which is a mistake in Neev. It is tried again with the next edit.';
}
