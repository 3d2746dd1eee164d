import { describe, expect, it } from 'vitest';
import { shownLenses } from './shown-lenses.ts';

const lenses = (chosen: string) => ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, isChosen: id === chosen }));
const ids = (shown: readonly { readonly id: string }[]) => shown.map(({ id }) => id).join('');

describe('which four lenses are compared', () => {
  it('are the first four, with the one in force among them', () => {
    expect(ids(shownLenses(lenses('b'), null))).toBe('abcd');
    expect(ids(shownLenses(lenses('f'), null))).toBe('abcf');
    expect(ids(shownLenses(lenses('b').slice(0, 3), null))).toBe('abc');
  });

  it('are the reader’s own pick while any of it is left', () => {
    expect(ids(shownLenses(lenses('b'), new Set(['e', 'f'])))).toBe('ef');
    expect(ids(shownLenses(lenses('b'), new Set(['gone', 'f'])))).toBe('f');
    expect(ids(shownLenses(lenses('b'), new Set(['gone'])))).toBe('abcd');
  });
});
