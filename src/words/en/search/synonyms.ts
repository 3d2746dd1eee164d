/**
 * What people call things, and what they are called here, in small letters and without signs. Whoever searches for one
 * of the names on the left finds each label that has all words of one of those on the right.
 */
const SYNONYMS: readonly (readonly [said: string, called: string])[] = [
  ['npv', 'net present value'],
  ['roi', 'return on investment'],
  ['irr', 'internal rate of return'],
  ['mirr', 'modified internal rate of return'],
  ['capex, capital expenditure, upfront cost', 'one time cost'],
  ['opex, operating expenditure, recurring cost', 'running cost, operational cost'],
  ['tco, total cost of ownership', 'investment all years'],
  [
    'headcount, staff, staffing, fte, employees',
    'people, team, engineer, analyst, scientist, data engineering manager, data engineering director',
  ],
  ['wages, compensation, ctc', 'salary, salaries, team cost'],
  ['break even, breakeven, recoup', 'payback, running sum'],
  ['wacc, hurdle rate, cost of capital, interest rate', 'discount rate'],
  ['horizon, period', 'years'],
  ['turnover, sales, top line', 'revenue'],
  ['cloud, hosting, servers, aws, azure, gcp', 'infrastructure, compute, storage, managed services'],
  ['licences, licenses, licensing, software, saas, subscriptions', 'tools'],
  ['advisers, advisors, consultants, system integrator', 'consulting'],
  ['upskilling, courses', 'training, skills'],
  ['outages, downtime', 'incident, incidents'],
  ['savings', 'cash saved, annual benefit, benefits'],
  ['double counting', 'overlap'],
  ['adoption, rollout', 'ramp, share of full benefit'],
  ['inflation, escalation, hike', 'growth'],
  ['attrition, retention, hiring', 'hr cost'],
  ['contingency, buffer, overrun, haircut', 'cost risk, benefit risk'],
  ['attribution, credit', 'revenue credited'],
  ['gross margin, gross profit', 'contribution margin'],
  ['delay, postpone, deferral', 'waiting'],
  ['legacy, technical debt', 'data estate'],
  ['sector, vertical', 'industry'],
  ['country, geography, location', 'region'],
  ['odds, chance, likelihood', 'probability'],
  ['research, rnd', 'r d budget'],
];

const names = (list: string) => list.split(', ');

const GROUPS = SYNONYMS.map(([said, called]) => ({
  said: names(said),
  called: names(called).map((name) => name.split(' ')),
}));

/** What else people call the thing whose label has these words; nothing for most. */
export function alsoCalled(label: readonly string[]): readonly string[] {
  const words = new Set(label);
  return GROUPS.flatMap(({ said, called }) =>
    called.some((name) => name.every((word) => words.has(word))) ? said : [],
  );
}
