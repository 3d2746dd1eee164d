import { expect, test } from 'vitest';
import { choosing } from '#model/readiness/choosing.ts';

test('the first action links the ramp to readiness in the same step', () => {
  expect(choosing({}, 'data_council', true)).toEqual({
    id: 'data_council',
    isChosen: true,
    changes: [
      { path: 'actions.data_council.chosen', value: true },
      { path: 'benefits.ramp.kind', value: 'readiness' },
    ],
    linksRamp: true,
  });
  expect(choosing({ benefits: { ramp: { kind: 'readiness' } } }, 'data_council', true).linksRamp).toBe(false);
});

test('a ramp that was set back beside chosen actions stays so', () => {
  const document = { actions: { pilot_project: { chosen: true } }, benefits: { ramp: { kind: 'flat' } } } as const;
  expect(choosing(document, 'data_council', true).changes).toEqual([
    { path: 'actions.data_council.chosen', value: true },
  ]);
});

test('an action that is not chosen any more leaves no trace', () => {
  expect(choosing({ actions: { pilot_project: { chosen: true } } }, 'pilot_project', false)).toMatchObject({
    changes: [{ path: 'actions.pilot_project.chosen', value: undefined }],
    linksRamp: false,
  });
});
