import { HALF, namesIn, timeCells, yearsBenefit } from '#model/business-case/benefit-times.ts';
import { yearsOf, type OwnBenefitShape, type Shape } from '#model/business-case/shape.ts';
import {
  KIND_IDS,
  KINDS,
  linesOf,
  type BaseId,
  type BenefitLine,
  type Catalogue,
  type Kind,
} from '#model/facts/benefit-lines.ts';
import { quarterScore, quartersOf, quarterWords } from '#model/readiness/quarters.ts';
import { maturityAt, rampCells } from '#model/readiness/ramp.ts';
import { constant, figure, input } from '#model/sheet/cells.ts';
import { max, min, minus, over, product, sum, when, type Term } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** What the programme brings: each line at full maturity, A, its parts by kind, and B_t year by year. */
export function benefitCells(shape: Shape): readonly Cell[] {
  const lines = linesOf(shape.catalogue);
  const bases = basesOf(shape.catalogue);
  const own = shape.ownBenefits.map((line) => [line.id, { ...line, revenueDriven: line.attributed }] as const);
  const ids = (keep: (line: Pick<BenefitLine, 'kind' | 'revenueDriven'>) => boolean) =>
    [...lines, ...own].filter(([, line]) => keep(line)).map(([id]) => `benefits.lines.${id}`);
  return [
    input('benefits.revenueAttribution'),
    input('benefits.contributionMargin'),
    input('benefits.capacityCashable'),
    input('benefits.benefitRisk'),
    figure('benefits.kept', 'Kept after benefit risk', 'fraction', minus(1, 'benefits.benefitRisk')),
    ...lineCells(shape),
    ...shape.ownBenefits.flatMap(ownLineCells),
    figure(
      'benefits.annual',
      'Annual benefit at maturity',
      'rupeesPerYear',
      sum(...ids(() => true)),
      'All lines together, once everything works and before growth.',
    ),
    figure(
      'benefits.promised',
      'Annual benefit before benefit risk',
      'rupeesPerYear',
      sum(...[...lines, ...own].map(([id, line]) => countedOf(id, line))),
      'All lines together as claimed, nothing held back for caution.',
    ),
    ...KIND_IDS.map((kind) =>
      figure(
        `benefits.kind.${kind}`,
        KINDS[kind].label,
        'rupeesPerYear',
        sum(0, ...ids((line) => line.kind === kind)),
        `${KINDS[kind].meaning}.`,
      ),
    ),
    figure(
      'benefits.attributed',
      'Lines that rest on attribution',
      'rupeesPerYear',
      sum(0, ...ids((line) => line.revenueDriven)),
    ),
    ...bases.map((base) =>
      shareTakenCell(
        base,
        lines.flatMap(([id, line]) => (line.base === base ? [claimCell(id)] : [])),
      ),
    ),
    ...yearCells(shape),
  ];
}

/** How much of one base its lines claim together, whether it becomes cash or not; 0 for a base of ₹0. */
function shareTakenCell(base: BaseId, claims: readonly string[]): Cell {
  const whole = `company.${base}`;
  return figure(
    `benefits.shareTaken.${base}`,
    'Share of this base taken',
    'fraction',
    when(whole, '>', 0, over(sum(...claims), whole), 0),
  );
}

function lineCells({ catalogue, overlap }: Shape): readonly Cell[] {
  const left = new Map<BaseId, string>();
  return linesOf(catalogue).flatMap(([id, line]) => {
    const rate = `benefits.rates.${id}`;
    const cells = [input(rate, line.provenance)];
    if (typeof line.base !== 'string') {
      cells.push(
        constant(`fixed.${id}`, `${line.label}: yearly amount`, 'rupeesPerYear', line.base.fixed, line.provenance),
      );
      return [...cells, ...claimedCells(id, line, [`fixed.${id}`, rate])];
    }
    const base = `company.${line.base}`;
    if (line.revenueDriven) {
      return [
        ...cells,
        ...claimedCells(id, line, [base, rate, 'benefits.revenueAttribution', 'benefits.contributionMargin']),
      ];
    }
    // Compounding: each line works on what the earlier lines of its base left, in catalogue order.
    const share = left.get(line.base);
    cells.push(...claimedCells(id, line, share === undefined ? [base, rate] : [base, rate, share]));
    if (overlap === 'compounding') {
      const next = `benefits.leftAfter.${id}`;
      const notTaken = max(0, minus(1, rate));
      cells.push(
        figure(
          next,
          `Left after ${line.label.toLowerCase()}`,
          'fraction',
          share === undefined ? notTaken : product(share, notTaken),
        ),
      );
      left.set(line.base, next);
    }
    return cells;
  });
}

/** The yearly amounts of the company that the lines of a catalogue are shares of, each once. */
export const basesOf = (catalogue: Catalogue): readonly BaseId[] => [
  ...new Set(linesOf(catalogue).flatMap(([, { base }]) => (typeof base === 'string' ? [base] : []))),
];

/** A line of the user's own: its amount as given, for revenue with what of it is credited and stays. */
const ownLineCells = ({ id, name, kind, attributed }: OwnBenefitShape): readonly Cell[] => {
  const amount = `benefits.ownLines.${id}.amount`;
  return [
    { ...input(amount), label: name },
    ...claimedCells(
      id,
      { label: name, kind },
      attributed ? [amount, 'benefits.revenueAttribution', 'benefits.contributionMargin'] : [amount],
    ),
  ];
};

/** The lines that attribution and margin scale, catalogue and own. */
export const attributedLines = ({ catalogue, ownBenefits }: Shape): readonly string[] => [
  ...linesOf(catalogue).flatMap(([id, { revenueDriven }]) => (revenueDriven ? [id] : [])),
  ...ownBenefits.flatMap(({ id, attributed }) => (attributed ? [id] : [])),
];

/** What kind of benefit a line is. */
export const kindOf = (shape: Shape, id: string): Kind =>
  KIND_IDS.find((kind) => linesOfKind(shape, kind).includes(id)) ?? 'cash';

/** The lines of a kind, catalogue and own. */
export const linesOfKind = ({ catalogue, ownBenefits }: Shape, kind: Kind): readonly string[] => [
  ...linesOf(catalogue).flatMap(([id, line]) => (line.kind === kind ? [id] : [])),
  ...ownBenefits.flatMap((line) => (line.kind === kind ? [line.id] : [])),
];

export const claimCell = (id: string) => `benefits.claims.${id}`;

/** What of a line's claim counts before benefit risk: of hours freed only what becomes cash. */
export const countedOf = (id: string, { kind }: Pick<BenefitLine, 'kind'>): Term =>
  kind === 'capacity' ? product(claimCell(id), 'benefits.capacityCashable') : claimCell(id);

/** What a line claims, and what counts of it. */
const claimedCells = (
  id: string,
  line: Pick<BenefitLine, 'kind' | 'label'>,
  factors: readonly Term[],
): readonly Cell[] => [
  figure(claimCell(id), `${line.label}: claimed`, 'rupeesPerYear', product(...factors)),
  figure(
    `benefits.lines.${id}`,
    line.label,
    'rupeesPerYear',
    // Its own factors and not the claim, so that one look shows what the line is made of.
    line.kind === 'capacity'
      ? product(...factors, 'benefits.capacityCashable', 'benefits.kept')
      : product(...factors, 'benefits.kept'),
  ),
];

function yearCells(shape: Shape): readonly Cell[] {
  return [
    ...rampCells(shape.ramp),
    input('benefits.growth'),
    ...yearsOf(shape).flatMap((t) => [...maturityCells(shape, t), ...supposedCells(shape, t)]),
    ...timeCells(shape, namesIn(shape)),
    ...yearsOf(shape).map((t) => figure(`benefits.year.${t}`, `Benefits, year ${t}`, 'rupees', yearsBenefit(shape, t))),
    figure(
      'benefits.total',
      'Benefits, all years',
      'rupees',
      sum(...yearsOf(shape).map((t) => `benefits.year.${t}`)),
      'Everything gained over the horizon, undiscounted.',
    ),
  ];
}

/** The share that a year reaches, and where something else is supposed the share that it reaches as planned. */
const maturityCell = (t: number) => `benefits.maturity.${t}`;
const plannedCell = ({ supposed }: Shape, t: number) => (supposed === null ? maturityCell(t) : `benefits.planned.${t}`);

/** What a question beside the case makes of a year's share. */
function supposedCells({ supposed, ...shape }: Shape, t: number): readonly Cell[] {
  if (supposed === null) return [];
  const planned = (year: number) => plannedCell({ ...shape, supposed }, year);
  const label = `Share of full benefit, year ${t}`;
  if (supposed === 'half')
    return [figure(maturityCell(t), label, 'fraction', product(HALF, planned(t)), 'Half of what is planned.')];
  return [
    figure(
      maturityCell(t),
      label,
      'fraction',
      // A year's growth is taken back, so that the amount is that of the year before and not its share alone.
      t === 1 ? sum(0) : over(planned(t - 1), sum(1, 'benefits.growth')),
      'What the year before would have brought as planned.',
    ),
  ];
}

function maturityCells(shape: Shape, t: number): readonly Cell[] {
  const id = plannedCell(shape, t);
  const label = `Share of full benefit, year ${t}${shape.supposed === null ? '' : ', as planned'}`;
  if (shape.ramp === 'flat') return [figure(id, label, 'fraction', sum(1))];
  if (shape.ramp === 'source' || shape.actions.length === 0)
    return [figure(id, label, 'fraction', min(1, sum('benefits.ramp.start', product(t - 1, 'benefits.ramp.step'))))];
  const quarters = quartersOf(t);
  const idOf = (quarter: number) => `benefits.maturity.quarter.${quarter}`;
  return [
    ...quarters.map((quarter) =>
      figure(
        idOf(quarter),
        `Share of full benefit, ${quarterWords(quarter)}`,
        'fraction',
        maturityAt(t, quarterScore(quarter)),
        'By the readiness ramp, at the readiness of this quarter.',
      ),
    ),
    figure(
      id,
      label,
      'fraction',
      over(sum(...quarters.map(idOf)), quarters.length),
      'The mean of its four quarters: readiness rises as actions end.',
    ),
  ];
}
