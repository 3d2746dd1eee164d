import { numberField } from '#model/document/fields.ts';
import type { Unit } from '#model/document/number-field.ts';
import { numberInForce, valueAt } from '#model/document/read.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { ROLE_IDS } from '#model/facts/roles.ts';
import type { Step } from '#store/history.ts';
import { shownScenario, type NeevState } from '#store/neev-store.ts';
import { UNTITLED } from '#store/workspace.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';

/** A step in words, for the foot of the navigation. */
export interface EditWords {
  readonly what: string;
  readonly change: string | null;
}

const CHOICE_LABELS: Readonly<Record<string, string>> = {
  name: 'Name',
  'company.size': 'Size',
  'company.complexity': 'Data estate',
  'company.industry': 'Industry',
  'company.region': 'Region',
  'investment.mode': 'Investment entered as',
  'benefits.catalogue': 'Benefit catalogue',
  'benefits.overlap': 'Overlap',
  'benefits.ramp.kind': 'Ramp',
};

const PROFILE_WORDS = {
  added: 'Added',
  duplicated: 'Duplicated',
  deleted: 'Deleted',
  renamed: 'Renamed',
  linked: 'Opened from a link',
} as const;

const labelOf = (path: string) => CHOICE_LABELS[path] ?? numberField(path).label;

function fieldValue(document: ScenarioDocument, path: string, unit: Unit | null): string {
  // A name stands as it was written.
  if (path === 'name') return document.name ?? UNTITLED;
  if (unit === null) {
    const value = valueAt(document, path);
    return typeof value === 'string' ? value.replaceAll('_', ' ') : 'default';
  }
  const value = numberInForce(document, path);
  return value === null ? 'computed' : formatByUnit(value, unit, 'entry');
}

const TEAM = 'investment.team';

/** The people of a team, with the company's size deciding where the document is silent. */
const headcount = (document: ScenarioDocument) =>
  ROLE_IDS.reduce((sum, role) => sum + (numberInForce(document, `${TEAM}.${role}`) ?? 0), 0);

function fieldWords(step: Step, path: string, now: ScenarioDocument): EditWords {
  const before = step.before.scenarios.find(({ id }) => id === step.before.openId)?.document ?? {};
  if (path === TEAM) {
    const [from, to] = [before, now].map((document) => formatByUnit(headcount(document), 'people', 'entry'));
    return { what: 'Team', change: `${from} → ${to}` };
  }
  const label = CHOICE_LABELS[path];
  const unit = label === undefined ? numberField(path).unit : null;
  return {
    what: label ?? numberField(path).label,
    change: `${fieldValue(before, path, unit)} → ${fieldValue(now, path, unit)}`,
  };
}

/** The last step in words, or null where there is none. */
export function lastEditWords(state: NeevState): EditWords | null {
  const step = state.history.past.at(-1);
  if (step === undefined) return null;
  const { edit } = step;
  if (edit.kind === 'field') return fieldWords(step, edit.path, shownScenario(state).document);
  if (edit.kind === 'lens') return { what: 'Lens', change: `${edit.from} → ${edit.to}` };
  if (edit.kind === 'named') return { what: edit.what, change: null };
  if (edit.kind === 'note') return { what: `Note on ${labelOf(edit.path).toLowerCase()}`, change: null };
  return { what: `${PROFILE_WORDS[edit.what]}: ${edit.name}`, change: null };
}
