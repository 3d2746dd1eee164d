import { DESCRIBING_CHOICES } from '#model/business-case/describing-choices.ts';
import { fieldsOffered } from '#model/business-case/fields-offered.ts';
import { shapeOf } from '#model/business-case/shape.ts';
import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, open, test, withStored } from '#e2e/support/journey.ts';
import { routeOfField } from '#app/screens/route.ts';

/** Every way of putting a case together that decides which fields there are. */
const CASES: Readonly<Record<string, ScenarioDocument>> = {
  empty: {},
  example: EXAMPLES.ecommerce.document,
  'totals entered, comprehensive, ramp by readiness': {
    ...EXAMPLES.ecommerce.document,
    investment: {
      mode: 'entered',
      entered: { team: 1e7, infrastructure: 1e7, tools: 1e7, training: 1e6, consulting: 0 },
    },
    benefits: { catalogue: 'comprehensive', ramp: { kind: 'readiness' } },
  },
  'one amount for the platform, one year, a factor that does not apply': {
    ...EXAMPLES.ecommerce.document,
    investment: { infrastructureAnnual: 3e6 },
    finance: { years: 1 },
    assessment: { notApplicable: ['team_skills'] },
  },
};

for (const [name, document] of Object.entries(CASES)) {
  test(`the address of every field leads to it: ${name}`, async ({ page, context }) => {
    test.setTimeout(600_000);
    await withStored(context, [{ document }]);
    await open(page);
    const paths = [
      ...[...SHAPING_CHOICES, ...DESCRIBING_CHOICES].map(({ path }) => path),
      ...fieldsOffered(shapeOf(document)).map(({ path }) => path),
    ];
    const lost: string[] = [];
    for (const path of paths) {
      await page.evaluate((hash) => (location.hash = hash), routeOfField(path) ?? '');
      const isThere = () =>
        page.evaluate((id) => {
          const focused = globalThis.document.activeElement;
          return focused !== null && (focused.id === id || focused.closest(`[id="${id}"]`) !== null);
        }, path);
      await expect
        .poll(isThere, { timeout: 5000, message: path })
        .toBe(true)
        .catch(() => lost.push(path));
    }
    expect(lost).toEqual([]);
  });
}
