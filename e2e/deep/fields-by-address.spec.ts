import { choicesOffered, fieldsOffered } from '#model/business-case/fields-offered.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { expect, open, screensOf, test, visit, withStored } from '#e2e/support/journey.ts';
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
    investment: { infrastructureAnnual: 3e6, hiringFee: 0.1 },
    rollout: { gateProbability: 0.9 },
    finance: { years: 1 },
    assessment: { notApplicable: ['team_skills'] },
  },
};

for (const [name, document] of Object.entries(CASES)) {
  test(`the address of every field leads to it: ${name}`, async ({ page, context }) => {
    test.setTimeout(600_000);
    await withStored(context, [{ document }]);
    await open(page);
    const read = readCase(document);
    const paths = [...choicesOffered(read), ...fieldsOffered(read)].map(({ path }) => path);
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
    // And what is not offered has no field: else the search would keep it from its user.
    const others = NUMBER_FIELDS.map(({ path }) => path).filter((path) => !paths.includes(path));
    const found: string[] = [];
    for (const address of await screensOf(page)) {
      await visit(page, address);
      found.push(...(await page.evaluate((ids) => ids.filter((id) => globalThis.document.getElementById(id)), others)));
    }
    expect(found).toEqual([]);
  });
}
