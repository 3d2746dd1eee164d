import { describe, expect, it } from 'vitest';
import { amountOf, readCase } from '#model/business-case/read-case.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FACTORS } from '#model/facts/readiness.ts';
import { worthOf } from '#model/readiness/worth.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { differences } from '#model/testing/differences.ts';

const ecommerce = EXAMPLES.ecommerce.document;
const linked: ScenarioDocument = { ...ecommerce, benefits: { ramp: { kind: 'readiness' } } };
const NOTHING = { together: 0, sooner: 0, finished: 0, delivered: 0 };
const npv = (document: ScenarioDocument) => amountOf(readCase(document), 'finance.npv');

describe('the worth of readiness', () => {
  const withWorth = FIXTURES.filter(({ expected }) => 'worth' in expected);

  it.each(withWorth)('of $name agrees with the independent calculation to 1e-9', ({ scenario, expected }) => {
    const published = Object.entries(worthOf(scenario)).map(([id, { nextPoint, toMaximum }]) => [
      id,
      { nextPoint: nextPoint.delivered, toMaximum: toMaximum.delivered },
    ]);
    expect(differences(expected['worth'], Object.fromEntries(published), 1e-9, 'worth')).toEqual([]);
  });

  it('has three cases to agree with', () => {
    expect(withWorth).toHaveLength(3);
  });

  it('is the same whatever ramp the document has', () => {
    expect(worthOf(ecommerce)).toEqual(worthOf(linked));
  });

  it('of reaching a target is what the case gains there, and nothing from above it', () => {
    const worth = worthOf({
      ...ecommerce,
      readiness: { team_skills: 28 },
      assessment: { targets: { leadership_support: 20 } },
    });
    const now: ScenarioDocument = { ...linked, readiness: { team_skills: 28 } };
    const then: ScenarioDocument = { ...linked, readiness: { team_skills: 28, leadership_support: 20 } };
    expect(worth.leadership_support?.toTarget.delivered).toBeCloseTo(npv(then) - npv(now), 2);
    // The usual target of 24 lies below 28.
    expect(worth.team_skills?.toTarget).toEqual(NOTHING);
  });

  it('stops at the maximum', () => {
    const at = (points: number) => worthOf({ ...ecommerce, readiness: { team_skills: points } }).team_skills;
    expect(at(30)).toEqual({ nextPoint: NOTHING, toTarget: NOTHING, toMaximum: NOTHING });
    expect(at(29.5)?.nextPoint).toEqual(at(29.5)?.toMaximum);
    expect(at(29.5)?.nextPoint.together).toBeGreaterThan(0);
  });

  it('leaves out what does not apply, and gives its weight to the rest', () => {
    const worth = worthOf({ ...ecommerce, assessment: { notApplicable: ['team_skills'] } });
    expect(Object.keys(worth)).toEqual(FACTORS.map(({ id }) => id).filter((id) => id !== 'team_skills'));
    // One of 70 points weighs 10 ÷ 7 of one of 100.
    const whole = worthOf(ecommerce).leadership_support?.nextPoint.delivered ?? 0;
    expect(worth.leadership_support?.nextPoint.delivered).toBeCloseTo((whole * 10) / 7, 2);
  });

  it('is less where a chosen action raises the factor to its maximum anyway', () => {
    const document: ScenarioDocument = { ...ecommerce, readiness: { leadership_support: 22 } };
    const acting: ScenarioDocument = { ...document, actions: { executive_sponsor: { chosen: true, weeks: 1 } } };
    const [alone, beside] = [worthOf(document), worthOf(acting)].map(
      (each) => each.leadership_support?.nextPoint.together ?? 0,
    );
    expect(beside).toBeGreaterThan(0);
    expect(beside).toBeLessThan(alone ?? 0);
  });
});
