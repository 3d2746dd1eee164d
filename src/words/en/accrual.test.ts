import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { fixture } from '#model/testing/cases.ts';
import { accrualChoiceOf, accrualEffectOn } from '#model/findings/accrual.ts';
import { accrualEffectWords, accrualNote } from './accrual.ts';

const note = (document: Parameters<typeof readCase>[0]) =>
  accrualNote(accrualChoiceOf(readCase(document))).replaceAll('\u00A0', ' ');
const STAYS = ' NPV, ROI and IRR are the same either way.';

it('says what the choice does to a case', () => {
  expect(note(EXAMPLES.ecommerce.document)).toBe(
    `As it rises from nothing: paid back in 8.2 months, ₹6.3 Cr out at most. If it were the same every day: paid back in 4.6 months, ₹5.9 Cr out at most.${STAYS}`,
  );
  expect(note({ ...EXAMPLES.ecommerce.document, finance: { accrual: 'even' } })).toMatch(
    /^As it is the same every day: paid back in 4\.6 months.* If it rose from nothing: paid back in 8\.2/,
  );
  expect(note(fixture('startup-never-pays-back').scenario)).toMatch(/^As it rises from nothing: not paid back, ₹/);
  expect(note(fixture('nothing-invested').scenario)).toMatch(/: nothing to pay back, no money out at any time\. If/);
  expect(note({})).toBe(`It moves the payback and the most money out.${STAYS}`);
});

it('says under a figure what the other way would make of it', () => {
  const effect = accrualEffectOn(readCase(EXAMPLES.ecommerce.document), 'finance.paybackMonths');
  expect(effect).not.toBeNull();
  if (effect === null) return;
  expect(accrualEffectWords(effect, 'payback', 'months').replaceAll('\u00A0', ' ')).toBe(
    'If year 1’s benefit were the same every day, payback would be 4.6 months.',
  );
  expect(accrualEffectWords({ ...effect, figure: null }, 'payback', 'months')).toMatch(/there would be no payback\.$/);
});
