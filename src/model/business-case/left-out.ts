import { yearsOf, type OmissionId, type OwnCostShape, type Shape } from '#model/business-case/shape.ts';
import { figure, input } from '#model/sheet/cells.ts';
import { over, power, product, sum, type Expression, type Term } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

const QUARTERS_IN_YEAR = 4;

/** Whether the case counts something that the source's formula leaves out. Totals that are entered hold what people cost. */
export const counts = ({ counted, mode }: Pick<Shape, 'counted' | 'mode'>, id: OmissionId): boolean =>
  counted.includes(id) && !(mode === 'entered' && OF_PEOPLE.has(id));

const OF_PEOPLE: ReadonlySet<OmissionId> = new Set<OmissionId>([
  'investment.overhead',
  'investment.hiringFee',
  'investment.attrition',
]);

/** Whether anybody is trained at so much a head: everybody, or, where the learning paths are the training, who replaces somebody that left. */
export const trainsByHead = (shape: Pick<Shape, 'counted' | 'mode' | 'trainingSum'>): boolean =>
  shape.mode !== 'entered' && (shape.trainingSum === null || counts(shape, 'investment.attrition'));

const HIRING = 'investment.hiring';
const DIP = 'investment.dipCost';
const PARALLEL = 'investment.parallelCost';
const leaving = (year: number) => `investment.leaving.${year}`;
const own = (year: number) => `investment.own.${year}`;

/** What a year costs beyond the formula, before cost risk: year 0 is before the start. */
export const beyond = (shape: Shape, year: number): readonly string[] => [
  ...(year === 0 && counts(shape, 'investment.hiringFee') ? [HIRING] : []),
  ...(year === 0 && counts(shape, 'investment.dip') ? [DIP] : []),
  ...(year === 1 && counts(shape, 'investment.parallelRun') ? [PARALLEL] : []),
  ...(year > 1 && counts(shape, 'investment.attrition') ? [leaving(year)] : []),
  ...(ownIn(shape, year).length > 0 ? [own(year)] : []),
];

/** What the formula leaves out and the case counts. */
export function leftOutCells(shape: Shape): readonly Cell[] {
  const hires = counts(shape, 'investment.hiringFee');
  return [
    ...(hires ? [input('investment.hiringFee'), input('investment.shareHired')] : []),
    ...(hires
      ? [
          figure(
            HIRING,
            'Recruiting',
            'rupees',
            product('investment.hiringFee', 'investment.teamAnnual', 'investment.shareHired'),
            'Once for everybody hired, before the start.',
          ),
        ]
      : []),
    ...(counts(shape, 'investment.attrition') ? leavingCells(shape, hires) : []),
    ...(counts(shape, 'investment.dip')
      ? [
          input('investment.dip'),
          figure(
            DIP,
            'Slower while changing',
            'rupees',
            over(product('investment.dip', 'company.dataTeamCost'), QUARTERS_IN_YEAR),
            'A quarter of a year in which the data team gets less done, counted before the start.',
          ),
        ]
      : []),
    ...(counts(shape, 'investment.parallelRun')
      ? [
          input('investment.parallelRun'),
          figure(
            PARALLEL,
            'Old platform kept running',
            'rupees',
            over(product('company.infrastructureCost', 'investment.parallelRun'), QUARTERS_IN_YEAR),
            'The infrastructure of today, beside the new one in year 1.',
          ),
        ]
      : []),
  ];
}

/** Those who leave are recruited and trained again, at the pay of their year. */
function leavingCells(shape: Shape, hires: boolean): readonly Cell[] {
  const again = (year: number): Expression => {
    const pay = product('investment.teamAnnual', power(sum(1, 'investment.growth.salary'), year - 1));
    const training = product('investment.trainingPerPerson', 'investment.headcount');
    return hires ? sum(product('investment.hiringFee', pay), training) : training;
  };
  return [
    input('investment.attrition'),
    ...yearsOf(shape)
      .slice(1)
      .map((year) =>
        figure(
          leaving(year),
          `People who left replaced, year ${year}`,
          'rupees',
          product('investment.attrition', again(year)),
          'Recruited and trained again.',
        ),
      ),
  ];
}

/** Whether a cost of one's own falls into a year. */
const fallsIn = ({ kind, fromYear, toYear }: OwnCostShape, year: number): boolean =>
  kind === 'once' ? year === fromYear : year >= 1 && year >= fromYear && year <= toYear;

const ownIn = ({ ownCosts }: Shape, year: number) => ownCosts.filter((line) => fallsIn(line, year));

const amountCell = ({ id }: OwnCostShape) => `investment.ownLines.${id}.amount`;
const growthCell = ({ id }: OwnCostShape) => `investment.ownLines.${id}.growth`;

/** The costs that the user added, and what they come to in each year that has any. */
export const ownCostCells = (shape: Shape): readonly Cell[] => [
  ...shape.ownCosts.flatMap((line) => [
    {
      ...input(amountCell(line)),
      label: line.name,
      unit: line.kind === 'once' ? ('rupees' as const) : ('rupeesPerYear' as const),
    },
    ...(line.kind === 'yearly' ? [{ ...input(growthCell(line)), label: `${line.name}: growth` }] : []),
  ]),
  ...[0, ...yearsOf(shape)].flatMap((year) => {
    const lines = ownIn(shape, year);
    if (lines.length === 0) return [];
    return [
      figure(
        own(year),
        year === 0 ? 'Costs of your own, before the start' : `Costs of your own, year ${year}`,
        'rupees',
        sum(...lines.map((line) => inYear(line, year))),
      ),
    ];
  }),
];

const inYear = (line: OwnCostShape, year: number): Term =>
  line.kind === 'once' || year === line.fromYear
    ? amountCell(line)
    : product(amountCell(line), power(sum(1, growthCell(line)), year - line.fromYear));

/** What leaving the platform costs when the horizon ends, with cost risk. */
export const EXIT = 'investment.exit';
/** The same in today's rupees, after tax. */
export const PV_EXIT = 'finance.pvExit';

/** The cost of leaving as it is worth today, after tax; nothing where it is not counted. */
export const exitToday = (shape: Shape): readonly Expression[] =>
  counts(shape, 'finance.exitCost')
    ? [product(EXIT, over(1, power(sum(1, 'finance.discountRate'), shape.years)), 'finance.kept')]
    : [];

export const exitCells = (shape: Shape): readonly Cell[] =>
  counts(shape, 'finance.exitCost')
    ? [
        input('finance.exitCost'),
        figure(
          EXIT,
          'Leaving the platform',
          'rupees',
          product('finance.exitCost', sum('spend.tools.1', 'spend.infrastructure.1'), 'investment.caution'),
          "A share of year 1's tools and infrastructure, paid when the horizon ends.",
        ),
      ]
    : [];
