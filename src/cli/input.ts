import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { STANDARD_INPUT } from './arguments.ts';
import type { Problem } from '#scenario/problems.ts';

export type Input = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

const ACCEPTS = 'accepts a JSON file, or - for standard input';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
};

function reasonOf(error: unknown): string {
  if (error instanceof TypeError) return 'is not UTF-8 text';
  if (!(error instanceof Error)) return 'cannot be read';
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? `cannot be read (${code === '' ? error.message : code})`;
}

/** The text of a file or of standard input, or one sentence on why there is none. */
export async function readInput(file: string, stdin: Readable): Promise<Input> {
  const path = file === STANDARD_INPUT ? '(standard input)' : file;
  const refused = (why: string): Input => ({ ok: false, problem: { path, message: `${why}; ${ACCEPTS}` } });
  try {
    const bytes = file === STANDARD_INPUT ? await buffer(stdin) : await readFile(file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? refused('is empty') : { ok: true, text };
  } catch (error) {
    return refused(reasonOf(error));
  }
}
