/**
 * Pins what the product says: every sentence, finding and table of every screen, for the shared cases through every lens, an
 * empty company (all-defaults) and one where nothing pays back. A move that is meant to change nothing changes nothing here.
 *
 * The first case stands whole in pins/; of every other only the lines that it says differently, and a sum over all of its
 * lines. After a change that is meant: npx vitest run src/app/screens.noreg.ts -u
 */
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { createElement, type ComponentType, type ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { describe, expect, test, vi } from 'vitest';
import { Router } from 'wouter';
import { textOfPage } from '#app/testing/page-text.ts';
import { otherLenses, pinnedNeev } from '#app/testing/pinned-neev.ts';
import { BenefitsPage } from '#features/benefits/benefits-page.tsx';
import { CompanyPage } from '#features/company/company-page.tsx';
import { DeliveryPage } from '#features/delivery/delivery-page.tsx';
import { InvestmentPage } from '#features/investment/investment-page.tsx';
import { ReadinessPage } from '#features/readiness/readiness-page.tsx';
import { ReconciliationPage } from '#features/reconciliation/reconciliation-page.tsx';
import { AssumptionsPage } from '#features/assumptions/assumptions-page.tsx';
import { UncertaintyPage } from '#features/uncertainty/uncertainty-page.tsx';
import { VerdictPage } from '#features/verdict/verdict-page.tsx';
import { HeadlineBar } from '#app/headline-bar.tsx';
import { LENSES, throughLens } from '#model/business-case/lenses.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { FIXTURES, fixture } from '#model/testing/cases.ts';
import { routeOfField } from '#app/screens/route.ts';
import { FieldRouteContext } from '#ui/field-route.ts';
import { NeevContext, type Neev } from '#bound/context.ts';

// A page without a browser: drawn at once and whole, at a width of its own.
vi.mock('react', async (original) => ({ ...(await original<object>()), useDeferredValue: (value: unknown) => value }));
vi.mock('#ui/use-width.ts', () => ({ useWidth: () => 720 }));
vi.mock('#ui/deferred.tsx', () => ({ Deferred: ({ children }: { children: unknown }) => children }));

const SCREENS: Readonly<Record<string, ComponentType>> = {
  bar: HeadlineBar,
  verdict: VerdictPage,
  company: CompanyPage,
  investment: InvestmentPage,
  benefits: BenefitsPage,
  readiness: ReadinessPage,
  delivery: DeliveryPage,
  uncertainty: UncertaintyPage,
  'uncertainty/what-decides': () => createElement(UncertaintyPage, { tab: 'what-decides' }),
  'uncertainty/ranges': () => createElement(UncertaintyPage, { tab: 'ranges' }),
  assumptions: AssumptionsPage,
  reconciliation: ReconciliationPage,
};

/** Screens that say something else through another lens. */
const LENS_SCREENS = ['bar', 'verdict', 'benefits', 'uncertainty', 'uncertainty/what-decides', 'delivery'];

function Routed({ screen, children }: { readonly screen: string; readonly children?: ReactNode }) {
  return Router({ ssrPath: `/${screen}`, children });
}

async function saidBy(neev: Neev, screen: string): Promise<readonly string[]> {
  const page = createElement(SCREENS[screen] ?? 'div');
  const routed = createElement(Routed, { screen }, page);
  const { prelude } = await prerenderToNodeStream(
    createElement(NeevContext, { value: neev }, createElement(FieldRouteContext, { value: routeOfField }, routed)),
  );
  return textOfPage(await text(prelude)).map((line) => `${screen}: ${line}`);
}

async function saidOf(document: ScenarioDocument, screens: readonly string[]): Promise<readonly string[]> {
  const neev = pinnedNeev(document);
  const lines: string[] = [];
  for (const screen of screens) lines.push(...(await saidBy(neev, screen)));
  return lines;
}

const sumOf = (lines: readonly string[]) => createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 16);

const FIRST = fixture('ecommerce-calibrated');
const NOTHING_PAYS_BACK: ScenarioDocument = {
  name: 'Nothing pays back',
  company: { size: 'enterprise', complexity: 'complex', annualRevenue: 2e7, dataTeamCost: 1e6 },
};
/** Hundreds of pages are drawn, also on a busy machine. */
const LONGEST_MS = 120_000;

const OTHERS: readonly (readonly [name: string, document: ScenarioDocument])[] = [
  ...FIXTURES.filter((each) => each !== FIRST).map(({ name, scenario }) => [name, scenario] as const),
  ['nothing-pays-back', NOTHING_PAYS_BACK],
];

describe('what the screens say', async () => {
  const first = await saidOf(FIRST.scenario, Object.keys(SCREENS));
  const known = new Set(first);
  const differing = (lines: readonly string[]) => [`sum ${sumOf(lines)}`, ...lines.filter((line) => !known.has(line))];
  const throughLenses = async (document: ScenarioDocument) => {
    const parts: string[] = [];
    for (const lens of otherLenses(document)) {
      const lines = await saidOf(throughLens(document, LENSES[lens].fields), LENS_SCREENS);
      parts.push(`\n== ${lens}`, ...differing(lines));
    }
    return parts;
  };

  test(
    'of the first case, whole',
    async () => {
      const parts = await throughLenses(FIRST.scenario);
      await expect([...first, ...parts].join('\n')).toMatchFileSnapshot(`pins/${FIRST.name}.txt`);
    },
    LONGEST_MS,
  );

  test.each(OTHERS)(
    'of %s',
    async (name, document) => {
      const own = differing(await saidOf(document, Object.keys(SCREENS)));
      const parts = await throughLenses(document);
      await expect([...own, ...parts].join('\n')).toMatchFileSnapshot(`pins/${name}.txt`);
    },
    LONGEST_MS,
  );
});
