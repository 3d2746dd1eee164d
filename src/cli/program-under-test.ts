import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { Results } from '#model/business-case/evaluate.ts';
import type { Rollout } from '#model/delivery/rollout.ts';
import { run } from './run.ts';

const answered = (status: number | null, stdout: string, stderr: string) => ({
  status,
  stdout,
  stderr,
  lines: stdout.split('\n').filter((line) => line !== ''),
});

/** What the program answers to these words after its name and this text on standard input, in this process. */
export async function model(words: readonly string[], input = '') {
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written) =>
    new Writable({
      decodeStrings: false,
      write(chunk: unknown, _encoding, done) {
        written[name] += String(chunk);
        done();
      },
    });
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: sink('stdout'), stderr: sink('stderr') };
  const status = await run(words, streams);
  return answered(status, written.stdout, written.stderr);
}

/** The same as a person has it: a program of its own between two pipes. Slow, so only what needs it is tried so. */
export function modelProgram(words: readonly string[], input = '') {
  const node = join(process.cwd(), 'node_modules/.bin/node');
  const { status, stdout, stderr } = spawnSync(node, ['src/cli/main.ts', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return answered(status, stdout, stderr);
}

export interface Bar {
  readonly driver: string;
  readonly npvLow: number;
  readonly npvHigh: number;
}

/** What the program may print for a scenario, whatever was asked for. */
export type Printed = Results & {
  readonly error?: string;
  readonly line?: number;
  readonly tornado?: readonly Bar[];
  readonly sobol?: Readonly<Record<string, { readonly first: number; readonly total: number }>>;
  readonly simulation?: Readonly<Record<string, unknown>> & {
    readonly ifDelivered?: Readonly<Record<string, number>> | null;
    readonly evppi?: Readonly<Record<string, number>>;
  };
  readonly rollout?: Rollout;
  readonly worth?: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export const parsed = (text: string | undefined) => JSON.parse(text ?? '') as Printed;
