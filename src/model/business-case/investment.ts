import {
  beyond,
  counts,
  EXIT,
  exitCells,
  leftOutCells,
  ownCostCells,
  trainsByHead,
} from '#model/business-case/left-out.ts';
import { employedCell, employedCells } from '#model/business-case/employed.ts';
import { yearsOf, type Shape } from '#model/business-case/shape.ts';
import { ENTERED_IDS } from '#model/document/document.ts';
import {
  COMPLEXITY_FACTOR,
  COMPLEXITY_PROVENANCE,
  CONSULTING_BASE,
  CONSULTING_PROVENANCE,
} from '#model/facts/assumptions.ts';
import { METERED, METERED_IDS } from '#model/facts/infrastructure.ts';
import { source } from '#model/facts/provenance.ts';
import { ROLE_IDS, ROLES } from '#model/facts/roles.ts';
import { hiringCells } from '#model/plan/hiring-cells.ts';
import { constant, figure, input } from '#model/sheet/cells.ts';
import { cell, minus, over, power, product, sum, type Expression } from '#model/sheet/expression.ts';
import type { Cell } from '#model/sheet/sheet.ts';

/** What the programme costs: O once before the start, R_t in each year, with cost risk on both. */
export function investmentCells(shape: Shape): readonly Cell[] {
  const years = yearsOf(shape);
  return [
    ...(shape.mode === 'entered' ? enteredCells(shape) : bottomUpCells(shape)),
    ...actionsCells(shape),
    ...leftOutCells(shape),
    ...ownCostCells(shape),
    input('benefits.costRisk'),
    figure('investment.caution', 'Cost with risk added', 'factor', sum(1, 'benefits.costRisk')),
    ...(shape.drawn.includes('budget')
      ? [figure(BUDGET_FACTOR, "The project's budget, as it comes out", 'factor', cell('investment.caution'))]
      : []),
    figure(
      'investment.oneTime',
      'One-time cost',
      'rupees',
      product(
        sum('investment.training', 'investment.consulting', ...paidForActions(shape), ...beyond(shape, 0)),
        cautionOf(shape, 0),
      ),
      shape.actions.length === 0
        ? 'Training and consulting, paid before the start.'
        : 'Training, consulting and the actions, paid before the start.',
    ),
    ...years.map((t) =>
      figure(
        `investment.running.${t}`,
        `Running cost, year ${t}`,
        'rupees',
        product(
          sum(`spend.team.${t}`, `spend.infrastructure.${t}`, `spend.tools.${t}`, ...beyond(shape, t)),
          cautionOf(shape, t),
        ),
        'Team, infrastructure and tools.',
      ),
    ),
    ...exitCells(shape),
    ...years.map((t) => figure(`investment.year.${t}`, `Investment, year ${t}`, 'rupees', investedIn(shape, t))),
    figure(
      'investment.total',
      'Investment, all years',
      'rupees',
      sum(...years.map((t) => `investment.year.${t}`)),
      'Everything spent over the horizon, undiscounted.',
    ),
  ];
}

/** What the outside view draws in place of the cost risk. */
export const BUDGET_FACTOR = 'investment.budgetFactor';

/** What costs of a year are multiplied by; the project's budget is what is spent up to the end of year 1. */
const cautionOf = ({ drawn }: Shape, year: number): string =>
  year <= 1 && drawn.includes('budget') ? BUDGET_FACTOR : 'investment.caution';

/** What is invested in a year: the one-time cost with the first, the cost of leaving with the last. */
function investedIn(shape: Shape, year: number): Expression {
  const terms = [
    ...(year === 1 ? ['investment.oneTime'] : []),
    `investment.running.${year}`,
    ...(year === shape.years && counts(shape, 'finance.exitCost') ? [EXIT] : []),
  ];
  return terms.length === 1 ? cell(`investment.running.${year}`) : sum(...terms);
}

const ACTIONS_COST = 'investment.actions';

const paidForActions = ({ actions }: Shape) => (actions.length === 0 ? [] : [ACTIONS_COST]);

function actionsCells({ actions }: Shape): readonly Cell[] {
  if (actions.length === 0) return [];
  return [
    figure(
      ACTIONS_COST,
      'Actions',
      'rupees',
      sum(...actions.map((id) => `actions.${id}.cost`)),
      'Everything chosen to raise readiness, paid before the start.',
    ),
  ];
}

/** Team, infrastructure and tools spread evenly over the horizon; no growth. */
function enteredCells(shape: Shape): readonly Cell[] {
  const [team, infrastructure, tools] = ['team', 'infrastructure', 'tools'] as const;
  return [
    ...ENTERED_IDS.map((id) => input(`investment.entered.${id}`)),
    figure('investment.training', 'Training', 'rupees', cell('investment.entered.training')),
    figure('investment.consulting', 'Consulting', 'rupees', cell('investment.entered.consulting')),
    ...[team, infrastructure, tools].flatMap((id) =>
      yearsOf(shape).map((t) =>
        figure(
          `spend.${id}.${t}`,
          `${SPEND_LABEL[id]}, year ${t}`,
          'rupees',
          over(`investment.entered.${id}`, shape.years),
          'The entered total, spread evenly.',
        ),
      ),
    ),
  ];
}

const SPEND_LABEL = { team: 'Team', infrastructure: 'Infrastructure', tools: 'Tools' } as const;

function bottomUpCells(shape: Shape): readonly Cell[] {
  return [
    ...teamCells(),
    ...infrastructureCells(shape),
    input('investment.toolsAnnual'),
    ...trainingCells(shape),
    ...consultingCells(shape),
    ...(counts(shape, 'investment.overhead') ? [input('investment.overhead')] : []),
    ...(shape.hireAsNeeded ? [...hiringCells(true), ...employedCells(shape)] : []),
    ...growingCells(shape, 'team', 'investment.teamAnnual', 'investment.growth.salary'),
    ...growingCells(shape, 'infrastructure', 'investment.infrastructureAnnual', 'investment.growth.infrastructure'),
    ...growingCells(shape, 'tools', 'investment.toolsAnnual', 'investment.growth.tools'),
  ];
}

function teamCells(): readonly Cell[] {
  return [
    input('investment.salaryPosition'),
    ...ROLE_IDS.flatMap((role) => {
      const { label, minSalary, maxSalary } = ROLES[role];
      const name = label.startsWith('ML') || label.startsWith('DevOps') ? label : label.toLowerCase();
      return [
        input(`investment.team.${role}`),
        constant(`salary.${role}.min`, `Lowest salary, ${name}`, 'rupeesPerYear', minSalary, source('§4')),
        constant(`salary.${role}.max`, `Highest salary, ${name}`, 'rupeesPerYear', maxSalary, source('§4')),
        figure(
          `salary.${role}`,
          `Salary, ${name}`,
          'rupeesPerYear',
          sum(
            `salary.${role}.min`,
            product('investment.salaryPosition', minus(`salary.${role}.max`, `salary.${role}.min`)),
          ),
        ),
        figure(
          `teamCost.${role}`,
          `${label}: cost`,
          'rupeesPerYear',
          product(`investment.team.${role}`, `salary.${role}`),
        ),
      ];
    }),
    figure(
      'investment.headcount',
      'People in the new team',
      'people',
      sum(...ROLE_IDS.map((r) => `investment.team.${r}`)),
    ),
    figure('investment.teamAnnual', 'Team a year', 'rupeesPerYear', sum(...ROLE_IDS.map((r) => `teamCost.${r}`))),
  ];
}

/** So much a head, or what the learning paths come to. Who is replaced later is trained at so much a head either way. */
function trainingCells(shape: Shape): readonly Cell[] {
  const { trainingSum } = shape;
  const perPerson = input('investment.trainingPerPerson');
  if (trainingSum === null)
    return [
      perPerson,
      figure(
        'investment.training',
        'Training',
        'rupees',
        product('investment.headcount', 'investment.trainingPerPerson'),
        'Paid once.',
      ),
    ];
  return [
    ...(trainsByHead(shape) ? [perPerson] : []),
    constant('plan.training', 'Learning paths of everybody named', 'rupees', trainingSum, source('§5')),
    figure('investment.training', 'Training', 'rupees', cell('plan.training'), 'What the paths cost, paid once.'),
  ];
}

function infrastructureCells(shape: Shape): readonly Cell[] {
  if (shape.infrastructureGiven) return [input('investment.infrastructureAnnual')];
  const bill = 'investment.infrastructure';
  return [
    ...METERED_IDS.flatMap((id) => [
      input(`${bill}.${id}Quantity`),
      input(`${bill}.${id}Price`),
      figure(
        `bill.${id}`,
        `${METERED[id].label} a month`,
        'rupees',
        product(`${bill}.${id}Quantity`, `${bill}.${id}Price`),
      ),
    ]),
    input(`${bill}.managedServices`),
    figure(
      'investment.infrastructureAnnual',
      'Infrastructure a year',
      'rupeesPerYear',
      product(12, sum(...METERED_IDS.map((id) => `bill.${id}`), `${bill}.managedServices`)),
      'Twelve monthly bills.',
    ),
  ];
}

function consultingCells({ size, complexity, consultingGiven }: Shape): readonly Cell[] {
  if (consultingGiven) return [input('investment.consulting')];
  return [
    constant('consulting.base', 'Consulting base', 'rupees', CONSULTING_BASE[size], CONSULTING_PROVENANCE),
    constant(
      'consulting.complexity',
      'Share for this complexity',
      'fraction',
      COMPLEXITY_FACTOR[complexity],
      COMPLEXITY_PROVENANCE,
    ),
    figure(
      'investment.consulting',
      'Consulting',
      'rupees',
      product('consulting.base', 'consulting.complexity'),
      'Paid once.',
    ),
  ];
}

const withOverhead = (shape: Shape, id: keyof typeof SPEND_LABEL, spend: Expression): Expression =>
  id === 'team' && counts(shape, 'investment.overhead') ? product(spend, sum(1, 'investment.overhead')) : spend;

/** Of the team a year's own amount where people are paid from the week in which they start. */
const baseIn = (shape: Shape, id: keyof typeof SPEND_LABEL, base: string, year: number): string =>
  id === 'team' && shape.hireAsNeeded ? employedCell(year) : base;

/** A yearly amount that grows from its second year on. */
function growingCells(shape: Shape, id: keyof typeof SPEND_LABEL, base: string, growth: string): readonly Cell[] {
  return [
    input(growth),
    ...yearsOf(shape).map((t) =>
      figure(
        `spend.${id}.${t}`,
        `${SPEND_LABEL[id]}, year ${t}`,
        'rupees',
        withOverhead(
          shape,
          id,
          t === 1
            ? cell(baseIn(shape, id, base, t))
            : product(baseIn(shape, id, base, t), power(sum(1, growth), t - 1)),
        ),
      ),
    ),
  ];
}
