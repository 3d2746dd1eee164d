import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { objectionTo, type SeenCase } from '#model/findings/objections.ts';
import { paybackOf } from '#model/findings/running-sum.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney, formatMoneyBeside } from '#words/figures/money.ts';
import { formatMonths } from '#words/figures/months.ts';
import { objectionParts } from '#words/objections.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { counted } from '#words/figures/numbers.ts';
import { Opening } from '#ui/opening.tsx';
import { AnswerWord } from './answer-word.tsx';
import { TrialsWords } from './trials-words.tsx';
import { answerOf } from '#model/findings/answer.ts';

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
  const answer = answerOf(working, run.findings);
  const horizon = counted(working.shape.years, 'year');
  const total = <Explained cell="investment.total">{formatMoney(amountOf(working, 'investment.total'))}</Explained>;
  if (answer === 'nothing-entered') {
    return (
      <Opening objection={noBenefitWords(working)}>
        A programme for a company of this size takes {total} over {horizon}.
      </Opening>
    );
  }
  const npv = amountOf(working, 'finance.npv');
  const spent = amountOf(working, 'investment.total');
  const gained = amountOf(working, 'benefits.total');
  const worth = <Explained cell="finance.npv">NPV {formatMoneyBeside(npv, [spent, gained])}</Explained>;
  if (answer === 'no-benefit') {
    return (
      <Opening objection={noBenefitWords(working)}>
        For {total} over {horizon} you get nothing back: {worth}.
      </Opening>
    );
  }
  // Spending and benefits stand before tax, what they come to after it.
  const isTaxed = amountOf(working, 'finance.taxRate') > 0;
  if (answer === 'nothing-invested') {
    return (
      <Opening objection="Without a cost there is no return to speak of.">
        {npv === 0 ? (
          <>Nothing is spent in this case, and nothing comes of it: {worth}.</>
        ) : (
          <>Nothing is spent in this case, and what it gives is worth {worth}.</>
        )}
      </Opening>
    );
  }
  return (
    <Opening objection={<Objection results={results} />}>
      {/* A loss as entered needs no trials. */}
      <AnswerWord answer={answer} isOpen={run.isStale && npv > 0} hasProblem={run.problem !== null} />
      For {total} over {horizon} you get back{' '}
      <Explained cell="benefits.total">{formatMoneyBeside(gained, [spent, npv])}</Explained>
      {isTaxed && ' before tax'}: {worth}
      {isTaxed && ' after tax'}, <Payback read={working} />
      <TrialsWords run={run} beside={[spent, gained]} />
    </Opening>
  );
}

function Payback({ read }: { readonly read: Case }) {
  const payback = paybackOf(read);
  if (payback.kind === 'never') return <Explained cell="finance.paybackMonths">not paid back in that time</Explained>;
  if (payback.kind === 'never-in-the-red')
    return <Explained cell="finance.paybackMonths">ahead from the first day</Explained>;
  return (
    <>
      paid back in <Explained cell="finance.paybackMonths">{formatMonths(payback.months)}</Explained>
      {payback.kind === 'behind-again' && `, but behind again in year ${payback.year}`}
    </>
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
