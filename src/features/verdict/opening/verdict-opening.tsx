import { amountOf } from '#model/business-case/read-case.ts';
import { objectionTo, type SeenCase } from '#model/findings/objections.ts';
import { verdictOf } from '#model/findings/verdict.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { Opening } from '#ui/opening.tsx';
import { Said } from '#ui/said.tsx';
import { NO_COST_NOTE, stakeParts } from '#words/answer.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { objectionParts } from '#words/objections.ts';
import { AnswerWord } from './answer-word.tsx';
import { AskedToday } from './asked-today.tsx';
import { TrialsWords } from './trials-words.tsx';

/** The answer in one line, a size below it how sure it is and the strongest objection, and beside them what is asked for today. */
export function VerdictOpening({ results }: { readonly results: SeenCase }) {
  const run = useUncertainty((state) => state.working);
  return <VerdictWords results={results} run={run} />;
}

export interface VerdictWordsProps {
  readonly results: SeenCase;
  readonly run: Pick<Run, 'findings' | 'isStale' | 'problem' | 'asked'>;
}

/** The verdict's sentences, of the case and its trials alone. */
export function VerdictWords({ results, run }: VerdictWordsProps) {
  const { working } = results;
  const hasProblem = run.problem !== null;
  // Where something went wrong, no more trials come: those that are in have the word.
  const verdict = verdictOf(working, { findings: run.findings, asked: hasProblem ? 0 : run.asked });
  const { answer, stopping, trials, spent, npv, asked } = verdict;
  const stake = <Said parts={stakeParts(verdict)} />;
  if (answer === 'nothing-entered' || answer === 'no-benefit')
    return <Opening objection={noBenefitWords(working)}>{stake}</Opening>;
  if (answer === 'nothing-invested') return <Opening objection={NO_COST_NOTE}>{stake}</Opening>;
  return (
    <>
      <Opening>
        <AnswerWord answer={answer} stopping={stopping} isOpen={run.isStale} hasProblem={hasProblem} />
        {stake}
      </Opening>
      <div className="mt-5 grid gap-x-6 gap-y-6 @columns:grid-cols-[minmax(0,1fr)_16.5rem]">
        <div className="flex max-w-[46rem] flex-col gap-3 font-serif text-finding-small @columns:text-finding">
          <TrialsWords
            trials={trials}
            stopping={stopping}
            isStale={run.isStale}
            hasProblem={hasProblem}
            beside={[spent, npv]}
          />
          <p className="text-muted">
            <Objection results={results} />
          </p>
        </div>
        <AskedToday asked={asked} />
      </div>
    </>
  );
}

function Objection({ results }: { readonly results: SeenCase }) {
  const { working } = results;
  const beside = [amountOf(working, 'investment.total'), amountOf(working, 'finance.npv')];
  return objectionParts(objectionTo(results), beside).map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <span key={part.together} className="whitespace-nowrap">
        {part.together}
      </span>
    ),
  );
}
