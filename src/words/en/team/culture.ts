import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import { PRACTICE_GROUPS, type PracticeGroupId } from '#model/facts/practices.ts';
import type { CultureFinding, PracticeStanding } from '#model/findings/plan/culture.ts';
import { FACTORS, type FactorId } from '#model/facts/readiness.ts';
import { formatMoney } from '#words/figures/money.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { listed } from '#words/grammar/listed.ts';
import { plural } from '#words/grammar/plural.ts';
import { factorLabel } from '#words/readiness/factors.ts';

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

/** What choosing it does: the action with its cost, or nothing to the figures; and what it raises or helps. */
export function practiceWords({ practice }: PracticeStanding, cost: number | null): string {
  const named = (ids: readonly FactorId[]): string => listed(ids.map((id) => inSentence(factorLabel(id))));
  if (practice.action === null) return `Helps ${named(practice.helps)}; moves no figure.`;
  const { label, raises } = ACTIONS[practice.action];
  const raised = named(FACTORS.flatMap(({ id }) => (raises[id] === undefined ? [] : [id])));
  return `Comes with the action “${label}”${cost === null ? '' : `, ${formatMoney(cost)} once`}, which raises ${raised}.`;
}

export const practiceStep = (label: string, isChosen: boolean): string =>
  `${label}: ${isChosen ? 'chosen' : 'not chosen'}`;
export const practiceOwnerStep = (label: string): string => `Owner: ${label}`;
export const rhythmStep = (label: string): string => `How often: ${label}`;
export const actionOf = (id: ActionId | null): string => (id === null ? '' : ACTIONS[id].label);
