import { describe, expect, it } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { bothWaysOf } from './both-ways.ts';
import { deliveryDecides } from './deciding.ts';
import { deliveredMiddleOf, isMiddleStopped } from './middle-trial.ts';
import { deliveredApart, stopsOf } from './stops.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
const trials = (document: ScenarioDocument) => simulate(document, { trials: 8192 });
const phased = trials(ecommerce);
const atOnce = trials(withValueAt(ecommerce, 'rollout.approach', 'big_bang'));
const uncounted = trials(withValueAt(ecommerce, 'uncertainty.delivery', false));
const certain = trials(withValueAt(ecommerce, 'rollout.gateProbability', [1, 1, 1, 1]));

describe('trials that stop short of being delivered', () => {
  it('are as many as the odds have it, and none where there is nothing to tell apart', () => {
    expect(stopsOf(phased, 'phased')?.share).toBeCloseTo(1 - 0.775 ** 4, 2);
    expect(stopsOf(atOnce, 'big_bang')?.share).toBeCloseTo(0.8, 2);
    expect([stopsOf(uncounted, 'phased'), stopsOf(certain, 'phased')]).toEqual([null, null]);
  });

  it('stand beside the same delivered in full, where that is another thing', () => {
    expect(deliveredApart(phased)).toBe(phased.ifDelivered);
    expect([deliveredApart(uncounted), deliveredApart(certain)]).toEqual([null, null]);
  });

  it('are counted by what most of them come to, both ways alike', () => {
    expect(bothWaysOf(phased)).toMatchObject({
      counts: 'gain',
      counted: { trials: { count: 65, of: 100 }, mean: phased.mean, p5: phased.p5 },
      delivered: { trials: { bound: 'more', count: 999, of: 1000 }, mean: phased.ifDelivered?.mean },
    });
    expect(bothWaysOf(atOnce)).toMatchObject({
      counts: 'loss',
      counted: { trials: { count: 80 } },
      delivered: { trials: { bound: 'fewer', count: 1, of: 1000 } },
    });
    expect(bothWaysOf(certain)).toBeNull();
  });

  it('decide most of the spread of the example, and nothing where it is not counted', () => {
    expect(deliveryDecides(phased)).toBe('most');
    expect(deliveryDecides(uncounted)).toBe('hardly');
    expect(deliveryDecides(certain)).toBe('hardly');
    expect(deliveryDecides({ ...phased, sd: phased.sd * 2 })).toBe('part');
  });
});

describe('the middle trial', () => {
  it('of the example, phased or at once, is a stopped one', () => {
    expect(isMiddleStopped(phased)).toBe(true);
    expect(isMiddleStopped(atOnce)).toBe(true);
  });

  it('is a delivered one where most are, and not asked for where none stops', () => {
    expect(isMiddleStopped(trials(withValueAt(ecommerce, 'rollout.gateProbability', [0.97, 0.97, 0.97, 0.97])))).toBe(
      false,
    );
    expect([isMiddleStopped(uncounted), isMiddleStopped(certain)]).toEqual([null, null]);
  });

  it('of those delivered rises over the middle of all', () => {
    const delivered = deliveredMiddleOf(phased);
    expect(delivered).toHaveLength(phased.fan.length);
    expect(delivered?.at(-1)).toBeGreaterThan(phased.fan.at(-1)?.p50 ?? 0);
    expect([deliveredMiddleOf(uncounted), deliveredMiddleOf(certain)]).toEqual([null, null]);
  });
});
