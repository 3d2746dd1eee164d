import { LENSES } from '#model/business-case/lenses.ts';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { formatRate } from '#words/figures/percent.ts';
import { EVEN, PROBABLE, standingOf, type Standing } from './verdict-sentence.ts';

/** What a lens makes of the case; `open` where it calls it close, or its trials gainsay what was entered. */
export type Judgement = 'gain' | 'loss' | 'open';

export interface Judged {
  readonly read: Case;
  /** The trials through this lens; null until there are any. */
  readonly findings: Pick<SimulationFindings, 'probabilityPositive'> | null;
}

export function judgementOf({ read, findings }: Judged): Judgement {
  const { kind } = standingOf(read);
  const share = findings?.probabilityPositive ?? null;
  // Without a cost there is no return, but a gain all the same.
  const isFree = kind === 'none' && amountOf(read, 'finance.npv') > 0;
  if (isFree || kind === 'fold' || kind === 'return') return share === null || share >= PROBABLE ? 'gain' : 'open';
  if (kind === 'loss') return share === null || share < EVEN ? 'loss' : 'open';
  return 'open';
}

const ALL: Readonly<Record<Judgement, string>> = {
  gain: 'All three lenses say gain',
  loss: 'All three lenses say loss',
  open: 'No lens is sure',
};

/** What the built-in lenses come to together. */
export function findingOf(judgements: readonly Judgement[]): string {
  const [first] = judgements;
  return first !== undefined && judgements.every((each) => each === first) ? ALL[first] : 'It depends whom you believe';
}

const [published, calibrated, cfo] = [LENSES.published.fields, LENSES.calibrated.fields, LENSES.cfo.fields];

/** In what the built-in lenses differ. */
export const DIFFERENCES =
  `The first two differ in how much of the revenue gain they credit to data: ` +
  `${formatRate(published.revenueAttribution)} or ${formatRate(calibrated.revenueAttribution)}. ` +
  `The CFO credits ${formatRate(cfo.revenueAttribution)} too, but counts only its ${formatRate(cfo.contributionMargin)} ` +
  `margin, lets overlapping shares compound, takes ${formatRate(cfo.benefitRisk)} off every benefit and adds ` +
  `${formatRate(cfo.costRisk)} to every cost.`;

/** "a 17-fold return, a 3-fold return or a close call"; one word for all where they agree. */
export function standingsWords(standings: readonly Standing[]): string {
  const words = standings.map(standingWords);
  if (new Set(words).size === 1) return `${words[0] ?? ''} whichever way you look`;
  return `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'none':
      return 'no return to speak of';
    case 'loss':
      return 'a loss';
    case 'close':
      return 'a close call';
    case 'fold':
      return `a ${formatNumber(standing.times)}-fold return`;
    case 'return':
      return `a return of ${Math.round(standing.roi * 100)}%`;
  }
}
