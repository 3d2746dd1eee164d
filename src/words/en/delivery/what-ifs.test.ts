import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { whatIfsOf } from '#model/findings/delivery/what-ifs.ts';
import { changeOfMoney, changeOfOdds, whatIfDetail, whatIfsTitle } from './what-ifs.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const of = (more: Partial<ScenarioDocument> = {}) => whatIfsOf(readCase({ ...ecommerce, ...more }));
const plain = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u2060', '');

describe('three changes', () => {
  it('are headed by the one that is worth most, or by none', () => {
    expect(plain(whatIfsTitle(of()))).toBe('Ten more points of readiness would be worth most: ₹3.8 Cr');
    expect(plain(whatIfsTitle(of({ rollout: { gateProbability: 0.8 } })))).toMatch(
      /^One more gate would be worth most/,
    );
    expect(whatIfsTitle(of().map((each) => ({ ...each, expectedChange: -1e5 })))).toBe(
      'None of three changes would be worth anything',
    );
  });

  it('say what they are', () => {
    expect(of().map(whatIfDetail)).toEqual([
      '2.5% of the first year’s cost instead of 5%; the other phases take over what that frees.',
      'Halfway through the organisation-wide rollout, at 80% of the cost. Both halves together are passed as often as the whole today (88% each), so it only finds out earlier. Only worked out: the plan itself holds four phases.',
      'Before the start, from 50 to 60: the first gate is passed 81% instead of 77.5%.',
    ]);
  });

  it('say what they cannot change', () => {
    const full = Object.fromEntries(FACTORS.map(({ id, maximum }) => [id, maximum]));
    expect(of({ readiness: full }).map(whatIfDetail).at(-1)).toBe('Readiness is at 100 already.');
    expect(of({ rollout: { gateProbability: 0.8, costShares: [0, 0.3, 0.3, 0.4] } }).map(whatIfDetail)).toEqual([
      'The pilot costs nothing already.',
      expect.any(String),
      'Before the start, from 50 to 60. The gates were entered, so readiness moves none of them.',
    ]);
  });

  it('are written with their sign, and as none where nothing shows', () => {
    expect([changeOfMoney(73e5), changeOfMoney(-28e5), changeOfMoney(0.4)].map(plain)).toEqual([
      '+₹73 lakh',
      '−₹28 lakh',
      'no change',
    ]);
    expect([changeOfOdds(0.07), changeOfOdds(0.004)]).toEqual(['+7 points', 'no change']);
  });
});
