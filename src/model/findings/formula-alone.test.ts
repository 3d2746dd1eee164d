import { expect, it } from 'vitest';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import { reconcile } from '#model/business-case/reconciliation.ts';
import { withValueAt } from '#model/document/write.ts';
import { EXAMPLE_IDS } from '#model/facts/examples.ts';
import { LEFT_OUT } from '#model/findings/left-out.ts';
import { formulaAloneIn } from './formula-alone.ts';

const all = EXAMPLE_IDS.map((example) => reconcile(example));

it('is so while nothing is counted that the formula leaves out, and the ROI with all of it is lower', () => {
  const alone = formulaAloneIn(all);
  expect(alone?.roi).toBeCloseTo(18.76, 2);
  expect(alone?.roiCounted).toBeLessThan(alone?.roi ?? 0);
  expect(alone?.omissions).toBe(LEFT_OUT.length);
});

it('is not said once any example counts one of them', () => {
  const [first, ...others] = all;
  if (first === undefined) throw new RangeError('there is no example');
  const { document } = first.reads.published;
  for (const [path, value] of [
    ['investment.overhead', 0.1],
    ['finance.timing', 'mid_year'],
  ] as const) {
    const published = readCase(withValueAt(document, path, value));
    expect(formulaAloneIn([...others, { ...first, reads: { ...first.reads, published } }])).toBeNull();
  }
});

it('gives the formula’s figures where every one of them is written as off', () => {
  const off: readonly (readonly [string, unknown])[] = LEFT_OUT.map((path) => [
    path,
    path === 'finance.timing' ? 'year_end' : 0,
  ]);
  for (const { reads } of all) {
    const { document, sheet } = reads.published;
    const written = readCase(off.reduce((each, [path, value]) => withValueAt(each, path, value), document));
    const moved = sheet.cells.filter(({ id }) => {
      const [before, after] = [figureOf(reads.published, id), figureOf(written, id)];
      // Benefits that might start later are gathered by quarters, in another order.
      return before === null || after === null ? before !== after : Math.abs(after - before) > 1e-12 * Math.abs(before);
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  }
});
