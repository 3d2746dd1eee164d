import { outcomeCell, wayCell, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { DeliveryFinding } from '#model/findings/delivery.ts';
import { GATES } from '#model/facts/rollout.ts';
import { stoppedAt } from '#model/delivery/outcomes.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import type { Part } from '#words/grammar/parts.ts';
import { formatOdds } from './odds.ts';
import { PHASE_IN_SENTENCE } from './phases.ts';

/** While nothing is entered. */
export const NOTHING_TO_DELIVER = 'There is nothing to deliver yet.';

const pilotPart = (amount: number): Part => ({
  cell: outcomeCell('phased', 'stopped1', 'npv'),
  text: formatMoney(amount),
});
const allPart = (amount: number): Part => ({
  cell: outcomeCell('big_bang', 'failed', 'npv'),
  text: formatMoney(amount),
});

/** What the way chosen risks beside the other, and what it is worth beside it: "Piloting first risks ₹56 lakh instead of ₹11.3 Cr and is worth ₹23.8 Cr more in expectation." */
export function openingParts(finding: DeliveryFinding): readonly Part[] {
  return [...riskParts(finding), ...worthParts(finding)];
}

function riskParts({ approach, pilotAtRisk, allAtRisk }: DeliveryFinding): readonly Part[] {
  const [pilot, all] = [pilotPart(pilotAtRisk), allPart(allAtRisk)];
  const isFree = shownMoney(pilotAtRisk) === 0;
  if (shownMoney(allAtRisk) === 0) return ['Neither way has anything to lose'];
  if (approach === 'phased') {
    if (isFree) return ['Piloting first risks nothing instead of ', all];
    if (shownMoney(pilotAtRisk) === shownMoney(allAtRisk))
      return ['Piloting first risks as much as all at once, ', pilot, ','];
    return ['Piloting first risks ', pilot, ' instead of ', all];
  }
  if (isFree) return ['All at once risks ', all, ' where a pilot risks nothing,'];
  if (shownMoney(pilotAtRisk) === shownMoney(allAtRisk)) return ['All at once risks as much as a pilot, ', all, ','];
  return ['All at once risks ', all, ' instead of a pilot’s ', pilot];
}

/** What the way chosen is worth beside the other; where both lose, it loses less or more. */
function worthParts(finding: DeliveryFinding): readonly Part[] {
  const { approach, phasedExpected, bigBangExpected, allAtRisk } = finding;
  const gain = approach === 'phased' ? finding.gain : -finding.gain;
  if (shownMoney(gain) === 0) return [' and is worth the same in expectation.'];
  const amount: Part = { cell: wayCell(approach, 'expectedNpv'), text: formatMoney(Math.abs(gain)) };
  const isLoss = phasedExpected < 0 && bigBangExpected < 0;
  // With nothing to lose the subject of the sentence is neither way.
  const subject = shownMoney(allAtRisk) === 0 ? (approach === 'phased' ? 'going in phases ' : 'all at once ') : '';
  const comma = subject === '' ? '' : ',';
  const joint = gain > 0 || subject !== '' ? `${comma} and ${subject}` : ` but ${subject}`;
  const isMore = isLoss ? gain < 0 : gain > 0;
  return [`${joint}${isLoss ? 'loses' : 'is worth'} `, amount, ` ${isMore ? 'more' : 'less'} in expectation.`];
}

/** What a careful reader would say to it, one sentence: it can lose more later, the worse way is chosen, or it is seldom delivered. */
export function openingObjection(finding: DeliveryFinding): string {
  const { worse, approach, gain, phasedDelivered, bigBangDelivered } = finding;
  if (approach === 'phased' && worse !== null)
    return `Later it can lose more: ${formatMoney(worse.loss)} ${endInSentence(worse.outcome)}.`;
  if (approach === 'big_bang' && gain > 0 && shownMoney(gain) !== 0) return 'Yet all at once is the way chosen.';
  const few = phasedDelivered < 0.5 ? 'only ' : '';
  return `In phases ${few}${formatOdds(phasedDelivered)} of such programmes are delivered in full, all at once ${formatOdds(bigBangDelivered)}.`;
}

function endInSentence(outcome: OutcomeId): string {
  const gate = GATES.find((each) => stoppedAt(each) === outcome);
  return gate === undefined ? 'even where it is delivered' : `where it stops after ${PHASE_IN_SENTENCE[gate]}`;
}

/** Over the notice of a scenario whose trials do not draw how far the programme gets: this screen counts it all the same. */
export const HEADLINE_UNCOUNTED = 'The headline leaves out that it may not be finished; this screen counts it';
