import { FACTORS, type FactorId } from '#model/facts/readiness.ts';

/** A factor as a question, with what one would see in a company at each of five levels, lowest first. */
export interface FactorLevels {
  readonly question: string;
  readonly levels: readonly [string, string, string, string, string];
}

/** How many steps lead from the lowest level to the highest. */
const STEPS = 4;

export const FACTOR_LEVELS: Readonly<Record<FactorId, FactorLevels>> = {
  data_architecture_maturity: {
    question: 'How is your data laid out?',
    levels: [
      'Every team keeps its own copies, mostly in spreadsheets.',
      'There is a central database, but nobody can say which table is the right one.',
      'A warehouse with agreed models covers the main reports.',
      'Most data flows through layered models with owners, and schemas change by agreement.',
      'Any table can be traced to its source, and new data fits in without rework.',
    ],
  },
  tool_standardization: {
    question: 'How many tools do the same job?',
    levels: [
      'Each person picks their own tools; scripts live on laptops.',
      'A few tools are common, but three or more do the same job.',
      'There is a list of approved tools, and new projects mostly keep to it.',
      'One tool for each job; exceptions are asked for and written down.',
      'A shared platform is the easiest way to work, and old tools have been switched off.',
    ],
  },
  infrastructure_automation: {
    question: 'How does a change reach production?',
    levels: [
      'Someone logs in to the server and changes it by hand.',
      'Some scripts exist, and only their author dares to run them.',
      'Deployments follow a script under version control, started by a person.',
      'Tests and deployment run by themselves; servers are described as code.',
      'Environments come and go at the press of a button, and scale without anyone awake.',
    ],
  },
  monitoring_capabilities: {
    question: 'Who notices first when data is wrong?',
    levels: [
      'Users tell us when a number looks wrong.',
      'We see failed jobs the next morning, but not wrong data.',
      'Alerts fire for failed loads, and a few tables have quality checks.',
      'All important tables are checked on arrival, and their owner is called at once.',
      'Oddities are found before anyone is hurt, and many are mended without a person.',
    ],
  },
  team_skills: {
    question: 'What can your data team do without outside help?',
    levels: [
      'Nobody has built a pipeline beyond spreadsheets and exports.',
      'One or two people can; when they are on leave, work stops.',
      'The team runs its pipelines, and calls consultants for anything new.',
      'Most engineers are at home in testing, orchestration and the cloud.',
      'The team teaches others, and people join the company to learn from it.',
    ],
  },
  leadership_support: {
    question: 'Who at the top stands behind data work?',
    levels: [
      'Leaders see data as a cost of IT and ask for nothing more.',
      'One manager is in favour, without a mandate.',
      'An executive has approved it, but hears of it once a quarter.',
      'A sponsor at the top reviews it monthly and clears obstacles away.',
      'The chief executive decides by the data and is measured on it.',
    ],
  },
  cultural_openness: {
    question: 'What happens when something goes wrong, or someone tries a new way?',
    levels: [
      'People hide mistakes, and what has always been done stays.',
      'New ways are tolerated where they disturb nobody.',
      'Teams try things out when asked, and talk about failures afterwards.',
      'Postmortems name causes instead of people; experiments have a budget.',
      'Teams change their own ways every month and share what failed.',
    ],
  },
  cross_team_collaboration: {
    question: 'How do data, engineering and business work together?',
    levels: [
      'Requests go by ticket, and teams meet when things are on fire.',
      'People who know each other help out; the rest wait.',
      'Larger projects have members from each side.',
      'Teams share goals and a stand-up, and mend faults together.',
      'Mixed teams own a product from source to decision, and people rotate.',
    ],
  },
  clear_objectives: {
    question: 'What is the data programme meant to achieve?',
    levels: [
      'Nobody could say, beyond “better data”.',
      'There is a list of wishes without an order.',
      'A few goals are written down, without dates or amounts.',
      'Each goal has an owner, a date and a number.',
      'Goals come from the business plan, are reviewed each quarter, and some have been dropped.',
    ],
  },
  budget_availability: {
    question: 'Where does the money come from?',
    levels: [
      'There is none; it is squeezed out of other projects.',
      'Small sums are granted one by one.',
      'A pilot is paid for; what follows is open.',
      'The first year is approved, and the next stands in the plan.',
      'Money for several years is released as each phase proves itself.',
    ],
  },
  stakeholder_alignment: {
    question: 'Do the departments want the same thing?',
    levels: [
      'Each department disputes the figures of the others.',
      'They agree that something must change, not what.',
      'The main departments agree on first priorities.',
      'A standing council settles priorities and definitions.',
      'Departments plan around shared data and defend it in front of others.',
    ],
  },
  success_metrics: {
    question: 'How will you know that it worked?',
    levels: [
      'Success is a feeling; nothing is measured.',
      'Some technical figures exist that no one outside the team reads.',
      'Targets were set at the start, and figures are gathered now and then.',
      'A dashboard compares results with the starting point every month.',
      'Every release is judged by its effect in rupees, and finance agrees with the sum.',
    ],
  },
};

const maximumOf = (factor: FactorId): number => FACTORS.find(({ id }) => id === factor)?.maximum ?? 0;

/** The points of a level, 0 to 4, on the factor's own scale. */
export const pointsOfLevel = (factor: FactorId, level: number): number => (maximumOf(factor) * level) / STEPS;

/** The level, 0 to 4, that points on the factor's own scale have reached. */
export const levelOfPoints = (factor: FactorId, points: number): number =>
  Math.floor((points * STEPS) / maximumOf(factor));
