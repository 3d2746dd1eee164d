import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '#model/facts/examples.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { warningsOf } from '#model/business-case/warnings.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import { warningWords } from '#words/warnings.ts';
import { neighboursOf, screensByQuestion } from './order.ts';
import { SCREENS } from './registry.ts';
import { locationOfTab, placeAt, routeOfField, screenAt } from './route.ts';
import { QUESTIONS, type Screen } from './screen.ts';

describe('the screens', () => {
  it('have an id, a title and an address each of their own', () => {
    for (const key of ['id', 'title'] as const)
      expect(new Set(SCREENS.map((each) => each[key])).size).toBe(SCREENS.length);
  });

  it('stand in the order of the four questions, each in one', () => {
    const order = SCREENS.map(({ question }) => QUESTIONS.indexOf(question));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(screensByQuestion().flatMap(({ screens }) => screens)).toEqual(SCREENS);
  });

  it('say what they are about in a clause of their own', () => {
    const clauses = SCREENS.map(({ about }) => about);
    expect(new Set(clauses).size).toBe(SCREENS.length);
    for (const clause of clauses) expect(clause).toMatch(/^\p{Ll}.*[^.\s]$/u);
  });

  it('follow one another from the first to the last, and back', () => {
    const walk = (way: 'previous' | 'next', from: Screen | undefined) => {
      const met: Screen[] = [];
      for (let at = from ?? null; at !== null; at = neighboursOf(at)[way]) met.push(at);
      return met;
    };
    expect(walk('next', SCREENS[0])).toEqual(SCREENS);
    expect(walk('previous', SCREENS.at(-1))).toEqual(SCREENS.toReversed());
  });

  it('leave the bar of a phone four of them', () => {
    expect(SCREENS.filter(({ isInBar }) => isInBar)).toHaveLength(4);
  });

  it.each([
    ['/company', 'company'],
    ['/company/company.annualRevenue', 'company'],
    ['/readiness/assessment', 'readiness'],
    ['/register', 'assumptions'],
    ['/accompany', undefined],
    ['/', undefined],
    ['/constructor', undefined],
  ])('%s is %s', (location, id) => expect(screenAt(location)?.id).toBe(id));
});

describe('the tabs of a screen', () => {
  const tabbed = SCREENS.filter(({ tabs }) => tabs.length > 0);
  const seen = (location: string) => {
    const place = placeAt(location);
    return place === null ? null : [place.screen.id, place.tab?.id ?? null, place.field ?? null];
  };

  it('have ids that no path of a field can be, titles and clauses of their own', () => {
    expect(tabbed.length).toBeGreaterThan(0);
    for (const { tabs } of tabbed) {
      for (const key of ['id', 'title', 'about'] as const)
        expect(new Set(tabs.map((each) => each[key])).size).toBe(tabs.length);
      for (const { id, about } of tabs) {
        expect(id).toMatch(/^[a-z-]+$/);
        expect(about).toMatch(/^\p{Ll}.*[^.\s]$/u);
      }
    }
  });

  it('are found again at their own address, the first at the screen’s', () => {
    for (const screen of tabbed) {
      expect(placeAt(`/${screen.id}`)?.tab).toBe(screen.tabs[0]);
      for (const tab of screen.tabs) expect(placeAt(locationOfTab(screen, tab))).toMatchObject({ screen, tab });
    }
  });

  it('own fields of their screen alone', () => {
    for (const screen of tabbed)
      for (const beginning of screen.tabs.flatMap(({ owns }) => owns))
        expect(screen.owns.some((own) => beginning.startsWith(own))).toBe(true);
  });

  it.each([
    ['/uncertainty', 'how-likely', null],
    ['/uncertainty/', 'how-likely', null],
    ['/uncertainty/ranges', 'ranges', null],
    ['/uncertainty/uncertainty.seed', 'ranges', 'uncertainty.seed'],
    ['/uncertainty/uncertainty.outsideView', 'how-likely', 'uncertainty.outsideView'],
    ['/uncertainty/uncertainty.drivers.benefits.growth.low', 'ranges', 'uncertainty.drivers.benefits.growth.low'],
    [
      '/uncertainty/what-decides/uncertainty.drivers.benefits.growth',
      'what-decides',
      'uncertainty.drivers.benefits.growth',
    ],
    ['/uncertainty/ranges/', 'ranges', null],
    ['/uncertainty/constructor', 'how-likely', 'constructor'],
  ])('%s opens %s', (location, tab, field) => expect(seen(location)).toEqual(['uncertainty', tab, field]));

  it('are none of other screens, whose fields keep their place', () => {
    expect(seen('/readiness/assessment')).toEqual(['readiness', null, 'assessment']);
    expect(seen('/company/company.annualRevenue')).toEqual(['company', null, 'company.annualRevenue']);
    expect(seen('/nowhere/ranges')).toBeNull();
  });
});

describe('the address of a field', () => {
  it.each([
    ['company.annualRevenue', '#/company/company.annualRevenue'],
    ['finance.years', '#/company/finance.years'],
    ['investment.team.data_engineer', '#/investment/investment.team.data_engineer'],
    ['benefits.growth', '#/benefits/benefits.growth'],
    ['readiness.team_skills', '#/readiness/readiness.team_skills'],
    ['assessment.targets.team_skills', '#/readiness/assessment.targets.team_skills'],
    ['actions.data_council.cost', '#/readiness/actions.data_council.cost'],
    ['finance.exitCost', '#/investment/finance.exitCost'],
    ['benefits.delayQuarters', '#/investment/benefits.delayQuarters'],
    ['accompany.annualRevenue', null],
  ])('%s → %s', (path, route) => expect(routeOfField(path)).toBe(route));

  it('exists for every number that a document may set', () => {
    expect(NUMBER_FIELDS.filter(({ path }) => routeOfField(path) === null)).toEqual([]);
  });

  it('exists for what each warning asks to change', () => {
    const said = Object.values(EXAMPLES).flatMap(({ document }) =>
      [document, { ...document, benefits: { rates: { manual_labor_savings: 0.9 } } }].flatMap((each) => {
        const read = readCase(each);
        return warningsOf(read).map((warning) => warningWords(warning, read).action.path);
      }),
    );
    expect(new Set(said).size).toBeGreaterThan(1);
    expect(said.filter((path) => routeOfField(path) === null)).toEqual([]);
  });
});

/** Links of the sources to screens, as written: "#/benefits/benefits.growth". */
function* linksIn(folder: string): Generator<readonly [file: string, location: string]> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!/\.tsx?$/.test(entry.name) || /\.(test|noreg)\./.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    for (const [, location = ''] of readFileSync(file, 'utf8').matchAll(/["'`]#(\/[a-z]+(?:\/[\w.]*)?)["'`]/g))
      yield [file, location];
  }
}

it('no link of the sources leads nowhere', () => {
  const links = [...linksIn('src')].filter(([, location]) => !location.startsWith('/open'));
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(([, location]) => screenAt(location) === null)).toEqual([]);
});
