import { hasFigures, isOutcome } from '#model/business-case/entered.ts';
import { choicesOffered, fieldsOffered } from '#model/business-case/fields-offered.ts';
import { figureOf, type Case } from '#model/business-case/read-case.ts';
import { numberField } from '#model/document/fields.ts';
import { ownBenefitsIn, ownCostsIn } from '#model/document/own-line-edits.ts';
import { OWN_BENEFITS, OWN_COSTS } from '#model/document/own-lines.ts';
import { enteredNumber } from '#model/document/read.ts';
import type { Cell } from '#model/sheet/sheet.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { HEADLINES } from '#app/headlines.ts';
import { grouped } from '#app/palette/grouped.ts';
import type { Destination } from '#app/palette/destination.ts';
import { locationOf, locationOfTab, routeOfField, screenOfField } from '#app/screens/route.ts';
import type { Screen } from '#app/screens/screen.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { formatChance } from '#words/figures/chance.ts';
import { NBSP } from '#words/figures/digits.ts';
import type { FigureParts } from '#words/figures/parts.ts';
import { alternatives } from '#words/grammar/listed.ts';

/** What each kind is worth against the others where a search fits both; everybody enters the first fields; details are many, and few look for them. */
const WEIGHTS = { screen: 6, headline: 5, first: 4, field: 3, figure: 2, detail: 0 } as const;
const HEADLINE_FIGURES = 'Headline figures';

/** What the destinations are made from. */
export interface Findings {
  readonly screens: readonly Screen[];
  readonly read: Case;
  /** Of the scenario as it stands; null until trials are in. */
  readonly trials: SimulationFindings | null;
}

/** Everything in the open scenario that can be gone to by name: screens, its fields, its figures. */
export const destinationsOf = ({ screens, read, trials }: Findings): readonly Destination[] => [
  ...screens.map(screenDestination),
  ...screens.flatMap(tabDestinations),
  ...headlineDestinations(read, trials),
  ...choiceDestinations(read),
  ...numberDestinations(read),
  ...ownDestinations(read),
  ...figureDestinations(read),
];

const screenDestination = (screen: Screen): Destination => ({
  id: `screen ${screen.id}`,
  kind: 'screen',
  icon: screen.icon,
  label: screen.title,
  note: screen.about,
  also: [...screen.alsoCalled, ...(screen.tabs[0]?.alsoCalled ?? [])],
  heading: screen.question,
  weight: WEIGHTS.screen,
  value: () => null,
  target: { to: 'screen', location: locationOf(screen) },
});

/** The tabs of a screen with addresses of their own; the first is the screen's own, and makes no second of it. */
const tabDestinations = (screen: Screen): readonly Destination[] =>
  screen.tabs.slice(1).map((tab) => ({
    id: `screen ${screen.id} ${tab.id}`,
    kind: 'screen',
    icon: screen.icon,
    label: tab.title,
    note: `${screen.title} · ${tab.about}`,
    also: tab.alsoCalled,
    heading: null,
    weight: WEIGHTS.screen,
    value: () => null,
    target: { to: 'screen', location: locationOfTab(screen, tab) },
  }));

const text = ({ text, unit = '' }: FigureParts): string =>
  unit === '' || unit === '%' ? text + unit : text + NBSP + unit;

/** The figures of the bar, as the bar writes them. */
function headlineDestinations(read: Case, trials: SimulationFindings | null): readonly Destination[] {
  const isEntered = hasFigures(read.document);
  const common = { kind: 'figure', icon: 'figure', heading: HEADLINE_FIGURES, weight: WEIGHTS.headline } as const;
  const ofSheet = HEADLINES.map(({ cell, name, write }): Destination => {
    const { label, meaning = '' } = cellOf(read, cell);
    const value = figureOf(read, cell);
    return {
      ...common,
      id: `figure ${cell}`,
      label,
      note: meaning,
      also: [name],
      value: () => (isEntered && value !== null ? text(write(value)) : null),
      target: { to: 'explanation', cell },
    };
  });
  return [
    ...ofSheet,
    {
      ...common,
      id: 'figure probability',
      label: 'Probability of gain',
      note: 'The share of trials in which the case gains, on the screen that shows how they spread.',
      value: () => (isEntered && trials !== null ? formatChance(trials) : null),
      target: { to: 'screen', location: '/uncertainty' },
    },
  ];
}

function weightOfField(path: string): number {
  if (/^(?:company|finance)\./.test(path)) return WEIGHTS.first;
  return /^(?:actions|assessment)\./.test(path) ? WEIGHTS.detail : WEIGHTS.field;
}

/** A field of a screen; none where no screen has it. */
function fieldDestination(
  path: string,
  { note, ...rest }: Pick<Destination, 'label' | 'note' | 'value'>,
): readonly Destination[] {
  const [screen, route] = [screenOfField(path), routeOfField(path)];
  if (screen === null || route === null) return [];
  const common = { kind: 'field', icon: 'field', heading: null, weight: weightOfField(path) } as const;
  return [
    {
      ...common,
      ...rest,
      id: `field ${path}`,
      note: `${screen.title} · ${note}`,
      target: { to: 'field', path, route },
    },
  ];
}

const choiceDestinations = (read: Case): readonly Destination[] =>
  choicesOffered(read).flatMap(({ path, label, words, chosen }) =>
    fieldDestination(path, { label, note: alternatives(Object.values(words)), value: () => words[chosen] ?? null }),
  );

/** The amounts of lines of the user's own, by the names that they gave them. */
function ownDestinations({ document }: Case): readonly Destination[] {
  const sides = [
    { side: OWN_COSTS, lines: ownCostsIn(document) },
    { side: OWN_BENEFITS, lines: ownBenefitsIn(document) },
  ];
  return sides.flatMap(({ side, lines }) =>
    lines.flatMap(({ id, name, amount }) => {
      const { path, label, hint, unit } = numberField(`${side}.${id}.amount`);
      return fieldDestination(path, {
        label: name,
        note: `${label}, ${hint}`,
        value: () => formatByUnit(amount, unit),
      });
    }),
  );
}

function numberDestinations(read: Case): readonly Destination[] {
  const { document } = read;
  return fieldsOffered(read).flatMap(({ path, label, hint, unit, provenance, defaultFor }) =>
    fieldDestination(path, {
      label,
      note: hint,
      value: () => {
        const own = enteredNumber(document, path);
        // Nothing stands in such a field until it is entered.
        if (own === undefined && provenance.kind === 'blank') return null;
        // What the sheet computes while the document is silent has no default of its own.
        const value = own ?? defaultFor(document) ?? figureOf(read, path);
        return value === null ? null : formatByUnit(value, unit);
      },
    }),
  );
}

const cellOf = ({ sheet }: Case, id: string): Cell => {
  const cell = sheet.cells[sheet.index.get(id) ?? -1];
  if (cell === undefined) throw new RangeError(`The sheet has no cell ${id}`);
  return cell;
};

/** Constants, and figures of a single year. */
const isDetail = ({ id, formula }: Cell): boolean => formula?.op === 'value' || /\.\d+$/.test(id);

/** Figures of one name that differ are left out: nobody could tell which is meant. Of equal ones the first stands. */
function toldApart(read: Case, cells: readonly Cell[]): readonly Cell[] {
  const byLabel = grouped(cells, ({ label }) => label);
  return [...byLabel.values()].flatMap((alike) => {
    const values = new Set(alike.map(({ id }) => figureOf(read, id)));
    return values.size === 1 ? alike.slice(0, 1) : [];
  });
}

/** Every other figure that the sheet works out, and every constant it rests on; each opens its explanation. */
function figureDestinations(read: Case): readonly Destination[] {
  const isEntered = hasFigures(read.document);
  const inBar = new Set(HEADLINES.map(({ cell }) => cell));
  const computed = read.sheet.cells.filter(({ id, formula }) => formula !== null && !inBar.has(id));
  return toldApart(read, computed).map((cell): Destination => {
    const { id, label, unit, meaning = '' } = cell;
    const value = figureOf(read, id);
    return {
      id: `figure ${id}`,
      kind: 'figure',
      icon: 'figure',
      label,
      note: meaning,
      heading: null,
      weight: isDetail(cell) ? WEIGHTS.detail : WEIGHTS.figure,
      value: () => (value === null || (!isEntered && isOutcome(id)) ? null : formatByUnit(value, unit)),
      target: { to: 'explanation', cell: id },
    };
  });
}
