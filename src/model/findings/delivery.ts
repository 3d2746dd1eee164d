import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { outcomeCell, wayCell } from '#model/delivery/outcomes.ts';
import type { Approach } from '#model/document/document.ts';

/** What going in phases comes to beside doing everything at once. Money in rupees. */
export interface DeliveryFinding {
  /** The way that the document chose. */
  readonly approach: Approach;
  /** The NPV at worst of each way, as an amount at risk; 0 where not even the worst loses. */
  readonly pilotAtRisk: number;
  readonly allAtRisk: number;
  /** By how much phases are worth more in expectation; below 0 where all at once is. */
  readonly gain: number;
  /** How likely each way is delivered in full. */
  readonly phasedDelivered: number;
  readonly bigBangDelivered: number;
}

/** What is at risk in the pilot is what it has spent when its gate stops the rest. */
export function deliveryOf(read: Case): DeliveryFinding {
  const amount = (id: string) => amountOf(read, id);
  const atRisk = (npv: number) => Math.max(0, -npv) + 0;
  return {
    approach: read.shape.approach,
    pilotAtRisk: atRisk(amount(outcomeCell('phased', 'stopped1', 'npv'))),
    allAtRisk: atRisk(amount(outcomeCell('big_bang', 'failed', 'npv'))),
    gain: amount(wayCell('phased', 'expectedNpv')) - amount(wayCell('big_bang', 'expectedNpv')),
    phasedDelivered: amount(outcomeCell('phased', 'delivered', 'probability')),
    bigBangDelivered: amount(outcomeCell('big_bang', 'delivered', 'probability')),
  };
}
