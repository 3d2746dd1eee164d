import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
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

/** Where the program reads and writes: a process has these. */
export interface Streams {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Waits while the reader is slower than we are. */
async function print({ stdout }: Streams, line: string): Promise<void> {
  if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
}

function refuse({ stderr }: Streams, problems: readonly Problem[]): number {
  stderr.write(problems.map((problem) => `${problemLine(problem)}\n`).join(''));
  return BAD_INPUT;
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

async function runLines(streams: Streams, answer: Answer, lines: readonly Line[]): Promise<number> {
  let code = 0;
  for (const { text, number } of lines) {
    const outcome = answer(text);
    if ('problems' in outcome) {
      code = SOME_LINES_BAD;
      await print(streams, JSON.stringify({ error: outcome.problems.map(problemLine).join('; '), line: number }));
    } else {
      await print(streams, JSON.stringify(outcome.results));
    }
  }
  return code;
}

/** Answers what the words after the program's name ask for. @returns the exit code */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const asked = parseArguments(words);
  if (!asked.ok) return refuse(streams, [asked.problem]);
  const input = await readInput(asked.file, streams.stdin);
  if (!input.ok) return refuse(streams, [input.problem]);
  const answer = await answerOf(asked);
  const lines = linesOf(asked.file, input.text);
  if (lines !== undefined) return runLines(streams, answer, lines);
  const outcome = answer(input.text);
  if ('problems' in outcome) return refuse(streams, outcome.problems);
  await print(streams, JSON.stringify(outcome.results, null, 2));
  return 0;
}
