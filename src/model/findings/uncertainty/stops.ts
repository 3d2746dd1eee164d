import type { Approach } from '#model/document/document.ts';
import type { DeliveredFindings, EndingFindings, SimulationFindings } from '#model/uncertainty/findings.ts';

/** Whether and how trials stop short of being delivered. */
export interface Stops {
  readonly approach: Approach;
  /** The share of trials that were. */
  readonly share: number;
}

const stoppedIn = (endings: readonly EndingFindings[]): number =>
  endings.reduce((sum, { outcome, share }) => sum + (outcome === 'delivered' ? 0 : share), 0);

/** Null where delivery is not counted, and where every trial was delivered: there is nothing to tell apart. */
export function stopsOf({ endings }: Pick<SimulationFindings, 'endings'>, approach: Approach): Stops | null {
  const share = stoppedIn(endings);
  return share > 0 ? { approach, share } : null;
}

/** The same trials delivered in full; null where that is what they are. */
export const deliveredApart = ({
  endings,
  ifDelivered,
}: Pick<SimulationFindings, 'endings' | 'ifDelivered'>): DeliveredFindings | null =>
  stoppedIn(endings) > 0 ? ifDelivered : null;
