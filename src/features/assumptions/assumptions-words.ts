import type { RegisterGroup, RegisterRow } from '#model/business-case/register.ts';
import type { Unit } from '#model/document/number-field.ts';
import { formatByUnit } from '#words/figures/by-unit.ts';
import { capitalise, counted, numberWord } from '#words/figures/numbers.ts';

/** How many values come from where. */
export interface Tally {
  readonly all: number;
  readonly yours: number;
  /** Of whoever sent the scenario. */
  readonly sender: number;
  readonly ours: number;
  /** The source's own, its examples included. */
  readonly source: number;
  readonly blank: number;
}

export function tallyOf(rows: readonly RegisterRow[]): Tally {
  const of = (...kinds: readonly RegisterRow['provenance']['kind'][]) =>
    rows.filter(({ provenance }) => kinds.includes(provenance.kind)).length;
  return {
    all: rows.length,
    yours: of('yours'),
    sender: of('sender'),
    ours: of('ours'),
    source: of('source', 'example'),
    blank: of('blank'),
  };
}

/** "12 are yours, 15 our assumptions, 31 from the source, two not given": what there is none of is left out. */
export function tallyWords({ yours, sender, ours, source, blank }: Tally): string {
  const parts = [
    { count: yours, words: 'yours' },
    { count: sender, words: 'the sender’s' },
    { count: ours, words: ours === 1 ? 'our assumption' : 'our assumptions' },
    { count: source, words: 'from the source' },
    { count: blank, words: 'not given yet' },
  ].filter(({ count }) => count > 0);
  return parts
    .map(({ count, words }, k) => `${numberWord(count)} ${k > 0 ? '' : count === 1 ? 'is ' : 'are '}${words}`)
    .join(', ');
}

/** "Two of yours are marked low confidence."; null where none is. */
export function lowConfidenceWords(rows: readonly RegisterRow[]): string | null {
  const low = rows.filter(({ entry }) => entry?.confidence === 'low');
  if (low.length === 0) return null;
  const isYours = low.every(({ provenance }) => provenance.kind === 'yours');
  const isOne = low.length === 1;
  const whose = isYours ? `${numberWord(low.length)} of yours` : counted(low.length, 'value');
  return `${capitalise(whose)} ${isOne ? 'is' : 'are'} marked low confidence.`;
}

const GROUP_WORDS: Readonly<Record<RegisterGroup, string>> = {
  company: 'Company',
  investment: 'Investment',
  benefits: 'Benefits',
  readiness: 'Readiness',
  delivery: 'Delivery',
  plan: 'Plan',
  team: 'Team',
};

/** A group's finding: whose values it rests on most. */
export function groupTitle(group: RegisterGroup, rows: readonly RegisterRow[]): string {
  const { all, yours, sender, ours, source } = tallyOf(rows);
  const name = GROUP_WORDS[group];
  if (yours === all) return `${name}: all ${numberWord(all)} yours`;
  if (ours === all) return `${name}: all ${numberWord(all)} ours`;
  if (yours > 0) return `${name}: ${numberWord(yours)} of ${numberWord(all)} yours`;
  if (sender === all) return `${name}: all ${numberWord(all)} the sender’s`;
  if (sender > 0) return `${name}: ${numberWord(sender)} of ${numberWord(all)} the sender’s`;
  if (ours > 0) return `${name}: ${numberWord(ours)} of ${numberWord(all)} ours`;
  return source === all ? `${name}: as in the source` : `${name}: nothing of yours yet`;
}

/** A value as one would type it, or the words of a choice. */
export const valueText = (value: number | string, unit: Unit | null): string =>
  typeof value === 'string' ? value : formatByUnit(value, unit ?? 'factor', 'entry');
