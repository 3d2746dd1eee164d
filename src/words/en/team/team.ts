import { ROLES, type RoleId } from '#model/facts/roles.ts';
import type { CoreStanding, DatedHire, TeamFinding, TeamMonth } from '#model/findings/plan/team.ts';
import { PHASES } from '#model/facts/rollout.ts';
import { dateWords } from '#words/figures/dates.ts';
import { formatMoney, shownMoney } from '#words/figures/money.ts';
import { capitalise, counted, formatNumber, numberWord } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { plural } from '#words/grammar/plural.ts';

export const roleName = (role: RoleId): string => ROLES[role].label;

/** A role in the middle of a sentence, one of it. */
const oneOf = (role: RoleId): string => `${role === 'ml_engineer' ? 'an' : 'a'} ${inSentence(roleName(role))}`;

/** People as a sentence has them: "one person", "14 people", "2.5 people". */
const people = (count: number): string =>
  Number.isInteger(count) ? counted(count, 'person', 'people') : `${formatNumber(count, 1)} people`;

/** Who is still to hire, and by when: "Twelve of the 14 people are still to hire; the first post must be open by 10 December 2026." */
export function teamSentence({ team, toHire, hires }: TeamFinding): string {
  if (team === 0) return 'The case pays for nobody yet.';
  if (toHire === 0) return `All ${people(team)} of the new team are there already.`;
  const [first] = hires;
  const who =
    toHire === team
      ? `${team === 1 ? 'The one person' : `All ${people(team)}`} of the new team ${plural(team, 'is', 'are')} still to hire`
      : `${capitalise(Number.isInteger(toHire) ? numberWord(toHire) : formatNumber(toHire, 1))} of the ${people(team)} ${plural(toHire, 'is', 'are')} still to hire`;
  if (first === undefined) return `${who}.`;
  return first.weeksLate > 0
    ? `${who}; the first post should have been open on ${dateWords(first.open)}.`
    : `${who}; the first post must be open by ${dateWords(first.open)}.`;
}

/** What follows from the dates. */
export function teamObjection({ team, hires }: TeamFinding): string {
  if (team === 0) return 'Give it people on Investment.';
  const first = hires.find(({ weeksLate }) => weeksLate > 0);
  if (first !== undefined)
    return `That is ${counted(first.weeksLate, 'week')} ago: opened today, ${oneOf(first.role)} joins as much later than ${phaseInSentence(first)} needs.`;
  const [next] = hires;
  if (next === undefined) return 'Nothing of the plan waits for a hire.';
  return `${capitalise(phaseInSentence(next))} waits for ${oneOf(next.role)}: ${counted(next.week - next.openWeek, 'week')} from an open post to the first day.`;
}

const PHASE_WORDS: Readonly<Record<(typeof PHASES)[number]['id'], string>> = {
  pilot: 'the pilot',
  coreTeam: 'the core team',
  standardisation: 'standardisation',
  organisation: 'the organisation-wide rollout',
};

export const phaseInSentence = ({ phase }: Pick<DatedHire, 'phase'>): string => PHASE_WORDS[phase];

export const TEAM_WORDS = {
  rolesTitle: 'Who the case pays, who is there, who is to come',
  rolesNote:
    'The team is that of Investment. Whoever is there already need not be hired; the weeks from an open post to the first day are ours, from public recruiting figures, by role and region.',
  heads: { role: 'Role', team: 'In the team', held: 'There already', lead: 'Weeks to join', toHire: 'To hire' },
  teamLink: 'Change the team',
  leads: 'Weeks to find somebody, and their notice',
  sourcing: 'To find',
  notice: 'Notice',
  hiresNote: 'A post opened on its day is filled in time for the phase that needs it.',
  hireHeads: { open: 'Open by', who: 'Who', needed: 'There on', phase: 'For' },
  curveTitle: 'People and their pay, month by month',
  coreTitle: 'The core team beside it',
  coreNote:
    'The source’s chapter on teams (§5) names these roles, with other salaries than its chapter on costs (§4). The case pays §4; the two are never added.',
  specialTitle: 'Specialists that open later',
  specialNote:
    'By size, maturity and domain; which and when is ours. None of them is in the case’s cost until you add them to the team.',
  inPlace: 'assumed to be there at this maturity',
  asNeeded: 'Pay people from the week in which they start',
  entered: 'Costs were entered as totals, so it changes no figure when people start.',
  nobody: 'Nobody is to hire.',
  file: 'Posts and their days',
  curveFile: 'People of the new team by month',
} as const;

/** The finding over the list of posts. */
export function hiresTitle({ hires, toHire }: TeamFinding): string {
  if (toHire === 0) return 'No post has to be opened';
  const late = hires.filter(({ weeksLate }) => weeksLate > 0).reduce((sum, each) => sum + each.people, 0);
  return late === 0
    ? `${capitalise(people(toHire))} to hire, each post in time`
    : `${capitalise(people(late))} should have been looked for already`;
}

/** How late a post is, or nothing where there is time. */
export const lateWords = ({ weeksLate }: DatedHire): string =>
  weeksLate === 0 ? '' : `${counted(weeksLate, 'week')} late: open it now`;

export const hireWords = ({ role, people: count }: DatedHire): string =>
  count === 1 ? roleName(role) : `${formatNumber(count, 1)} × ${inSentence(roleName(role))}`;

/** The finding over the curve. */
export function curveTitle({ months, team }: TeamFinding): string {
  const full = months.find(({ people: there }) => there >= team);
  if (team === 0) return 'Nobody is paid';
  return full === undefined
    ? 'The team is not complete within eighteen months'
    : full.month === 1
      ? 'The team is complete from the first month'
      : `The team is complete in month ${full.month}`;
}

/** A month of the team: "14 people, ₹27 lakh a month". */
export const monthWords = ({ people: there, cost }: TeamMonth): string =>
  `${people(there)}${cost === null ? '' : `, ${formatMoney(cost)} a month`}`;

/** What paying people from when they start does. */
export function asNeededWords({ isOn, npvOn, npvOff }: NonNullable<TeamFinding['asNeeded']>): string {
  if (shownMoney(npvOn - npvOff) === 0) return 'The NPV stays what it is.';
  return `The case pays everybody from the first day unless this is on. The NPV ${isOn ? 'is' : 'would be'} ${formatMoney(npvOn)} instead of ${formatMoney(npvOff)}.`;
}

export const asNeededStep = (isOn: boolean): string => `People paid ${isOn ? 'as they start' : 'from the first day'}`;

/** What the team lacks of a core role: "one is missing". */
export function missingWords({ wanted, inTeam }: CoreStanding): string {
  const missing = Math.max(0, wanted - inTeam);
  return missing === 0 ? 'in the team' : `${people(missing)} missing`;
}

/** Both chapters' salaries: "₹35–55 lakh in §5, ₹35–65 lakh in §4". */
export function salaryWords({ salary, paid }: CoreStanding): string {
  const lakh = (amount: number): string => formatNumber(amount / 100_000);
  const range = ([least, most]: readonly [number, number]): string => `₹${lakh(least)}–${lakh(most)}\u00A0lakh`;
  return salary[0] === paid[0] && salary[1] === paid[1]
    ? `${range(salary)} a year in both chapters`
    : `${range(salary)} a year in §5, ${range(paid)} in §4`;
}

export const experienceWords = ({ years: [least, most] }: CoreStanding): string => `${least} to ${most} years`;

export const quarterWords = (quarter: number): string => `Quarter ${quarter} of full scale`;
