import { describe, expect, it } from 'vitest';
import { numberField } from '#model/document/fields.ts';
import { ACTION_IDS, ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { FACTORS } from '#model/facts/readiness.ts';

const raisersOf = (factor: string) => ACTION_IDS.filter((id) => factor in ACTIONS[id].raises);

describe('the catalogue of actions', () => {
  it.each(FACTORS)('has at least two that raise $id, by 2 to 6 points', ({ id }) => {
    const raisers = raisersOf(id);
    expect(raisers.length).toBeGreaterThanOrEqual(2);
    for (const each of raisers) {
      const points = numberField(`actions.${each}.raises.${id}`).defaultFor({});
      expect(points).toBeGreaterThanOrEqual(2);
      expect(points).toBeLessThanOrEqual(6);
    }
  });

  it.each<[ActionId, string, string | null, number]>([
    ['automated_quality_monitoring', 'medium', 'high', 6],
    ['pipeline_cicd', 'medium', 'high', 8],
    ['self_service_analytics', 'low', 'medium', 4],
  ])('takes the effort, impact and weeks of %s from §8', (id, effort, impact, weeks) => {
    const given = { kind: 'source', section: '§8' };
    expect(ACTIONS[id].effort).toEqual({ value: effort, provenance: given });
    expect(ACTIONS[id].impact).toEqual({ value: impact, provenance: given });
    expect(ACTIONS[id].weeks).toEqual({ value: weeks, provenance: given });
  });

  it('works its costs out of people, weeks and what is bought, and says so', () => {
    expect(ACTIONS.automated_quality_monitoring.cost).toEqual({
      value: 15e5,
      provenance: {
        kind: 'ours',
        why: '3 people for 6 weeks at ₹0.5 lakh a week, and ₹6 lakh for a monitoring tool: our estimate for a mid-size company.',
      },
    });
    // The modules of §5: 3 + 2 + 4 weeks, ₹25,000 a head for the 14 people of a mid-size team.
    expect(ACTIONS.skills_programme.weeks).toMatchObject({ value: 9, provenance: { section: '§5' } });
    expect(ACTIONS.skills_programme.cost.value).toBe(3 * 9 * 50_000 + 14 * 25_000);
    expect(ACTIONS.pilot_project.cost.value).toBe(4 * 8 * 50_000);
  });

  it('calls ours what the source does not say', () => {
    for (const id of ACTION_IDS) {
      const { cost, raises, weeks, effort } = ACTIONS[id];
      for (const { provenance } of [cost, ...Object.values(raises)]) expect(provenance.kind).toBe('ours');
      for (const { provenance } of [weeks, effort]) expect(['ours', 'source']).toContain(provenance.kind);
    }
  });

  it('says what each is in its own words', () => {
    const texts = ACTION_IDS.flatMap((id) => [ACTIONS[id].label, ACTIONS[id].what]);
    expect(new Set(texts).size).toBe(texts.length);
    for (const id of ACTION_IDS) expect(ACTIONS[id].what).toMatch(/^[A-Z].*\.$/);
  });
});
