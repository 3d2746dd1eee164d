import { expect, it } from 'vitest';
import { REASON_WORDS } from './reasons.ts';

it.each(Object.entries(REASON_WORDS))('%s is one sentence', (_, words) => {
  expect(words).toMatch(/^[A-Z].*[^.]\.$/);
});
