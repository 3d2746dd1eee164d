import { expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { evenFindings } from '#model/testing/even-findings.ts';
import { simulate } from '#model/uncertainty/simulation/simulate.ts';
import { trialSpansOf } from './trial-spans.ts';

const ending = (outcome: 'stopped1' | 'stopped2' | 'delivered', share: number, p5: number, p95: number) => ({
  outcome,
  share,
  p5,
  p95,
  mean: 0,
  p50: 0,
  probabilityPositive: 0,
  curve: new Float64Array(0),
  runningSum: [],
});

it('tells where trials that stop lie from where those delivered do', () => {
  const endings = [ending('stopped1', 0.3, -2, -1), ending('stopped2', 0.3, -1.5, 4), ending('delivered', 0.4, 30, 60)];
  expect(trialSpansOf(evenFindings(-2, 60, { endings }))).toEqual({ stopped: [-2, 4], delivered: [30, 60] });
});

it('leaves out what hardly any trial comes to', () => {
  const endings = [ending('stopped1', 0.998, -2, -1), ending('delivered', 0.002, 30, 60)];
  expect(trialSpansOf(evenFindings(-2, 60, { endings }))).toEqual({ stopped: [-2, -1], delivered: null });
});

it('takes every trial for delivered where that is not counted', () => {
  expect(trialSpansOf(evenFindings(0, 100))).toEqual({ stopped: null, delivered: [5, 95] });
});

it('of the e-commerce example lies the one below the other, and the loss with those that stop', () => {
  const { stopped, delivered } = trialSpansOf(simulate(EXAMPLES.ecommerce.document, { trials: 20_000 }));
  expect(stopped?.[0]).toBeLessThan(0);
  expect(delivered?.[0]).toBeGreaterThan(0);
  expect(stopped?.[1]).toBeLessThan(delivered?.[1] ?? 0);
});
