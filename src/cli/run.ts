import { once } from 'node:events';
import { evaluateScenario, type Results } from '#model/business-case/evaluate.ts';
import { fromFileText } from '#scenario/files.ts';
import { problemLine, type Problem } from '#scenario/problems.ts';
import { parseArguments } from './arguments.ts';
import { readInput } from './input.ts';
import { linesOf, type Line } from './lines.ts';

const SOME_LINES_BAD = 1;
const BAD_INPUT = 2;

/** Waits while the reader is slower than we are. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function refuse(problems: readonly Problem[]): void {
  process.stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  process.exitCode = BAD_INPUT;
}

type Outcome = { readonly results: Results } | { readonly problems: readonly Problem[] };

function outcomeOf(text: string): Outcome {
  const read = fromFileText(text);
  return read.ok ? { results: evaluateScenario(read.document) } : { problems: read.problems };
}

async function runLines(lines: readonly Line[]): Promise<void> {
  for (const { text, number } of lines) {
    const outcome = outcomeOf(text);
    if ('problems' in outcome) {
      process.exitCode = SOME_LINES_BAD;
      await print(JSON.stringify({ error: outcome.problems.map(problemLine).join('; '), line: number }));
    } else {
      await print(JSON.stringify(outcome.results));
    }
  }
}

/**
 * Answers what the words after the program's name ask for. The exit code is set, never forced: forcing would cut off
 * what is still on its way to a pipe.
 */
export async function run(words: readonly string[]): Promise<void> {
  const asked = parseArguments(words);
  if (!asked.ok) return refuse([asked.problem]);
  const input = await readInput(asked.file);
  if (!input.ok) return refuse([input.problem]);
  const lines = linesOf(asked.file, input.text);
  if (lines !== undefined) return runLines(lines);
  const outcome = outcomeOf(input.text);
  if ('problems' in outcome) return refuse(outcome.problems);
  return print(JSON.stringify(outcome.results, null, 2));
}
