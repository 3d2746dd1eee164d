import type { Problem } from '#scenario/problems.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export type Arguments =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problem: Problem };

const USAGE = 'accepts one FILE.json or FILE.jsonl, or - for standard input';

const refused = (path: string, message: string): Arguments => ({ ok: false, problem: { path, message } });

/** What the words after the program's name ask for. */
export function parseArguments(words: readonly string[]): Arguments {
  const option = words.find((word) => word.startsWith('-') && word !== STANDARD_INPUT);
  if (option !== undefined) {
    const [name = option, given] = option.split('=', 2);
    if (name !== '--analysis') return refused(name, `unknown option; ${USAGE}`);
    const analysis = given ?? words[words.indexOf(option) + 1];
    const asked = analysis === undefined ? 'no analysis named' : `unknown analysis ${JSON.stringify(analysis)}`;
    return refused(name, `${asked}; accepts none: the result always holds every figure`);
  }
  const [file, second] = words;
  if (file === undefined) return refused('FILE', `is missing; ${USAGE}`);
  if (second !== undefined) return refused(JSON.stringify(second), `is one argument too many; ${USAGE}`);
  if (file === '') return refused('FILE', `is empty; ${USAGE}`);
  return { ok: true, file };
}
