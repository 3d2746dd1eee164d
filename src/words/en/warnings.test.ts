import { describe, expect, it } from 'vitest';
import { readCase } from '#model/business-case/read-case.ts';
import type { Warning } from '#model/business-case/warnings.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { warningWords } from './warnings.ts';

const read = readCase(EXAMPLES.ecommerce.document);
const WARNINGS: readonly Warning[] = [
  { kind: 'base-claimed', base: 'dataTeamCost', share: 1.1 },
  { kind: 'benefits-high', benefit: 211e7, revenue: 500e7, share: 0.422 },
  { kind: 'revenue-as-profit', npv: 58.6e7, atUsualMargin: 17e7 },
  { kind: 'spending-outside-band', firstYear: 12e7, low: 1e7, high: 10e7 },
  { kind: 'team-dearer', team: 9e7, relieved: 8e7 },
  { kind: 'negative-again', year: 6, runningSum: -2e7 },
  { kind: 'only-revenue', npv: 58e7, without: -9e6 },
  { kind: 'size-disputed', size: 'mid_size', byRevenue: 'startup', revenue: 60e7, npv: -2e7, npvByRevenue: 3.4e7 },
];

describe('warnings in words', () => {
  it.each(WARNINGS)('$kind says what is wrong', (warning) => {
    const { title, detail } = warningWords(warning, read);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(detail).toMatch(/\.$/);
  });

  it('names the figures', () => {
    expect(
      WARNINGS.map((warning) => JSON.stringify(warningWords(warning, read)))
        .join('\n')
        .replaceAll('\u00A0', ' ')
        .replaceAll('\u2060', ''),
    ).toMatch(
      /110%[^]*42\.2%[^]*₹12\.0 Cr[^]*₹9\.0 Cr[^]*year 6[^]*−₹90 lakh[^]*₹60 Cr in revenue[^]*a startup the NPV is ₹3.4 Cr in place of −₹2.0 Cr/,
    );
  });

  it('says that the range for a size names no period, and what revenue at the usual margin would be worth', () => {
    const said = (kind: Warning['kind']) =>
      WARNINGS.filter((each) => each.kind === kind)
        .map((each) => warningWords(each, read).detail)
        .join(' ')
        .replaceAll('\u00A0', ' ');
    expect(said('spending-outside-band')).toMatch(/§7, which does not say over what time/);
    expect(said('revenue-as-profit')).toMatch(/₹17\.0 Cr/);
  });
});
