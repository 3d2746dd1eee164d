import type { Problem } from '#scenario/problems.ts';
import { ANALYSIS_NAMES, isAnalysis, type AnalysisName } from './analyses.ts';

/** The name that stands for standard input. */
export const STANDARD_INPUT = '-';

export interface Request {
  readonly file: string;
  /** Each once, in the order in which they were asked for. */
  readonly analyses: readonly AnalysisName[];
  /** In place of what the scenario says. */
  readonly trials: number | undefined;
  readonly seed: number | undefined;
}

export type Arguments = ({ readonly ok: true } & Request) | { readonly ok: false; readonly problem: Problem };

const USAGE = 'accepts one FILE.json or FILE.jsonl, or - for standard input';
const LIST = `accepts one or more of ${ANALYSIS_NAMES.join(', ')}, each once, with commas between`;

type Option = '--analysis' | '--trials' | '--seed';

/** Whole numbers that the simulation's options take, with their bounds as in a scenario's `uncertainty`. */
const NUMBERS: Readonly<Record<Exclude<Option, '--analysis'>, readonly [minimum: number, maximum: number]>> = {
  '--trials': [1000, 1_000_000],
  '--seed': [0, 2 ** 32 - 1],
};

const isOption = (name: string): name is Option => name === '--analysis' || Object.hasOwn(NUMBERS, name);

type Given<Value> = { readonly value: Value } | { readonly wrong: string };

function numberFrom(option: keyof typeof NUMBERS, text: string | undefined): Given<number> {
  const [minimum, maximum] = NUMBERS[option];
  const isFine = text !== undefined && /^\d+$/.test(text) && Number(text) >= minimum && Number(text) <= maximum;
  if (isFine) return { value: Number(text) };
  const what = text === undefined ? 'has no number' : `${JSON.stringify(text)} is not such a number`;
  return { wrong: `${what}; accepts a whole number from ${minimum} to ${maximum}` };
}

function analysesFrom(text: string | undefined): Given<readonly AnalysisName[]> {
  if (text === undefined || text.trim() === '') return { wrong: `names no analysis; ${LIST}` };
  const names: AnalysisName[] = [];
  for (const name of text.split(',').map((each) => each.trim())) {
    if (!isAnalysis(name)) return { wrong: `unknown analysis ${JSON.stringify(name)}; ${LIST}` };
    if (names.includes(name)) return { wrong: `${name} stands here twice; ${LIST}` };
    names.push(name);
  }
  return { value: names };
}

const refused = (path: string, message: string): Arguments => ({ ok: false, problem: { path, message } });

/** What the words after the program's name ask for; of an option that is given twice, the last. */
export function parseArguments(words: readonly string[]): Arguments {
  const files: string[] = [];
  let analyses: readonly AnalysisName[] = [];
  const numbers: { '--trials'?: number; '--seed'?: number } = {};
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-') || word === STANDARD_INPUT) {
      files.push(word);
      continue;
    }
    const [name = word, attached] = word.split('=', 2);
    if (!isOption(name)) return refused(name, `unknown option; ${USAGE}, --analysis LIST, --trials N and --seed N`);
    if (attached === undefined) at += 1;
    const text = attached ?? words[at];
    if (name === '--analysis') {
      const given = analysesFrom(text);
      if ('wrong' in given) return refused(name, given.wrong);
      analyses = given.value;
    } else {
      const given = numberFrom(name, text);
      if ('wrong' in given) return refused(name, given.wrong);
      numbers[name] = given.value;
    }
  }
  const [file, second] = files;
  if (file === undefined) return refused('FILE', `is missing; ${USAGE}`);
  if (second !== undefined) return refused(JSON.stringify(second), `is one argument too many; ${USAGE}`);
  if (file === '') return refused('FILE', `is empty; ${USAGE}`);
  return { ok: true, file, analyses, trials: numbers['--trials'], seed: numbers['--seed'] };
}
