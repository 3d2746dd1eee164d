import type { Problem } from '#scenario/problems.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export type Arguments =
  | { readonly ok: true; readonly file: string }
  | { readonly ok: false; readonly problem: Problem };

const USAGE = 'accepts one FILE.json or FILE.jsonl, or - for standard input';

const refused = (path: string, message: string): Arguments => ({ ok: false, problem: { path, message } });

/** Whole numbers that the simulation's options take, with their bounds as in a scenario's `uncertainty`. */
const NUMBERS: Readonly<Record<string, readonly [minimum: number, maximum: number]>> = {
  '--trials': [1000, 1_000_000],
  '--seed': [0, 2 ** 32 - 1],
};

/** What is wrong with an option and its value; undefined where it is fine. Without an analysis a number changes nothing. */
function optionProblem(name: string, given: string | undefined): string | undefined {
  if (name === '--analysis') {
    const asked = given === undefined ? 'no analysis named' : `unknown analysis ${JSON.stringify(given)}`;
    return `${asked}; accepts none: the result always holds every figure`;
  }
  const bounds = Object.hasOwn(NUMBERS, name) ? NUMBERS[name] : undefined;
  if (bounds === undefined) return `unknown option; ${USAGE}, --trials N and --seed N`;
  const [minimum, maximum] = bounds;
  const isFine = given !== undefined && /^\d+$/.test(given) && Number(given) >= minimum && Number(given) <= maximum;
  if (isFine) return undefined;
  const what = given === undefined ? 'has no number' : `${JSON.stringify(given)} is not such a number`;
  return `${what}; accepts a whole number from ${minimum} to ${maximum}`;
}

/** What the words after the program's name ask for. */
export function parseArguments(words: readonly string[]): Arguments {
  const files: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === STANDARD_INPUT) {
      files.push(word);
      continue;
    }
    const [name = word, attached] = word.split('=', 2);
    // An option of ours takes the next word for its value; an unknown one takes nothing.
    const takesNext = attached === undefined && (name === '--analysis' || Object.hasOwn(NUMBERS, name));
    if (takesNext) at += 1;
    const problem = optionProblem(name, attached ?? (takesNext ? words[at] : undefined));
    if (problem !== undefined) return refused(name, problem);
  }
  const [file, second] = files;
  if (file === undefined) return refused('FILE', `is missing; ${USAGE}`);
  if (second !== undefined) return refused(JSON.stringify(second), `is one argument too many; ${USAGE}`);
  if (file === '') return refused('FILE', `is empty; ${USAGE}`);
  return { ok: true, file };
}
