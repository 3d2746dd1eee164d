import { expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { gateDaysOf } from './gate-days.ts';

const { document: ecommerce } = EXAMPLES.ecommerce;
/** A sponsor for 20 weeks from the start, who counts at the second gate but not yet at the first. */
const prepared: ScenarioDocument = {
  ...ecommerce,
  actions: { executive_sponsor: { chosen: true, startWeek: 0, weeks: 20, raises: { leadership_support: 6 } } },
};

it('each gate has the score of its day, from which its odds follow', () => {
  const read = readCase(prepared);
  const days = gateDaysOf(read);
  expect(days.map(({ week }) => week)).toEqual([16, 26, 52, 78]);
  // Six of a hundred organisational points, weighted 40 in 100, and three business ones, weighted 30.
  expect(days.map(({ score }) => Number(score.toFixed(9)))).toEqual([50, 53.3, 53.3, 53.3]);
  expect(days.map(({ probability }) => Number(probability.toFixed(9)))).toEqual([0.775, 0.78655, 0.78655, 0.78655]);
  for (const { score, scoreCell, probability, byReadiness } of days) {
    expect(amountOf(read, scoreCell)).toBe(score);
    expect(byReadiness).toBe(probability);
  }
});

it('readiness is told on each day where the gates were entered, too', () => {
  const days = gateDaysOf(readCase({ ...prepared, rollout: { gateProbability: [0.9, 0.8, 0.7, 0.6] } }));
  expect(days.map(({ probability }) => probability)).toEqual([0.9, 0.8, 0.7, 0.6]);
  expect(days.map(({ byReadiness }) => Number(byReadiness.toFixed(9)))).toEqual([0.775, 0.78655, 0.78655, 0.78655]);
});
