import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readColumns } from '#model/sheet/columns.ts';
import { anySheet, oneByOne } from '#model/testing/arbitrary-sheet.ts';

it('gives what the number reader gives, to the last bit, on any sheet', () => {
  fc.assert(
    fc.property(anySheet, (any) => {
      const read = readColumns(any.sheet, any.inputs, any.varied, any.wanted, 3);
      for (let scenario = 0; scenario < 3; scenario++) {
        const valueOf = oneByOne(any, scenario);
        for (const id of any.wanted) expect(read.get(id)?.[scenario], `${id}, scenario ${scenario}`).toBe(valueOf(id));
      }
    }),
    { numRuns: 400 },
  );
});
