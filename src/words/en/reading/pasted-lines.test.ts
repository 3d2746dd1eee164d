import { expect, it } from 'vitest';
import { readPasted } from '#words/reading/pasted-lines.ts';

it('reads rows of a spreadsheet: a name, a tab, an amount as it is written in India', () => {
  const text = 'Licence\t45 lakh\r\nमाइग्रेशन\t₹1,25,00,000\n\nRent:  4.5 cr\n=SUM(A1)\t100';
  expect(readPasted(text, 80)).toEqual({
    lines: [
      { row: 1, name: 'Licence', amount: 45e5 },
      { row: 2, name: 'माइग्रेशन', amount: 1.25e7 },
      { row: 4, name: 'Rent', amount: 4.5e7 },
      { row: 5, name: '=SUM(A1)', amount: 100 },
    ],
    refused: [],
  });
});

it('refuses a row with its number, why, and what would be right', () => {
  const { lines, refused } = readPasted(
    `Licence\nDiscount\t(45,000)\n${'x'.repeat(81)}\t5\nAudit\tsoon\nFloor\t1 lakh`,
    80,
  );
  expect(lines).toEqual([{ row: 5, name: 'Floor', amount: 1e5 }]);
  expect(refused.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  expect(refused[0]?.problem).toBe('“Licence” has no amount behind it; give a name, a tab and an amount.');
  expect(refused[1]?.problem).toBe(
    '(45,000) stands in brackets, which may mean less than nothing; give an amount from ₹0 up.',
  );
  expect(refused[2]?.problem).toBe('Its name is longer than 80 letters; shorten it.');
  expect(refused[3]?.problem).toMatch(/^soon: /);
});
