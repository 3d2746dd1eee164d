import type { Case } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { wayOf, type Outcome } from '#model/delivery/rollout.ts';
import type { OutcomeId } from '#model/delivery/outcomes.ts';
import { countsDelivery } from '#model/document/choices-in-force.ts';
import type { Driver } from '#model/uncertainty/driver.ts';

/** What trials draw, as pictures name it: a driver, or how far the programme gets. */
export interface Factor extends Pick<Driver, 'path' | 'label' | 'unit' | 'low' | 'high'> {
  /** Of delivery the end at its low, which says more than the share of the benefit that is unlocked there. */
  readonly ending?: OutcomeId;
}

/** Ends that can happen, with their place in the stretch of draws from 0 to 1. */
export interface PossibleEnd extends Outcome {
  /** A draw that ends in it. */
  readonly draw: number;
}

/** The ends of the way chosen that can happen, the earliest first. */
export function possibleEnds(read: Case): readonly PossibleEnd[] {
  let below = 0;
  return wayOf(read, read.shape.approach).outcomes.flatMap((outcome) => {
    const { name, probability } = outcome;
    // Any draw within the outcome's own stretch ends in it.
    const draw = name === 'delivered' ? 1 : below + probability / 2;
    below += probability;
    return probability > 0 ? [{ ...outcome, draw }] : [];
  });
}

/** The end that is worth least, of those that can happen. */
export const worstEnd = (ends: readonly PossibleEnd[]): PossibleEnd | undefined =>
  ends.reduce<PossibleEnd | undefined>(
    (least, each) => (least !== undefined && least.npv <= each.npv ? least : each),
    undefined,
  );

/** Delivery as what trials draw, from its worst end to delivered, by the shares unlocked; null where it is not counted, or can end in one way only. */
export function deliveryFactorOf(read: Case): Factor | null {
  if (!countsDelivery(read.document)) return null;
  const ends = possibleEnds(read);
  const worst = worstEnd(ends);
  if (worst === undefined || ends.length < 2) return null;
  return { path: DELIVERY, label: 'Delivery', unit: 'fraction', low: worst.unlocked, high: 1, ending: worst.name };
}
