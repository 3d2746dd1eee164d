import type { Run } from '#store/uncertainty-state.ts';
import { classes } from '#ui/class-names.ts';
import { formatMoney } from '#ui/format/money.ts';
import { trialsClause } from './verdict-sentence.ts';

/** What nine trials in ten, or nineteen in twenty, come to; its place is kept until the first are in. */
export function TrialsWords({ run: { findings, isStale, problem } }: { readonly run: Run }) {
  if (findings === null) {
    return problem === null ? (
      <span className="invisible" aria-hidden="true">
        ; 19 in 20 trials stay above ₹00&nbsp;Cr
      </span>
    ) : null;
  }
  const { before, amount } = trialsClause(findings);
  return (
    <span className={classes(isStale && 'opacity-60')}>
      ; {before}{' '}
      <a href="#/uncertainty" className="underline-figure whitespace-nowrap hover:decoration-2">
        {formatMoney(amount, 'whole')}
      </a>
    </span>
  );
}
