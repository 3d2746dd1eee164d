import { hasFigures } from '#model/business-case/entered.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { isDepthTold, runningSumOf } from '#model/findings/running-sum.ts';
import { Explained } from '#ui/explained.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { listed } from '#words/grammar/listed.ts';
import { capitalise, counted } from '#words/figures/numbers.ts';
import { warningWords } from '#words/warnings.ts';
import { Opening } from '#ui/opening.tsx';

/** What the whole programme costs and when, and what a careful reader would say to that. */
export function InvestmentOpening({ read }: { readonly read: Case }) {
  const total = amountOf(read, 'investment.total');
  if (total === 0) {
    return (
      <Opening testId="opening" objection="Without a cost there is no return to speak of.">
        Nothing is spent in this case.
      </Opening>
    );
  }
  return (
    <Opening testId="opening" objection={objectionTo(read)}>
      <Explained cell="investment.total" dataValue={total}>
        {formatMoney(total)}
      </Explained>{' '}
      over {counted(read.shape.years, 'year')}:{' '}
      <Explained cell="investment.oneTime">{formatMoney(amountOf(read, 'investment.oneTime'))}</Explained> before the
      start and <Explained cell="investment.running.1">{formatMoney(amountOf(read, 'investment.running.1'))}</Explained>{' '}
      to run the first year
      <PeakFunding read={read} />.
    </Opening>
  );
}

/** How much of it has to be found, since benefits pay for the rest; nothing where they do not. */
function PeakFunding({ read }: { readonly read: Case }) {
  if (!hasFigures(read.document) || !isDepthTold(runningSumOf(read, null))) return null;
  return (
    <>
      ; once benefits come in, never more than{' '}
      <Explained cell="finance.peakFunding">{formatMoney(amountOf(read, 'finance.peakFunding'))}</Explained> is out
    </>
  );
}

/** The spending warning that applies, else how much of it rests on figures that the source does not give. */
function objectionTo(read: Case): string {
  const warning = spendingWarnings(read)[0];
  if (warning !== undefined) return `${warningWords(warning, read).title}.`;
  if (read.shape.mode === 'entered') return 'Entered as totals, so nothing here grows from year to year.';
  const assumed = assumedIn(read);
  const [first] = assumed;
  if (first === undefined) return 'None of it rests on an assumption of ours any more.';
  const names = capitalise(listed(assumed));
  return assumed.length === 1
    ? `${names} ${first === 'tools' ? 'are' : 'is'} ours: the source names it and gives no figure.`
    : `${names} are ours: the source names them and gives no figures.`;
}

/** What the case still takes from us because the source gives no figure and the user none either. */
const assumedIn = ({ document: { investment }, shape }: Case): readonly string[] => [
  ...(investment?.toolsAnnual === undefined ? ['tools'] : []),
  // Learning paths have the source's prices.
  ...(shape.trainingSum === null && investment?.trainingPerPerson === undefined ? ['training'] : []),
  ...(investment?.consulting === undefined ? ['consulting'] : []),
];

/** Warnings about what is spent, in the order of their weight. */
export const spendingWarnings = (read: Case) =>
  warningsOf(read).filter(({ kind }) => kind === 'spending-outside-band' || kind === 'team-dearer');
