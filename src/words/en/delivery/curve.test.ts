import { describe, expect, it } from 'vitest';
import type { GateCurve } from '#model/findings/delivery/gate-curve.ts';
import { breakEvenWords, curveTitle, gateLines, gatesNamed, noEqualWords, todayWords } from './curve.ts';

const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');
const today = (...gates: readonly number[]) => gates.map((gate) => ({ gate, phased: 0 }));

const CURVE: GateCurve = {
  points: [
    { gate: 0, phased: -56e5 },
    { gate: 1, phased: 58e7 },
  ],
  bigBang: 2.7e7,
  today: today(0.775, 0.775, 0.775, 0.775),
  phasedToday: 26e7,
  equal: 0.353,
  breakEven: 0.16,
};

describe('the gates', () => {
  it.each<[Partial<GateCurve>, string]>([
    [{}, 'Phases stay ahead until gates fall to 35%'],
    [{ equal: 0.9 }, 'Phases stay ahead until gates rise to 90%'],
    [{ phasedToday: 1e7, equal: 0.9 }, 'Phases get ahead once gates rise to 90%'],
    [{ phasedToday: 1e7 }, 'Phases get ahead once gates fall to 35%'],
    [{ phasedToday: 2.7e7 }, 'At today’s gates both ways are worth the same'],
    [{ equal: 'always-above' }, 'Going in phases is worth more at any gate'],
    [{ equal: 'always-below' }, 'All at once is worth more at any gate'],
  ])('%o: %s', (change, title) => {
    expect(curveTitle({ ...CURVE, ...change })).toBe(title);
  });

  it.each<[Partial<GateCurve>, string]>([
    [{}, 'On average they gain until gates fall to 16%.'],
    [{ breakEven: 0.9 }, 'On average they gain until gates rise to 90%.'],
    [{ breakEven: 0.002 }, 'On average phases gain at nearly any gate.'],
    [{ phasedToday: -1e7, breakEven: 0.88 }, 'On average they lose until gates rise to 88%.'],
    [{ phasedToday: -1e7 }, 'On average they lose until gates fall to 16%.'],
    [{ breakEven: 'always-above' }, 'On average phases gain at any gate.'],
    [{ breakEven: 'always-below' }, 'On average phases gain at no gate.'],
    [
      { breakEven: 'always-below', points: [{ gate: 1, phased: -1 }] },
      'On average phases gain at no gate: even delivered in full they cost more than they bring.',
    ],
  ])('%o: %s', (change, words) => {
    expect(breakEvenWords({ ...CURVE, ...change })).toBe(words);
  });

  it('at which both ways meet have a reason where there are none', () => {
    expect(noEqualWords(CURVE)).toBeNull();
    expect(plain(noEqualWords({ ...CURVE, equal: 'always-above', bigBang: -10.1e7 }))).toBe(
      'The ways never meet: all at once loses ₹10.1 Cr, which phases beat even where none of them is passed.',
    );
    expect(plain(noEqualWords({ ...CURVE, equal: 'always-below', bigBang: 60e7 }))).toBe(
      'The ways never meet: all at once is worth ₹60.0 Cr, which phases reach at no gate.',
    );
  });

  it('of today are told as one where they are alike', () => {
    expect(todayWords(CURVE)).toBe('Today’s gates: 77.5% each.');
    expect(todayWords({ today: today(0.9, 0.6, 0.6, 0.3) })).toContain('run from 30% to 90%');
    expect([gatesNamed([4]), gatesNamed([2, 3])]).toEqual(['gate 4', 'gates 2 and 3']);
  });

  it('are read with what both ways come to', () => {
    expect(gateLines(0.35, 2.6e7, -1e7).map(plain)).toEqual([
      'Each gate 35%',
      'in phases ₹2.6 Cr',
      'all at once −₹1.0 Cr',
    ]);
  });
});
