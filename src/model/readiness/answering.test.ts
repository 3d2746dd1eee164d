import { expect, test } from 'vitest';
import type { ScenarioDocument } from '#model/document/document.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { answering, isAssessed } from '#model/readiness/answering.ts';

const allBut = (id: string): ScenarioDocument => ({
  readiness: Object.fromEntries(FACTORS.flatMap((each) => (each.id === id ? [] : [[each.id, 5]]))),
});
const answer = { path: 'readiness.success_metrics', value: 10 };
const LINK = { path: 'benefits.ramp.kind', value: 'readiness' };

test('the answer that leaves none open lets the benefits follow readiness in the same step', () => {
  expect(answering(allBut('success_metrics'), [answer])).toEqual({ changes: [answer, LINK], linksRamp: true });
  const leftOut = { path: 'assessment.notApplicable', value: ['success_metrics'] };
  expect(answering(allBut('success_metrics'), [leftOut]).changes).toEqual([leftOut, LINK]);
});

test('an earlier or a later one does not', () => {
  expect(answering({}, [answer])).toEqual({ changes: [answer], linksRamp: false });
  const assessed: ScenarioDocument = { readiness: { ...allBut('success_metrics').readiness, success_metrics: 1 } };
  expect(isAssessed(assessed)).toBe(true);
  expect(answering(assessed, [answer]).linksRamp).toBe(false);
});

test('nor where somebody has said how the benefits come', () => {
  for (const kind of ['source', 'flat', 'readiness'] as const)
    expect(answering({ ...allBut('success_metrics'), benefits: { ramp: { kind } } }, [answer]).linksRamp).toBe(false);
});
