import { expect, test } from 'vitest';
import { layoutOf } from './layout.ts';

test.each([600, 608, 640, 688, 704, 899, 900, 1120])(
  'at %i px the columns fill the table, with room for bars',
  (width) => {
    const { isBlocks, driver, bars, turning, share, worth } = layoutOf(width, 2);
    expect(isBlocks).toBe(false);
    expect(driver + bars + turning + share + 2 * worth).toBe(width);
    expect(bars).toBeGreaterThanOrEqual(140);
  },
);

test('on a phone a bar is as wide as the page', () => {
  expect(layoutOf(342, 2)).toMatchObject({ isBlocks: true, bars: 342 });
});
