import { expect, it } from 'vitest';
import { alternatives, listed, listedItems } from './listed.ts';

it('lists names with an “and” before the last', () => {
  expect([[], ['tools'], ['tools', 'training'], ['compute, hours', 'tools', 'training']].map(listed)).toEqual([
    '',
    'tools',
    'tools and training',
    'compute, hours, tools and training',
  ]);
});

it('lists alternatives with an “or” before the last', () => {
  expect(alternatives(['a loss'])).toBe('a loss');
  expect(alternatives(['a loss', 'a gain', 'a close call'])).toBe('a loss, a gain or a close call');
});

it('lists items with the words before each', () => {
  expect(listedItems(['a', 'b', 'c'])).toEqual([
    { item: 'a', before: '' },
    { item: 'b', before: ', ' },
    { item: 'c', before: ' and ' },
  ]);
});
