import { expect, test } from 'vitest';
import { applyingStep, choosingStep, deletedStep, keptStep } from './steps.ts';

test('a step says what it changes, and what it changes besides', () => {
  expect(choosingStep({ id: 'data_council', isChosen: true, linksRamp: true })).toBe(
    'A data council: chosen, and the benefits follow readiness',
  );
  expect(choosingStep({ id: 'pilot_project', isChosen: false, linksRamp: false })).toBe('A low-risk pilot: not chosen');
  expect(applyingStep('team_skills', false)).toBe('Team skills and experience: not applicable');
  expect(applyingStep('success_metrics', true)).toBe('Success metrics: applies');
  expect(keptStep('2026-03-04', true)).toBe('Assessment of 4 March 2026 replaced');
  expect(deletedStep('2026-03-04')).toBe('Assessment of 4 March 2026 deleted');
});
