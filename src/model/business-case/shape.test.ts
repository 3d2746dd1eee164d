import { expect, it } from 'vitest';
import { shapeKey, shapeOf } from '#model/business-case/shape.ts';
import type { ScenarioDocument } from '#model/document/document.ts';

const key = (document: ScenarioDocument) => shapeKey(shapeOf(document));

it('tells what does not apply from what is done, in whatever order they were said', () => {
  const documents: readonly ScenarioDocument[] = [
    {},
    { assessment: { notApplicable: ['team_skills'] } },
    { assessment: { notApplicable: ['team_skills', 'clear_objectives'] } },
    { actions: { data_council: { chosen: true } } },
    { actions: { data_council: { chosen: true }, recognition: { chosen: true } } },
  ];
  expect(new Set(documents.map(key)).size).toBe(documents.length);
  expect(key({ assessment: { notApplicable: ['clear_objectives', 'team_skills'] } })).toBe(key(documents[2] ?? {}));
  expect(key({ actions: { recognition: { chosen: true }, data_council: { chosen: true } } })).toBe(
    key(documents[4] ?? {}),
  );
});

it('is the same for what shapes nothing', () => {
  const document: ScenarioDocument = {
    assessment: { notApplicable: [], targets: { team_skills: 30 }, snapshots: [{ date: '2026-01-01', points: {} }] },
    actions: { data_council: { chosen: false, weeks: 3 }, recognition: { cost: 5 } },
  };
  expect(key(document)).toBe(key({}));
});
