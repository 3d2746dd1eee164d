import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { reasonFor } from '#model/business-case/reasons.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { REASON_WORDS } from './reasons.ts';

it('says of every figure that does not exist why, in one sentence', () => {
  for (const { scenario } of FIXTURES) {
    const read = readCase(scenario);
    for (const { id } of read.sheet.cells) {
      const reason = reasonFor(read, id);
      if (reason !== null) expect(REASON_WORDS[reason]).toMatch(/^[A-Z].*\.$/);
    }
  }
});
