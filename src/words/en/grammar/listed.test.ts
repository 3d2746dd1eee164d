import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it('lists names with an “and” before the last', () => {
  expect([[], ['tools'], ['tools', 'training'], ['compute, hours', 'tools', 'training']].map(listed)).toEqual([
    '',
    'tools',
    'tools and training',
    'compute, hours, tools and training',
  ]);
});
