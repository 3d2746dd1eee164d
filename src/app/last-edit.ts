import type { ScenarioDocument } from '#model/document/document.ts';
import { FOUR_NUMBER_FIELDS, type FourNumberField } from '#model/document/delivery-fields.ts';
import { numberField } from '#model/document/fields.ts';
import { ownNameAt } from '#model/document/own-line-edits.ts';
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

const PLACES = [0, 1, 2, 3];

/** A list of four is set as a whole: where one of its numbers changed, that one was meant. */
function listEdit(list: FourNumberField, before: ScenarioDocument, now: ScenarioDocument): EditFinding {
  const changed = PLACES.map((place) => `${list}.${place}`).filter(
    (path) => numberInForce(before, path) !== numberInForce(now, path),
  );
  const [path] = changed;
  return changed.length === 1 && path !== undefined
    ? { kind: 'number', path, line: null, from: numberInForce(before, path), to: numberInForce(now, path) }
    : { kind: 'list', list, isGiven: valueAt(now, list) !== undefined };
}

function fieldEdit(step: Step, path: string, now: ScenarioDocument): EditFinding {
  const before = step.before.scenarios.find(({ id }) => id === step.before.openId)?.document ?? {};
  if (path === TEAM) return { kind: 'team', from: headcount(before), to: headcount(now) };
  if (path === 'name') return { kind: 'name', from: before.name ?? UNTITLED, to: now.name ?? UNTITLED };
  const list = FOUR_NUMBER_FIELDS.find((each) => each === path);
  if (list !== undefined) return listEdit(list, before, now);
  if (isChoice(path)) return { kind: 'choice', path, from: choiceAt(before, path), to: choiceAt(now, path) };
  return { kind: 'number', path, line: ownNameAt(now, path), from: numberAt(before, path), to: numberAt(now, path) };
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
