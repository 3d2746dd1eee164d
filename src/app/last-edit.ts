import type { ScenarioDocument } from '#model/document/document.ts';
import { numberField } from '#model/document/fields.ts';
import { enteredNumber, numberInForce, valueAt } from '#model/document/read.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import type { Step } from '#store/history.ts';
import { shownScenario, type NeevState } from '#store/neev-store.ts';
import { UNTITLED } from '#store/workspace.ts';
import { editWords, isChoice, type EditFinding, type EditWords } from '#words/edits.ts';

const TEAM = 'investment.team';

/** The people of a team, with the company's size deciding where the document is silent. */
const headcount = (document: ScenarioDocument) =>
  ROLE_IDS.reduce((sum, role) => sum + (numberInForce(document, `${TEAM}.${role}`) ?? 0), 0);

/** The id chosen at a path; null where the document is silent. */
function choiceAt(document: ScenarioDocument, path: string): string | null {
  const value = valueAt(document, path);
  return typeof value === 'string' ? value : null;
}

/** The number in force at a path; undefined where nobody gave an amount that has no default. */
const numberAt = (document: ScenarioDocument, path: string): number | null | undefined =>
  numberField(path).provenance.kind === 'blank' ? enteredNumber(document, path) : numberInForce(document, path);

function fieldEdit(step: Step, path: string, now: ScenarioDocument): EditFinding {
  const before = step.before.scenarios.find(({ id }) => id === step.before.openId)?.document ?? {};
  if (path === TEAM) return { kind: 'team', from: headcount(before), to: headcount(now) };
  if (path === 'name') return { kind: 'name', from: before.name ?? UNTITLED, to: now.name ?? UNTITLED };
  if (isChoice(path)) return { kind: 'choice', path, from: choiceAt(before, path), to: choiceAt(now, path) };
  return { kind: 'number', path, from: numberAt(before, path), to: numberAt(now, path) };
}

function findingOf(step: Step, now: ScenarioDocument): EditFinding {
  const { edit } = step;
  if (edit.kind === 'field') return fieldEdit(step, edit.path, now);
  return edit.kind === 'scenario' ? { kind: 'scenario', what: edit.what, name: edit.name } : edit;
}

/** The last step in words, or null where there is none. */
export function lastEditWords(state: NeevState): EditWords | null {
  const step = state.history.past.at(-1);
  return step === undefined ? null : editWords(findingOf(step, shownScenario(state).document));
}
