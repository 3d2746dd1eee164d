import type { Waiting } from '#model/findings/waiting.ts';
import { formatRate } from './figures/percent.ts';

/** The heading up to the amount that ends it. */
export const WAITING_TITLE: Readonly<Record<Waiting['kind'], string>> = {
  costs: 'Each quarter of waiting costs',
  saves: 'The case loses money, and each quarter of waiting saves',
};

/** What the figure holds and what it leaves out. */
export function waitingNote({ kind, rate }: Waiting): string {
  const deferral = `Deferral only: the same case begun three months later, every rupee of it worth less at ${formatRate(rate)} a year.`;
  return kind === 'costs'
    ? `${deferral} What competitors do meanwhile, and incidents that happen meanwhile, are not in it.`
    : `${deferral} Waiting does not mend the case; it only puts the loss off.`;
}
