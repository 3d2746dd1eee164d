import { verdictOf } from '#model/findings/verdict.ts';
import { Said } from '#ui/said.tsx';
import { NO_COST_NOTE, verdictParts } from '#words/answer.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { objectionTo, type SeenCase } from '#model/findings/objections.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { objectionParts } from '#words/objections.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { Opening } from '#ui/opening.tsx';
import { AnswerWord } from './answer-word.tsx';
import { TrialsWords } from './trials-words.tsx';

/** The answer in one sentence, then the strongest objection to it. */
export function VerdictOpening({ results }: { readonly results: SeenCase }) {
  const run = useUncertainty((state) => state.working);
  return <VerdictWords results={results} run={run} />;
}

export interface VerdictWordsProps {
  readonly results: SeenCase;
  readonly run: Pick<Run, 'findings' | 'isStale' | 'problem'>;
}

/** The verdict's sentences, of the case and its trials alone. */
export function VerdictWords({ results, run }: VerdictWordsProps) {
  const { working } = results;
  const verdict = verdictOf(working, run.findings);
  const { answer, npv, spent, gained } = verdict;
  const sentence = <Said parts={verdictParts(verdict)} />;
  if (answer === 'nothing-entered' || answer === 'no-benefit')
    return <Opening objection={noBenefitWords(working)}>{sentence}</Opening>;
  if (answer === 'nothing-invested') return <Opening objection={NO_COST_NOTE}>{sentence}</Opening>;
  return (
    <Opening objection={<Objection results={results} />}>
      {/* A loss as entered needs no trials. */}
      <AnswerWord answer={answer} isOpen={run.isStale && npv > 0} hasProblem={run.problem !== null} />
      {sentence}
      <TrialsWords run={run} beside={[spent, gained]} />
    </Opening>
  );
}

function Objection({ results }: { readonly results: SeenCase }) {
  const { working } = results;
  const beside = [amountOf(working, 'investment.total'), amountOf(working, 'benefits.total')];
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
