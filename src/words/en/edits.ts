import { SHAPING_CHOICES } from '#model/business-case/shaping-choices.ts';
import type { FourNumberField } from '#model/document/delivery-fields.ts';
import { numberField } from '#model/document/fields.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit } from './figures/by-unit.ts';
import { inSentence } from './grammar/in-sentence.ts';

/**
 * A number before or after an edit, in its field's own unit: null where the case works it out itself, undefined where
 * nobody gave it.
 */
type Edited = number | null | undefined;

/** What an edit changed. */
export type EditFinding =
  | {
      readonly kind: 'number';
      readonly path: string;
      /** The name of the line of the user's own whose number it is; null where it is none's. */
      readonly line: string | null;
      readonly from: Edited;
      readonly to: Edited;
    }
  /** A choice by its ids; null where the document leaves it to the default. */
  | { readonly kind: 'choice'; readonly path: string; readonly from: string | null; readonly to: string | null }
  /** The scenario's name, as it was written. */
  | { readonly kind: 'name'; readonly from: string; readonly to: string }
  /** People. */
  | { readonly kind: 'team'; readonly from: number; readonly to: number }
  /** Several of a list of four at once; whether the document gives it now, or leaves it to the usual. */
  | { readonly kind: 'list'; readonly list: FourNumberField; readonly isGiven: boolean }
  | { readonly kind: 'lens'; readonly from: string; readonly to: string }
  | { readonly kind: 'note'; readonly path: string }
  /** Several fields at once, named when they were changed. */
  | { readonly kind: 'named'; readonly what: string }
  | { readonly kind: 'scenario'; readonly what: keyof typeof SCENARIO_WORDS; readonly name: string };

/** An edit in words, for the foot of the navigation: what was changed, and from what to what. */
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
  'finance.accrual': 'First year’s benefit',
  'rollout.approach': 'Way of rolling out',
};

const LIST_WORDS: Readonly<Record<FourNumberField, { readonly given: string; readonly usual: string }>> = {
  'rollout.costShares': { given: 'Cost shares of the phases', usual: 'Cost shares of the phases as usual' },
  'rollout.unlocks': { given: 'Benefit unlocked by phase', usual: 'Benefit unlocked as usual' },
  'rollout.gateProbability': { given: 'Gates entered', usual: 'Gates by readiness' },
};

const SCENARIO_WORDS = {
  added: 'Added',
  duplicated: 'Duplicated',
  deleted: 'Deleted',
  renamed: 'Renamed',
  linked: 'Opened from a link',
} as const;

const shaping = (path: string) => SHAPING_CHOICES.find((each) => each.path === path);

/** Whether a path is a choice and not a number. */
export const isChoice = (path: string): boolean => Object.hasOwn(CHOICE_LABELS, path) || shaping(path) !== undefined;

const labelOf = (path: string) => CHOICE_LABELS[path] ?? shaping(path)?.label ?? numberField(path).label;

const change = (from: string, to: string) => `${from} → ${to}`;

function numberText(value: Edited, unit: Unit): string {
  if (value === undefined) return 'not given';
  return value === null ? 'computed' : formatByUnit(value, unit, 'entry');
}

/** A choice as its control says it; industry and region shape no case and are named by their ids. */
function choiceText(path: string, id: string | null): string {
  if (id === null) return 'default';
  const words = shaping(path)?.words[id];
  return words === undefined ? id.replaceAll('_', ' ') : inSentence(words);
}

/** An edit in words. */
export function editWords(edit: EditFinding): EditWords {
  switch (edit.kind) {
    case 'number': {
      const { label, unit } = numberField(edit.path);
      return { what: edit.line ?? label, change: change(numberText(edit.from, unit), numberText(edit.to, unit)) };
    }
    case 'choice':
      return {
        what: labelOf(edit.path),
        change: change(choiceText(edit.path, edit.from), choiceText(edit.path, edit.to)),
      };
    case 'name':
      return { what: labelOf('name'), change: change(edit.from, edit.to) };
    case 'team':
      return { what: 'New team', change: change(numberText(edit.from, 'people'), numberText(edit.to, 'people')) };
    case 'list':
      return { what: LIST_WORDS[edit.list][edit.isGiven ? 'given' : 'usual'], change: null };
    case 'lens':
      return { what: 'Lens', change: change(edit.from, edit.to) };
    case 'note':
      return { what: `Note on ${inSentence(labelOf(edit.path))}`, change: null };
    case 'named':
      return { what: edit.what, change: null };
    case 'scenario':
      return { what: `${SCENARIO_WORDS[edit.what]}: ${edit.name}`, change: null };
  }
}
