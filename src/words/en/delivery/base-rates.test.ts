import { expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { baseRatesOf } from '#model/findings/delivery/base-rates.ts';
import { baseRatesNote, baseRatesTitle, reachName, studyWords } from './base-rates.ts';

const rates = baseRatesOf(readCase(EXAMPLES.ecommerce.document));
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

it('published figures stand beside ours with who counted them and when they were read', () => {
  expect(baseRatesTitle(rates)).toBe('Our gates deliver 36% in full at a readiness of 50; BCG counted 30%');
  expect(baseRatesNote()).toContain('as quoted in secondary pages read in November 2026');
  expect(rates.rows.map((row) => Object.values(reachName(row)).join(', '))).toEqual([
    'Ours, in phases, at a readiness of 50',
    'BCG 2020, 895 digital transformations',
    'This case, all at once, the source: fails 80%',
  ]);
});

it('what counts something else says what stands for it here', () => {
  const [value, budget, source] = studyWords(rates);
  expect(value?.found).toBe(
    '56% less value than planned, so 44% came; 45% over budget, and 17% so bad that they threatened the company.',
  );
  expect(value?.here).toBe('Our gates unlock 48% of the benefit on average at a readiness of 50.');
  expect(budget?.found).toBe(
    'One in six overran its budget by 200% on average; later 18% overran by more than 50%, by 447% on average. In 2025 (Project Management Journal): so heavy a tail that a mean is only a floor.',
  );
  expect(budget?.leadsTo).toBe('outside-view');
  expect(plain(source?.found ?? '')).toBe('80% fail; its fintech lost ₹8.0 Cr.');
});

it('a case with gates of its own has its own share beside the reference', () => {
  const own = baseRatesOf(readCase({ ...EXAMPLES.ecommerce.document, rollout: { gateProbability: 1 } }));
  expect(studyWords(own)[0]?.here).toContain('this case’s 100%');
  expect(own.rows.map((row) => reachName(row).name)[0]).toBe('This case, in phases');
});
