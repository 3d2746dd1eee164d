import { expect, test } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { actionPlanOf } from '#model/readiness/action-plan.ts';
import { choosing } from './choosing.ts';
import { isFelt, rampLinkAlone, rampLinkOf, rampLinkSince } from '#model/readiness/ramp-link.ts';

const company: ScenarioDocument = { ...EXAMPLES.ecommerce.document, readiness: { team_skills: 5, success_metrics: 5 } };
const npv = (document: ScenarioDocument) => amountOf(readCase(document), 'finance.npv');
const apply = (document: ScenarioDocument, { changes }: ReturnType<typeof choosing>) =>
  changes.reduce((from, { path, value }) => withValueAt(from, path, value), document);

test('what is told before the first choice is what the NPV then does', () => {
  const plan = actionPlanOf(company);
  const id = plan.bestNext ?? 'data_council';
  const link = rampLinkOf(company);
  const chosen = apply(company, choosing(company, id, true));
  expect(link?.change).toBeLessThan(-1e7);
  expect(npv(chosen) - npv(company)).toBeCloseTo((link?.change ?? 0) + plan.actions[id].gain.delivered, 2);
});

test.each(['source', 'flat', undefined] as const)('after it, the two parts still add up: ramp %s', (kind) => {
  const before = withValueAt(company, 'benefits.ramp.kind', kind);
  const after = apply(before, choosing(before, 'data_council', true));
  expect(rampLinkOf(after)).toBeNull();
  expect(rampLinkAlone(after, kind).change + actionPlanOf(after).gain.delivered).toBeCloseTo(
    npv(after) - npv(before),
    2,
  );
});

test('what following it has done counts the chosen actions too', () => {
  const chosen = withValueAt(company, 'actions.data_council.chosen', true);
  const linked = withValueAt(chosen, 'benefits.ramp.kind', 'readiness');
  expect(rampLinkSince(linked, undefined)).toEqual({
    before: npv(chosen),
    after: npv(linked),
    change: npv(linked) - npv(chosen),
  });
});

test('less than a rupee is not felt', () => {
  expect(isFelt({ before: 1, after: 1.3, change: 0.3 })).toBe(false);
  expect(isFelt({ before: 1, after: -1, change: -2 })).toBe(true);
});
