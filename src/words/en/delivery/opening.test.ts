import { describe, expect, it } from 'vitest';
import { CRORE, LAKH } from '#model/facts/money.ts';
import type { DeliveryFinding } from '#model/findings/delivery.ts';
import { plainText } from '#words/grammar/parts.ts';
import { openingObjection, openingParts } from './opening.ts';

const FINDING: DeliveryFinding = {
  approach: 'phased',
  pilotAtRisk: 56 * LAKH,
  allAtRisk: 11.3 * CRORE,
  gain: 23.8 * CRORE,
  phasedExpected: 26.5 * CRORE,
  bigBangExpected: 2.7 * CRORE,
  phasedDelivered: 0.36,
  bigBangDelivered: 0.2,
  worse: null,
};
const said = (more: Partial<DeliveryFinding>) =>
  plainText(openingParts({ ...FINDING, ...more })).replaceAll('\u00A0', ' ');
const objected = (more: Partial<DeliveryFinding>) =>
  openingObjection({ ...FINDING, ...more }).replaceAll('\u00A0', ' ');

/** Phases worth less than all at once, and both losing. */
const LESS = { gain: -2 * CRORE, phasedExpected: 3 * CRORE, bigBangExpected: 5 * CRORE };
const LOSING = { gain: 9 * CRORE, phasedExpected: -1 * CRORE, bigBangExpected: -10 * CRORE };
const LOSING_MORE = { gain: -2 * CRORE, phasedExpected: -5 * CRORE, bigBangExpected: -3 * CRORE };
const FREE = { pilotAtRisk: 0, allAtRisk: 0 };
const ALL_IN = { pilotAtRisk: 11.3 * CRORE };

describe('the first sentence of delivery', () => {
  it.each<[string, Partial<DeliveryFinding>, string]>([
    [
      'phases worth more',
      {},
      'Piloting first risks ₹56 lakh instead of ₹11.3 Cr and is worth ₹23.8 Cr more in expectation.',
    ],
    ['worth less', LESS, 'Piloting first risks ₹56 lakh instead of ₹11.3 Cr but is worth ₹2.0 Cr less in expectation.'],
    ['both lose', LOSING, 'Piloting first risks ₹56 lakh instead of ₹11.3 Cr and loses ₹9.0 Cr less in expectation.'],
    [
      'both lose, phases more',
      LOSING_MORE,
      'Piloting first risks ₹56 lakh instead of ₹11.3 Cr but loses ₹2.0 Cr more in expectation.',
    ],
    [
      'the same',
      { gain: 0.2 },
      'Piloting first risks ₹56 lakh instead of ₹11.3 Cr and is worth the same in expectation.',
    ],
    [
      'a pilot for nothing',
      { pilotAtRisk: 0 },
      'Piloting first risks nothing instead of ₹11.3 Cr and is worth ₹23.8 Cr more in expectation.',
    ],
    [
      'a pilot that is everything',
      ALL_IN,
      'Piloting first risks as much as all at once, ₹11.3 Cr, and is worth ₹23.8 Cr more in expectation.',
    ],
    [
      'nothing at risk',
      FREE,
      'Neither way has anything to lose, and going in phases is worth ₹23.8 Cr more in expectation.',
    ],
    [
      'nothing at risk, nothing gained',
      { ...FREE, gain: 0 },
      'Neither way has anything to lose and is worth the same in expectation.',
    ],
    [
      'all at once chosen',
      { approach: 'big_bang' },
      'All at once risks ₹11.3 Cr instead of a pilot’s ₹56 lakh but is worth ₹23.8 Cr less in expectation.',
    ],
    [
      'all at once chosen, worth more',
      { approach: 'big_bang', ...LESS },
      'All at once risks ₹11.3 Cr instead of a pilot’s ₹56 lakh and is worth ₹2.0 Cr more in expectation.',
    ],
    [
      'all at once chosen, both lose',
      { approach: 'big_bang', ...LOSING },
      'All at once risks ₹11.3 Cr instead of a pilot’s ₹56 lakh but loses ₹9.0 Cr more in expectation.',
    ],
    [
      'all at once chosen, a pilot for nothing',
      { approach: 'big_bang', pilotAtRisk: 0 },
      'All at once risks ₹11.3 Cr where a pilot risks nothing, but is worth ₹23.8 Cr less in expectation.',
    ],
    [
      'all at once chosen, a pilot that is everything',
      { approach: 'big_bang', ...ALL_IN },
      'All at once risks as much as a pilot, ₹11.3 Cr, but is worth ₹23.8 Cr less in expectation.',
    ],
    [
      'all at once chosen, nothing at risk',
      { approach: 'big_bang', ...FREE },
      'Neither way has anything to lose, and all at once is worth ₹23.8 Cr less in expectation.',
    ],
  ])('%s', (_, finding, sentence) => {
    expect(said(finding)).toBe(sentence);
  });

  it('is objected to by what a later end loses, by the choice of the worse way, or by the odds', () => {
    expect(objected({})).toBe('In phases only 36% of such programmes are delivered in full, all at once 20%.');
    expect(objected({ phasedDelivered: 0.81 })).toBe(
      'In phases 81% of such programmes are delivered in full, all at once 20%.',
    );
    expect(objected({ worse: { outcome: 'stopped4', loss: 3.45 * CRORE } })).toBe(
      'Later it can lose more: ₹3.5 Cr where it stops after the organisation-wide rollout.',
    );
    expect(objected({ worse: { outcome: 'delivered', loss: 3.6 * CRORE } })).toBe(
      'Later it can lose more: ₹3.6 Cr even where it is delivered.',
    );
    expect(objected({ approach: 'big_bang' })).toBe('Yet all at once is the way chosen.');
    expect(objected({ approach: 'big_bang', ...LESS })).toContain('are delivered in full');
  });
});
