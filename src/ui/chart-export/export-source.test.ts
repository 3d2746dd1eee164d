import { expect, test } from 'vitest';
import { exportFoot, exportName } from './export-source.ts';

const DAY = '2026-11-27';

test('a file is named by what it shows, the scenario, the lens and the day', () => {
  expect(exportName('neev-grid', { scenario: 'E-commerce example', lens: 'CFO' }, DAY)).toBe(
    'neev-grid-e-commerce-example-cfo-2026-11-27',
  );
  expect(exportName('neev-grid', { scenario: 'नींव / "2027"', lens: 'A'.repeat(80) }, DAY)).toBe(
    `neev-grid-नींव-2027-${'a'.repeat(24)}-2026-11-27`,
  );
  expect(exportName('neev-grid', { scenario: '…', lens: '' }, DAY)).toBe('neev-grid-2026-11-27');
});

test('the foot of a picture says the same in words', () => {
  expect(exportFoot({ scenario: 'Retail', lens: 'CFO' }, DAY)).toBe('Retail · lens: CFO · 27 November 2026 · Neev');
});
