import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import {
  PRACTICE_GROUP_IDS,
  PRACTICE_GROUPS,
  practicesOf,
  type PracticeGroupId,
  type PracticeId,
} from '#model/facts/practices.ts';
import type { CultureFinding, PracticeAction, PracticeStanding } from '#model/findings/plan/culture.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { factorInSentence, pointsText } from '#words/readiness/factors.ts';

/** What is done for culture: "Six of 40 practices are chosen; three readiness actions come with them." */
export function cultureSentence({ all, chosen, actions }: CultureFinding): string {
  if (chosen === 0) return 'Nothing is chosen yet that would change how people work together.';
  const count = `${capitalise(numberWord(chosen))} of ${numberWord(all)} practices ${plural(chosen, 'is', 'are')} chosen`;
  return actions.length === 0
    ? `${count}, and none of them is a readiness action: no figure moves.`
    : `${count}; ${counted(actions.length, 'readiness action')} ${plural(actions.length, 'comes', 'come')} with them.`;
}

export function cultureObjection({ chosen, unowned }: CultureFinding): string {
  if (chosen === 0) return 'Most such programmes stop at people and not at tools.';
  return unowned === 0
    ? 'Each has an owner.'
    : `${capitalise(numberWord(unowned))} ${plural(unowned, 'has', 'have')} no owner, and what nobody owns is dropped first.`;
}

export const CULTURE_WORDS = {
  note: 'A practice that is a readiness action is chosen with it, here or on Readiness: it is one list. The others move no figure.',
  measured: 'Measured by',
  owner: 'Owner',
  rhythm: 'How often',
  file: 'Practices for culture and change',
} as const;

export const groupName = (id: PracticeGroupId): string => PRACTICE_GROUPS[id].label;

/** Before the name of the action that a practice is, or is a part of. */
export const belongsTo = ({ alsoChosen }: PracticeAction): string => (alsoChosen.length === 0 ? 'Is' : 'Part of');

/** After the action's name: what it costs, what it raises, and which practices are chosen with it. */
export function actionWords({ cost, raises, alsoChosen }: PracticeAction): string {
  const raised = raises.map(({ factor, points }) => `${factorInSentence(factor)} +${pointsText(points)}`);
  const does = raised.length === 0 ? 'it raises nothing that applies here' : listed(raised);
  const others = alsoChosen.map((id) => `“${practiceLabel(id)}”`);
  const together = others.length === 0 ? '' : ` Chosen together with ${listed(others)}.`;
  return `, ${formatMoney(cost)} once: ${does}.${together}`;
}

/** Of a practice that is no action. */
export const helpsWords = ({ practice }: PracticeStanding): string =>
  `Helps ${listed(practice.helps.map(factorInSentence))}; moves no figure.`;

const LABELS = new Map(PRACTICE_GROUP_IDS.flatMap(practicesOf).map(([id, { label }]) => [id, label]));
const practiceLabel = (id: PracticeId): string => LABELS.get(id) ?? id;

export const practiceStep = (label: string, isChosen: boolean): string =>
  `${label}: ${isChosen ? 'chosen' : 'not chosen'}`;
export const practiceOwnerStep = (label: string): string => `Owner: ${label}`;
export const rhythmStep = (label: string): string => `How often: ${label}`;
export const actionOf = (id: ActionId | null): string => (id === null ? '' : ACTIONS[id].label);
