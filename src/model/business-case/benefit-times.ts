import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { linesOf, type LineId } from '#model/facts/benefit-lines.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { max, min, minus, over, power, product, sum, type Expression, type Term } from '#model/sheet/expression.ts';
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
  /** The line whose first quarter it is; null for the start of the programme. */
  readonly start: string | null;
}

const profileOf = ({ ownBenefits, started }: Shape, id: string): Profile => ({
  isRamped: ownBenefits.find((each) => each.id === id)?.ramped ?? true,
  start: started.includes(id) ? id : null,
});

const nameOf = ({ isRamped, start }: Profile) => `${isRamped ? 'ramped' : 'flat'}.${start ?? 'usual'}`;

const isDelayed = ({ counted }: Shape) => counted.includes(DELAY);

/** Whether all lines come alike, from the start on: then a year's benefit is one product, and so it is written. */
export const isUniform = (shape: Shape): boolean =>
  shape.started.length === 0 && !isDelayed(shape) && shape.ownBenefits.every(({ ramped }) => ramped);

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
const shareCell = (start: string | null, year: number) => `benefits.startShare.${start ?? 'usual'}.${year}`;

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
  const starts = [...new Set(profilesIn(shape).map(([{ start }]) => start))];
  return [
    ...(isDelayed(shape) ? [input(DELAY)] : []),
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
  const share = shareOf(shape, profile, counted);
  // Of ramped lines the maturity holds what is supposed, of flat ones nothing does.
  if (profile.isRamped) return product(...share, `benefits.maturity.${year}`, grown(year));
  return product(shape.supposed === 'half' ? HALF : 1, ...share);
}

const profileWords = ({ isRamped, start }: Profile, labelOf: Naming): string => {
  const from = start === null ? 'of lines without a start of their own' : `of ${labelOf(start)}`;
  return isRamped ? from : `${from}, flat`;
};

const begins = (shape: Shape, start: string | null): boolean => start !== null || isDelayed(shape);
const shareOf = (shape: Shape, { start }: Profile, year: number): readonly Term[] =>
  begins(shape, start) ? [shareCell(start, year)] : [];

/** The part of each year's four quarters that lies behind a line's first. */
function startCells(shape: Shape, start: string | null, labelOf: Naming): readonly Cell[] {
  if (!begins(shape, start)) return [];
  const delay = isDelayed(shape) ? [DELAY] : [];
  const waited = start === null ? sum(...delay) : sum(minus(`benefits.starts.${start}`, 1), ...delay);
  const whose = start === null ? 'lines without a start of their own' : labelOf(start);
  return [
    ...(start === null ? [] : [{ ...input(`benefits.starts.${start}`), label: `${labelOf(start)}: first quarter` }]),
    ...yearsOf(shape).map((year) =>
      figure(
        shareCell(start, year),
        `Quarters of year ${year} that count, ${whose}`,
        'fraction',
        max(0, min(1, over(minus(QUARTERS_IN_YEAR * year, waited), QUARTERS_IN_YEAR))),
        'A line brings nothing before its first quarter.',
      ),
    ),
  ];
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
