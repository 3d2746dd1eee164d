import { describe, expect, it } from 'vitest';
import { isOutcome } from '#model/business-case/entered.ts';
import { fieldsOffered } from '#model/business-case/fields-offered.ts';
import { figureOf, readCase } from '#model/business-case/read-case.ts';
import { NUMBER_FIELDS } from '#model/document/fields.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ownBenefitsIn, ownCostsIn } from '#model/document/own-line-edits.ts';
import { EXAMPLES } from '#model/facts/examples.ts';
import { FIXTURES } from '#model/testing/cases.ts';
import { SCREENS } from '#app/screens/registry.ts';
import { locationOf, screenAt } from '#app/screens/route.ts';
import { screen } from '#app/screens/screen.ts';
import { finder } from '#words/search/finder.ts';
import { atRest, byKind } from './arrange.ts';
import type { Destination } from './destination.ts';
import { destinationsOf } from './destinations.ts';

const OWN: ScenarioDocument = {
  ...EXAMPLES.ecommerce.document,
  investment: { ownLines: [{ id: 'a1', name: 'Data centre exit', kind: 'once', amount: 1e7 }] },
  benefits: { ownLines: [{ id: 'b1', name: 'Upsell', kind: 'revenue', amount: 2e7 }] },
};
const CASES = [{ name: 'empty', scenario: {} }, { name: 'lines of one’s own', scenario: OWN }, ...FIXTURES].map(
  ({ name, scenario }) => ({
    name,
    read: readCase(scenario),
  }),
);
const [EMPTY] = CASES;
const EXAMPLE = CASES.find(({ name }) => name === 'ecommerce-calibrated') ?? CASES[1];

const all = (read = EXAMPLE?.read): readonly Destination[] =>
  read === undefined ? [] : destinationsOf({ screens: SCREENS, read, trials: null });
const labelsFor = (text: string) => finder(all())(text).map(({ item }) => item.label);

describe.each(CASES)('what can be gone to in $name', ({ read }) => {
  const destinations = all(read);

  it('has an id of its own each, and a label', () => {
    expect(new Set(destinations.map(({ id }) => id)).size).toBe(destinations.length);
    expect(destinations.filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  it('is told apart by what is shown of it', () => {
    const shown = destinations.map(({ kind, label, note }) => `${kind}: ${label} (${note})`);
    expect(shown.filter((each, at) => shown.indexOf(each) !== at)).toEqual([]);
  });

  it('is found by its own label', () => {
    const find = finder(destinations);
    expect(destinations.filter((each) => !find(each.label).some(({ item }) => item === each))).toEqual([]);
  });

  it('names each line of one’s own as its user does', () => {
    const names = [...ownCostsIn(read.document), ...ownBenefitsIn(read.document)].map(({ name }) => name);
    expect(destinations.filter(({ kind }) => kind === 'field').map(({ label }) => label)).toEqual(
      expect.arrayContaining(names),
    );
  });

  it('leads somewhere: a screen that there is, a field of one, a cell of the sheet', () => {
    for (const { target } of destinations) {
      if (target.to === 'screen') expect(screenAt(target.location)).not.toBeNull();
      else if (target.to === 'field') expect(screenAt(target.route.slice(1))).not.toBeNull();
      else expect(read.sheet.index.has(target.cell)).toBe(true);
    }
  });

  it('holds every number that can be entered, and every figure of the bar', () => {
    const ids = new Set(destinations.map(({ id }) => id));
    expect(fieldsOffered(read).filter(({ path }) => !ids.has(`field ${path}`))).toEqual([]);
    for (const cell of ['finance.npv', 'finance.roi', 'finance.paybackMonths', 'finance.irr'])
      expect(ids).toContain(`figure ${cell}`);
  });
});

it('every number belongs to some way of putting a case together, but for the one that is so by definition', () => {
  const { document } = EXAMPLES.ecommerce;
  const offered = new Set(
    [
      document,
      { ...document, investment: { mode: 'entered' as const } },
      { ...document, investment: { infrastructureAnnual: 1, hiringFee: 0.1 } },
      { ...document, benefits: { catalogue: 'comprehensive' as const } },
      { ...document, rollout: { gateProbability: 0.9 } },
    ].flatMap((each) => fieldsOffered(readCase(each))),
  );
  const never = NUMBER_FIELDS.filter((each) => !offered.has(each)).map(({ path }) => path);
  expect(never).toEqual(['rollout.unlocks.3']);
});

it('an empty company comes to nothing that could be shown', () => {
  const read = EMPTY?.read ?? readCase({});
  const outcomes = all(read).filter(({ target }) => target.to === 'explanation' && isOutcome(target.cell));
  expect(outcomes.length).toBeGreaterThan(10);
  expect(outcomes.filter(({ value }) => value() !== null)).toEqual([]);
});

describe('screens', () => {
  const titles = (groups: ReturnType<typeof atRest>) =>
    groups.flatMap(({ destinations }) => destinations.map(({ label }) => label));

  it('stand in the list before anything is typed, by the questions and in the order of the registry', () => {
    expect(titles(atRest(all(), [])).slice(0, SCREENS.length)).toEqual(SCREENS.map(({ title }) => title));
  });

  it('come first for their own title, and for each of what else they are called', () => {
    const find = finder(all());
    for (const { title, alsoCalled } of SCREENS) {
      expect(titles(byKind(find(title), []))[0]).toBe(title);
      for (const name of alsoCalled) expect(titles(byKind(find(name), []))).toContain(title);
    }
  });

  it('need nothing but their entry: one that joins the registry is found at once', () => {
    const Page = () => null;
    const plan = screen(
      {
        id: 'plan',
        title: 'Plan',
        about: 'when what is done',
        question: 'Will it be delivered?',
        icon: 'table',
        alsoCalled: ['gantt'],
      },
      Page,
    );
    const read = readCase({});
    const find = finder(destinationsOf({ screens: [...SCREENS, plan], read, trials: null }));
    for (const text of ['plan', 'gantt', 'what is done when']) expect(titles(byKind(find(text), []))[0]).toBe('Plan');
    expect(find('plan')[0]?.item.target).toEqual({ to: 'screen', location: locationOf(plan) });
  });
});

describe('what people call things', () => {
  it.each([
    ['capex', 'One-time cost'],
    ['opex', 'Running cost, year 1'],
    ['payback', 'Payback'],
    ['break even', 'Payback'],
    ['npv', 'Net present value'],
    ['headcount', 'People in the new team'],
    ['wacc', 'Discount rate'],
    ['turnover', 'Annual revenue'],
    ['aws', 'Infrastructure cost'],
    ['horizon', 'Years'],
    ['attribution', 'Revenue credited to data'],
    ['double counting', 'Overlap of shares'],
    ['chance of gain', 'Probability of gain'],
    ['cost of delay', 'Cost of waiting a quarter'],
    ['technical debt', 'Data estate'],
    ['saas', 'Tools a year'],
  ])('%s finds %s', (text, label) => expect(labelsFor(text)).toContain(label));

  it.each([
    ['pay', 'Payback'],
    ['wacc', 'Discount rate'],
    ['cost of capital', 'Discount rate'],
    ['revenue', 'Annual revenue'],
    ['irr', 'Internal rate of return'],
    ['tax', 'Tax rate'],
    ['marg', 'Contribution margin'],
    ['years', 'Years'],
  ])('%s finds %s before all else', (text, label) => expect(labelsFor(text)[0]).toBe(label));
});

describe('the list', () => {
  it('begins with what was gone to lately, newest first, without what is not there any more', () => {
    const [first] = atRest(all(), ['field finance.years', 'figure no.such', 'screen benefits']);
    expect(first?.title).toBe('Recent');
    expect(first?.destinations.map(({ label }) => label)).toEqual(['Years', 'Benefits']);
  });

  it('lets what was gone to lately come before its equals', () => {
    const find = finder(all());
    const first = (recent: readonly string[]) =>
      byKind(find('salary lowest'), recent).find(({ title }) => title === 'Figures')?.destinations[0]?.id;
    expect(first([])).toBe('figure salary.data_engineer.min');
    expect(first(['figure salary.devops_engineer.min'])).toBe('figure salary.devops_engineer.min');
  });

  it('counts what it leaves out', () => {
    const found = finder(all())('cost');
    const groups = byKind(found, []);
    expect(groups.reduce((sum, { destinations, left }) => sum + destinations.length + left, 0)).toBe(found.length);
    expect(groups.some(({ left }) => left > 0)).toBe(true);
  });
});

it('values are those of the sheet, as the bar and the explanation write them', () => {
  const read = EXAMPLE?.read ?? readCase({});
  const value = (id: string) =>
    all(read)
      .find((each) => each.id === id)
      ?.value();
  expect(value('figure finance.npv')).toBe('₹58.6\u00A0Cr');
  expect(figureOf(read, 'finance.irr')).toBeGreaterThan(1);
  expect(value('figure finance.irr')).toBe('>100%');
  expect(value('field finance.discountRate')).toBe('12%');
  expect(value('field company.annualRevenue')).toBe('₹500\u00A0Cr\u00A0a\u00A0year');
  expect(value('field company.hrCost')).toBeNull();
  expect(value('field company.size')).toBe('Mid-size');
  expect(value('field investment.consulting')).toBe('₹5.5\u00A0Cr');
});
