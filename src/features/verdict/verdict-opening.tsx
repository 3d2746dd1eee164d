import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { useUncertainty } from '#bound/context.ts';
import type { Results } from '#store/results.ts';
import type { Run } from '#store/uncertainty-state.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney, formatMoneyBeside } from '#words/figures/money.ts';
import { formatMonths } from '#words/figures/months.ts';
import { noBenefitWords } from '#words/no-benefit.ts';
import { counted } from '#words/figures/numbers.ts';
import { Opening } from '#ui/opening.tsx';
import { AnswerWord } from './answer-word.tsx';
import { TrialsWords } from './trials-words.tsx';
import { answerOf, standingOf } from './verdict-sentence.ts';

/** The answer in one sentence, then the strongest objection to it. */
export function VerdictOpening({ results }: { readonly results: Results }) {
  const run = useUncertainty((state) => state.working);
  return <VerdictWords results={results} run={run} />;
}

export interface VerdictWordsProps {
  readonly results: Pick<Results, 'working' | 'lens' | 'lenses'>;
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
  const months = figureOf(read, 'finance.paybackMonths');
  if (months === null) return <Explained cell="finance.paybackMonths">not paid back in that time</Explained>;
  const again = warningsOf(read).find((each) => each.kind === 'negative-again');
  if (months === 0 && again === undefined)
    return <Explained cell="finance.paybackMonths">ahead from the first day</Explained>;
  return (
    <>
      paid back in <Explained cell="finance.paybackMonths">{formatMonths(months)}</Explained>
      {again !== undefined && `, but behind again in year ${again.year}`}
    </>
  );
}

function Objection({ results: { lens, lenses, working } }: Pick<VerdictWordsProps, 'results'>) {
  const beside = [amountOf(working, 'investment.total'), amountOf(working, 'benefits.total')];
  const say = (amount: number): string => formatMoneyBeside(amount, beside);
  // No lens is harsher than the CFO's: what is left to doubt there is the softest kind of benefit.
  if (lens === 'cfo') {
    const without = amountOf(working, 'finance.npvWithoutRevenue');
    const words = without < 0 ? `it loses ${say(-without)}` : `the NPV is ${say(without)}`;
    return `With no revenue credited to data ${words}.`;
  }
  const npv = amountOf(lenses.cfo, 'finance.npv');
  const standing = standingOf(lenses.cfo).kind;
  if (standing === 'close') {
    return (
      <>
        Through the CFO’s eyes the same case is a close call: <span className="whitespace-nowrap">NPV {say(npv)}</span>.
      </>
    );
  }
  if (npv < 0) return `Through the CFO’s eyes it loses ${say(-npv)}.`;
  return `Through the CFO’s eyes the NPV is ${say(npv)}.`;
}
