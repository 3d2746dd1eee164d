import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell, OUTCOMES, wayCell, type OutcomeId } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';

/** What going in phases comes to beside doing everything at once. Money in rupees. */
export interface DeliveryFinding {
  /** The way that the document chose. */
  readonly approach: Approach;
  /** Lost where the pilot's gate stops the rest, and where the big bang fails; 0 where not even that loses. */
  readonly pilotAtRisk: number;
  readonly allAtRisk: number;
  /** By how much phases are worth more in expectation; below 0 where all at once is. */
  readonly gain: number;
  /** What each way is worth on average. */
  readonly phasedExpected: number;
  readonly bigBangExpected: number;
  /** How likely each way is delivered in full. */
  readonly phasedDelivered: number;
  readonly bigBangDelivered: number;
  /** The end of the phased way that loses more than the pilot can, and what it loses; null where none does. */
  readonly worse: { readonly outcome: OutcomeId; readonly loss: number } | null;
}

/** What is at risk in the pilot is what it has spent when its gate stops the rest. */
export function deliveryOf(read: Case): DeliveryFinding {
  const amount = (id: string) => amountOf(read, id);
  const lossAt = (approach: Approach, outcome: OutcomeId) =>
    Math.max(0, -amount(outcomeCell(approach, outcome, 'npv'))) + 0;
  const pilotAtRisk = lossAt('phased', 'stopped1');
  const [phasedExpected, bigBangExpected] = [
    amount(wayCell('phased', 'expectedNpv')),
    amount(wayCell('big_bang', 'expectedNpv')),
  ];
  return {
    approach: read.shape.approach,
    pilotAtRisk,
    allAtRisk: lossAt('big_bang', 'failed'),
    gain: phasedExpected - bigBangExpected,
    phasedExpected,
    bigBangExpected,
    phasedDelivered: amount(outcomeCell('phased', 'delivered', 'probability')),
    bigBangDelivered: amount(outcomeCell('big_bang', 'delivered', 'probability')),
    worse: worstOf(
      OUTCOMES.phased
        .filter((outcome) => amount(outcomeCell('phased', outcome, 'probability')) > 0)
        .map((outcome) => ({ outcome, loss: lossAt('phased', outcome) }))
        .filter(({ loss }) => loss > pilotAtRisk),
    ),
  };
}

const worstOf = (ends: readonly { readonly outcome: OutcomeId; readonly loss: number }[]) =>
  ends.toSorted((one, other) => other.loss - one.loss)[0] ?? null;
