import { describe, expect, it } from 'vitest';
import { LENSES } from '#model/business-case/lenses.ts';
import { LONGEST_LENS_NAME } from '#scenario/limits.ts';
import { lensNameProblem } from './lens-name.ts';

const board = { name: 'Board', ...LENSES.cfo.fields };

describe('the name of a new lens', () => {
  it('is free, short and not empty', () => {
    expect(lensNameProblem('Finance', [board])).toBeUndefined();
    expect(lensNameProblem('', [board])).toBe('A lens needs a name.');
    expect(lensNameProblem('x'.repeat(LONGEST_LENS_NAME), [])).toBeUndefined();
    expect(lensNameProblem('x'.repeat(LONGEST_LENS_NAME + 2), [])).toBe('Too long by 2: at most 60 characters.');
  });

  it('is neither taken nor built in, however it is capitalised', () => {
    expect(lensNameProblem('board', [board])).toMatch(/^You have a lens of this name/);
    expect(lensNameProblem('cfo', [])).toBe('“CFO” is built in; choose another name.');
    expect(lensNameProblem('Yours', [])).toMatch(/built in/);
    expect(lensNameProblem('CFO, first edition', [])).toMatch(/built in/);
  });
});
