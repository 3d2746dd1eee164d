import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Results } from '#model/business-case/evaluate.ts';

const NODE = join(process.cwd(), 'node_modules/.bin/node');

/** Runs the program as a person does, with these words after its name and this text on standard input. */
export function model(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(NODE, ['src/cli/main.ts', ...words], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr, lines: stdout.split('\n').filter((line) => line !== '') };
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
  readonly simulation?: Readonly<Record<string, unknown>>;
};

export const parsed = (text: string | undefined) => JSON.parse(text ?? '') as Printed;
