import { describe, expect, it } from 'vitest';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { lumpsOf } from './lumps.ts';

const CRORE = 1e7;
const { document: ecommerce } = EXAMPLES.ecommerce;
const found = (document: ScenarioDocument) =>
  lumpsOf(simulate(document, { trials: 16_384 })).map(({ outcomes, share, from, to }) => ({
    outcomes,
    share: Math.round(share * 100),
    from: Number((from / CRORE).toFixed(1)),
    to: Number((to / CRORE).toFixed(1)),
  }));

describe('lumps of stopped trials', () => {
  it('are the first two gates of the e-commerce example together: they end about nothing', () => {
    expect(found(ecommerce)).toEqual([{ outcomes: ['stopped1', 'stopped2'], share: 40, from: -2, to: 1.1 }]);
  });

  it('lie apart through the CFO’s lens, the lowest first', () => {
    const [first, second] = found(throughLens(ecommerce, LENSES.cfo.fields));
    expect([first?.outcomes, second?.outcomes]).toEqual([['stopped2'], ['stopped1']]);
    expect(first?.to).toBeLessThan(second?.from ?? Number.NEGATIVE_INFINITY);
  });

  it('are what a big bang loses', () => {
    expect(found(withValueAt(ecommerce, 'rollout.approach', 'big_bang'))).toEqual([
      { outcomes: ['failed'], share: 80, from: -13.6, to: -10.7 },
    ]);
  });

  it('are none where delivery is not counted, and none of those that were delivered', () => {
    expect(found(withValueAt(ecommerce, 'uncertainty.delivery', false))).toEqual([]);
    expect(found(withValueAt(ecommerce, 'rollout.gateProbability', [1, 1, 1, 1]))).toEqual([]);
  });
});
