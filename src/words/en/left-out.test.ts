import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { leftOutOf, materialIn } from '#model/findings/left-out.ts';
import { effectWords, largestLeftOut, leftOutTitle, overFiveWords, usualWords, wouldWords } from '#words/left-out.ts';

const finding = leftOutOf(readCase(EXAMPLES.ecommerce.document));

it('says what each does and would do', () => {
  expect(effectWords({ effect: -1.25e7 })).toBe('takes ₹1.3\u00a0Cr off the NPV');
  expect(effectWords({ effect: 4e6 })).toBe('adds ₹40\u00a0lakh to the NPV');
  expect(effectWords({ effect: 0.2 })).toBe('changes nothing');
  expect(wouldWords({ effect: -4e6 })).toBe('would take ₹40\u00a0lakh off the NPV');
  expect(usualWords('benefits.delayQuarters')).toBe('one quarter');
  expect(usualWords('finance.taxRate')).toBe('25.17%');
});

it('says the whole in a heading, and the largest in one line', () => {
  expect(leftOutTitle(finding)).toMatch(/^What the formula leaves out would take ₹\d+\.\d\u00a0Cr off the NPV$/);
  expect(largestLeftOut(materialIn(finding))).toMatch(
    /^Not counted: income tax, which usually takes ₹1\d\.\d\u00a0Cr off the NPV/,
  );
  expect(largestLeftOut([])).toBeNull();
  expect(overFiveWords({ ...finding, overFive: null }, 5)).toBeNull();
  expect(overFiveWords(finding, 3)).toMatch(
    /^Beside it, not counted: over five years in place of three years the NPV would be ₹/,
  );
});
