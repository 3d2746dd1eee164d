import { amountOf, figureOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { useUncertainty } from '#store/context.ts';
import type { Results } from '#store/results.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#ui/format/money.ts';
import { formatMonths } from '#ui/format/months.ts';
import { counted } from '#ui/format/numbers.ts';
import { Opening } from '#ui/opening.tsx';
import { AnswerWord } from './answer-word.tsx';
import { TrialsWords } from './trials-words.tsx';
import { answerOf, standingOf } from './verdict-sentence.ts';

/** The answer in one sentence, then the strongest objection to it. */
export function VerdictOpening({ results }: { readonly results: Results }) {
  const { working } = results;
  const run = useUncertainty((state) => state.working);
  const answer = answerOf(working, run.findings);
  const horizon = counted(working.shape.years, 'year');
  const total = <Explained cell="investment.total">{formatMoney(amountOf(working, 'investment.total'))}</Explained>;
  if (answer === 'nothing-entered') {
    return (
      <Opening objection="Enter your revenue and what data costs you, and see what it gives back.">
        A programme for a company of this size takes {total} over {horizon}.
      </Opening>
    );
  }
  const npv = amountOf(working, 'finance.npv');
  const worth = <Explained cell="finance.npv">NPV {formatMoney(npv)}</Explained>;
  if (answer === 'nothing-invested') {
    return (
      <Opening objection="Without a cost there is no return to speak of.">
        Nothing is spent in this case, and what it gives is worth {worth}.
      </Opening>
    );
  }
  return (
    <Opening objection={<Objection results={results} />}>
      {/* A loss as entered needs no trials. */}
      <AnswerWord answer={answer} isOpen={run.isStale && npv > 0} hasProblem={run.problem !== null} />
      For {total} over {horizon} you get back{' '}
      <Explained cell="benefits.total">{formatMoney(amountOf(working, 'benefits.total'))}</Explained>: {worth},{' '}
      <Payback read={working} />
      <TrialsWords run={run} />.
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

function Objection({ results: { lens, lenses, working } }: { readonly results: Results }) {
  // No lens is harsher than the CFO's: what is left to doubt there is the softest kind of benefit.
  if (lens === 'cfo') {
    const without = amountOf(working, 'finance.npvWithoutRevenue');
    const words = without < 0 ? `it loses ${formatMoney(-without)}` : `the NPV is ${formatMoney(without)}`;
    return `With no revenue credited to data ${words}.`;
  }
  const npv = amountOf(lenses.cfo, 'finance.npv');
  const standing = standingOf(lenses.cfo).kind;
  if (standing === 'close') {
    return (
      <>
        Through the CFO’s eyes the same case is a close call:{' '}
        <span className="whitespace-nowrap">NPV {formatMoney(npv)}</span>.
      </>
    );
  }
  if (npv < 0) return `Through the CFO’s eyes it loses ${formatMoney(-npv)}.`;
  return `Through the CFO’s eyes the NPV is ${formatMoney(npv)}.`;
}
