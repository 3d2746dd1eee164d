import { once } from 'node:events';
import { evaluateScenario } from '#model/business-case/evaluate.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { fromFileText } from '#scenario/files.ts';
import { problemLine, type Problem } from '#scenario/problems.ts';
import { analysesOf } from './analyses.ts';
import { parseArguments, type Request } from './arguments.ts';
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

type Outcome = { readonly results: object } | { readonly problems: readonly Problem[] };
type Answer = (text: string) => Outcome;

/** The document with the trials and seed of the command line, where they are given, in place of its own. */
function asAsked(document: ScenarioDocument, { trials, seed }: Request): ScenarioDocument {
  const given = { ...(trials === undefined ? {} : { trials }), ...(seed === undefined ? {} : { seed }) };
  return { ...document, uncertainty: { ...document.uncertainty, ...given } };
}

/** From the text of a scenario to its figures, then what each analysis asked for finds. */
async function answerOf(request: Request): Promise<Answer> {
  const analyse = await analysesOf(request.analyses);
  return (text) => {
    const read = fromFileText(text);
    if (!read.ok) return { problems: read.problems };
    const document = asAsked(read.document, request);
    return { results: { ...evaluateScenario(document), ...analyse(document) } };
  };
}

async function runLines(answer: Answer, lines: readonly Line[]): Promise<void> {
  for (const { text, number } of lines) {
    const outcome = answer(text);
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
  const answer = await answerOf(asked);
  const lines = linesOf(asked.file, input.text);
  if (lines !== undefined) return runLines(answer, lines);
  const outcome = answer(input.text);
  if ('problems' in outcome) return refuse(outcome.problems);
  return print(JSON.stringify(outcome.results, null, 2));
}
