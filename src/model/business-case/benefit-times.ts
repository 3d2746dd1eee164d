import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { linesOf, type LineId } from '#model/facts/benefit-lines.ts';
import { BROUGHT_BY } from '#model/facts/line-packages.ts';
import { PACKAGES, type PackageId } from '#model/facts/packages.ts';
import { quarterAfter, quarterAfterCell } from '#model/plan/cells.ts';
import { quarterScore, quartersOf, quarterWords } from '#model/readiness/quarters.ts';
import { maturityAt } from '#model/readiness/ramp.ts';
import { figure, input } from '#model/sheet/cells.ts';
import {
  cell,
  max,
  min,
  minus,
  over,
  power,
  product,
  roundUp,
  sum,
  value,
  when,
  type Expression,
  type Term,
} from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const QUARTERS_IN_YEAR = 4;
/** What is left of every year's benefit where half of it is supposed. */
export const HALF = 0.5;
const DELAY = 'benefits.delayQuarters';

/** The lines that count in a case: the catalogue's, then the user's own. */
export const lineIdsIn = ({ catalogue, ownBenefits }: Shape): readonly string[] => [
  ...linesOf(catalogue).map(([id]) => id),
  ...ownBenefits.map(({ id }) => id),
];

/**
 * When a line brings what: ramped and grown, or flat from its first day on; from the start of the programme, or from a first
 * quarter of its own. Lines of one profile move together.
 */
interface Profile {
  readonly isRamped: boolean;
  /** What it waits for; null for the start of the programme. */
  readonly start: Start | null;
}

/** A first quarter that was given for a line, or the one that begins once a package of the plan is done. */
type Start =
  | { readonly key: string; readonly line: string; readonly after: null }
  | { readonly key: string; readonly line: null; readonly after: PackageId };

function startOf({ catalogue, started, linked }: Shape, id: string): Start | null {
  const line = linked ? linesOf(catalogue).find(([each]) => each === id)?.[0] : undefined;
  if (line !== undefined) return { key: `after.${BROUGHT_BY[line]}`, line: null, after: BROUGHT_BY[line] };
  return started.includes(id) ? { key: id, line: id, after: null } : null;
}

const profileOf = (shape: Shape, id: string): Profile => ({
  isRamped: shape.ownBenefits.find((each) => each.id === id)?.ramped ?? true,
  start: startOf(shape, id),
});

const keyOf = (start: Start | null): string => start?.key ?? 'usual';
const nameOf = ({ isRamped, start }: Profile) => `${isRamped ? 'ramped' : 'flat'}.${keyOf(start)}`;

const isDelayed = ({ counted }: Shape) => counted.includes(DELAY);

/** Whether all lines come alike, from the start on: then a year's benefit is one product, and so it is written. */
export const isUniform = (shape: Shape): boolean =>
  !shape.linked && shape.started.length === 0 && !isDelayed(shape) && shape.ownBenefits.every(({ ramped }) => ramped);

function profilesIn(shape: Shape): readonly (readonly [Profile, lines: readonly string[]])[] {
  const byName = new Map<string, readonly [Profile, string[]]>();
  for (const id of lineIdsIn(shape)) {
    const profile = profileOf(shape, id);
    const known = byName.get(nameOf(profile));
    if (known === undefined) byName.set(nameOf(profile), [profile, [id]]);
    else known[1].push(id);
  }
  return [...byName.values()];
}

const lineCell = (id: string) => `benefits.lines.${id}`;
const comesCell = (profile: Profile, year: number) => `benefits.comes.${nameOf(profile)}.${year}`;
const partCell = (profile: Profile) => `benefits.part.${nameOf(profile)}`;
const shareCell = (start: Start | null, year: number) => `benefits.startShare.${keyOf(start)}.${year}`;
const waitsCell = (start: Start | null) => `benefits.waits.${keyOf(start)}`;
const arrivesCell = (start: Start | null, quarter: number) => `benefits.arrives.${keyOf(start)}.${quarter}`;

/** What a line is called, for the labels of its start. */
type Naming = (id: string) => string;

/** The year's benefit: all lines alike, or each profile's lines with what comes of them that year. */
export function yearsBenefit(shape: Shape, year: number): Expression {
  if (!isUniform(shape))
    return sum(...profilesIn(shape).map(([profile]) => product(partCell(profile), comesCell(profile, year))));
  return year === 1
    ? product('benefits.annual', 'benefits.maturity.1')
    : product('benefits.annual', `benefits.maturity.${year}`, grown(year));
}

const grown = (year: number) => power(sum(1, 'benefits.growth'), year - 1);

/** The cells of a case whose lines do not all come alike. */
export function timeCells(shape: Shape, labelOf: Naming): readonly Cell[] {
  if (isUniform(shape)) return [];
  const years = yearsOf(shape);
  const starts = [...new Map(profilesIn(shape).map(([{ start }]) => [keyOf(start), start])).values()];
  const packages = starts.flatMap((start) => (start?.after == null ? [] : [start.after]));
  return [
    ...(isDelayed(shape) ? [input(DELAY)] : []),
    ...packages.map(quarterAfter),
    ...starts.flatMap((start) => startCells(shape, start, labelOf)),
    ...profilesIn(shape).flatMap(([profile, lines]) => {
      const of = profileWords(profile, labelOf);
      return [
        figure(partCell(profile), `Annual benefit ${of}`, 'rupeesPerYear', sum(...lines.map(lineCell))),
        ...years.map((year) =>
          figure(
            comesCell(profile, year),
            `Share of full benefit, year ${year}, ${of}`,
            'fraction',
            comesIn(shape, profile, year),
          ),
        ),
      ];
    }),
  ];
}

/** What comes of a line in a year. Where a slip by a year is supposed, it is what the year before would have brought. */
function comesIn(shape: Shape, profile: Profile, year: number): Expression {
  const isLate = shape.supposed === 'a-year-late';
  const counted = isLate ? year - 1 : year;
  if (counted === 0) return sum(0);
  if (profile.isRamped && hasOwnClock(shape, profile.start)) {
    const quarters = quartersOf(counted).map((quarter) => arrivesCell(profile.start, quarter));
    const half = shape.supposed === 'half' ? [HALF] : [];
    return product(...half, over(sum(...quarters), QUARTERS_IN_YEAR), grown(counted));
  }
  const share = shareOf(shape, profile, counted);
  // Of ramped lines the maturity holds what is supposed, of flat ones nothing does.
  if (profile.isRamped) return product(...share, `benefits.maturity.${year}`, grown(year));
  return product(shape.supposed === 'half' ? HALF : 1, ...share);
}

const profileWords = ({ isRamped, start }: Profile, labelOf: Naming): string => {
  const from = start === null ? 'of lines without a start of their own' : `of ${whoseOf(start, labelOf)}`;
  return isRamped ? from : `${from}, flat`;
};

/** What waits for a start. */
const whoseOf = (start: Start, labelOf: Naming): string =>
  start.after === null ? labelOf(start.line) : `lines after ${PACKAGES[start.after].label}`;

const begins = (shape: Shape, start: Start | null): boolean => start !== null || isDelayed(shape);
const shareOf = (shape: Shape, { start }: Profile, year: number): readonly Term[] =>
  begins(shape, start) ? [shareCell(start, year)] : [];

/** Whether lines rise from their own start and not with the programme: so where benefits start by the plan. */
const hasOwnClock = (shape: Shape, start: Start | null): boolean => shape.linked && begins(shape, start);

/** How many quarters lines wait, and what of each year, or where they rise from their own start of each quarter, comes of them. */
function startCells(shape: Shape, start: Start | null, labelOf: Naming): readonly Cell[] {
  if (!begins(shape, start)) return [];
  const delay = isDelayed(shape) ? [DELAY] : [];
  const whose = start === null ? 'lines without a start of their own' : whoseOf(start, labelOf);
  const isNeeded = (isRamped: boolean) =>
    profilesIn(shape).some(([each]) => each.isRamped === isRamped && keyOf(each.start) === keyOf(start));
  const own =
    start === null || start.line === null
      ? []
      : [{ ...input(`benefits.starts.${start.line}`), label: `${labelOf(start.line)}: first quarter` }];
  if (hasOwnClock(shape, start) && isNeeded(true)) {
    const wait = figure(waitsCell(start), `Quarters that pass before ${whose}`, 'quarters', waited(start, delay));
    return [
      ...own,
      wait,
      ...yearsOf(shape)
        .flatMap(quartersOf)
        .map((quarter) => arrival(shape, start, quarter, whose)),
      ...(isNeeded(false) ? shareCells(shape, start, cell(wait.id), whose) : []),
    ];
  }
  return [...own, ...shareCells(shape, start, waited(start, delay), whose)];
}

function waited(start: Start | null, delay: readonly string[]): Expression {
  if (start === null) return sum(...delay);
  const first = start.line === null ? quarterAfterCell(start.after) : `benefits.starts.${start.line}`;
  return sum(minus(first, 1), ...delay);
}

/** The part of each year's four quarters that lies behind a line's first. */
const shareCells = (shape: Shape, start: Start | null, wait: Expression, whose: string): readonly Cell[] =>
  yearsOf(shape).map((year) =>
    figure(
      shareCell(start, year),
      `Quarters of year ${year} that count, ${whose}`,
      'fraction',
      max(0, min(1, over(minus(QUARTERS_IN_YEAR * year, wait), QUARTERS_IN_YEAR))),
      'A line brings nothing before its first quarter.',
    ),
  );

/** The share of the full benefit in a quarter, by the ramp counted from the lines' own start. */
function arrival(shape: Shape, start: Start | null, quarter: number, whose: string): Cell {
  const wait = waitsCell(start);
  const year = roundUp(over(minus(quarter, wait), QUARTERS_IN_YEAR));
  return figure(
    arrivesCell(start, quarter),
    `Share of full benefit, ${quarterWords(quarter)}, ${whose}`,
    'fraction',
    when(quarter, '>', wait, maturityIn(shape, year, quarter), 0),
    'By the ramp, whose years are counted from the first quarter of these lines.',
  );
}

/** The share that a year of the ramp reaches, in a quarter of the programme. */
function maturityIn({ ramp, actions }: Shape, year: Expression, quarter: number): Expression {
  if (ramp === 'flat') return value(1);
  if (ramp === 'readiness' && actions.length > 0) return maturityAt(year, quarterScore(quarter));
  return min(1, sum('benefits.ramp.start', product(minus(year, 1), 'benefits.ramp.step')));
}

const WORTH = 'finance.pvOfAnnualRupee';
const worthCell = (profile: Profile) => `finance.pvOfRupee.${nameOf(profile)}`;

/** What ₹1 a year of each profile is worth today, where lines do not all come alike. */
export const worthCells = (shape: Shape, labelOf: Naming): readonly Cell[] =>
  isUniform(shape)
    ? []
    : profilesIn(shape).map(([profile]) =>
        figure(
          worthCell(profile),
          `Worth today of ₹1 of annual benefit ${profileWords(profile, labelOf)}`,
          'factor',
          product(
            sum(...yearsOf(shape).map((t) => product(comesCell(profile, t), `finance.discountFactor.${t}`))),
            'finance.kept',
          ),
        ),
      );

/**
 * What some lines are worth today, ₹ after tax: their yearly amounts times what ₹1 a year of theirs is worth.
 * @param whole the cell or sum of all their amounts, which is all that is read where lines come alike
 * @param amountOf the cell of one line's amount
 */
export const worthToday = (
  shape: Shape,
  whole: Term,
  lines: readonly string[],
  amountOf: (id: string) => Term = lineCell,
): Expression =>
  isUniform(shape)
    ? product(whole, WORTH)
    : sum(0, ...lines.map((id) => product(amountOf(id), worthCell(profileOf(shape, id)))));

/** What a line of a case is called. */
export const namesIn =
  ({ catalogue, ownBenefits }: Shape): Naming =>
  (id) =>
    ownBenefits.find((each) => each.id === id)?.name ??
    linesOf(catalogue).find(([line]: readonly [LineId, unknown]) => line === id)?.[1].label ??
    id;
