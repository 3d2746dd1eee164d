import { useMemo } from 'react';
import type { RampKind, ScenarioDocument } from '#model/document/document.ts';
import { classes } from '#ui/class-names.ts';
import { formatMoneyChange } from '#words/figures/money.ts';
import { isFelt, rampLinkAlone } from '#model/readiness/ramp-link.ts';
import { linkedByWords, splitWords } from '#words/readiness/ramp.ts';
import type { ActionId } from '#model/facts/actions.ts';

/** The choice with which the benefits began to follow readiness here. */
export interface Linker {
  readonly id: ActionId;
  /** The ramp before it; absent, the one that a case has by default. */
  readonly before: RampKind | undefined;
}

export interface RampSplitProps {
  readonly document: ScenarioDocument;
  readonly linker: Linker | null;
  /** NPV delivered in full gained by the plan on the readiness ramp, ₹. */
  readonly npvGain: number;
  /** Actions chosen. */
  readonly count: number;
}

/** What of the case's change is the readiness ramp by itself, and what the plan: so that its gain is not looked for in vain. */
export function RampSplit({ document, linker, npvGain, count }: RampSplitProps) {
  const isLinked = document.benefits?.ramp?.kind === 'readiness';
  const since = useMemo(() => rampLinkAlone(document, linker?.before), [document, linker?.before]);
  if (!isLinked) return null;
  const words = splitWords(linker?.before, count);
  return (
    <>
      <p role="status" className="pt-3 text-label empty:hidden">
        {linker !== null && linkedByWords(linker.id)}
      </p>
      {isFelt(since) && (
        <table data-testid="ramp-split" className="mt-3 w-full max-w-[34rem] text-label">
          <caption className="for-readers">What the readiness ramp and the plan each do to the NPV</caption>
          <tbody>
            <Part name={words.ramp} change={since.change} />
            <Part name={words.plan} change={npvGain} />
            <Part name={words.both} change={since.change + npvGain} isTotal />
          </tbody>
        </table>
      )}
    </>
  );
}

interface PartProps {
  readonly name: string;
  /** ₹ of NPV. */
  readonly change: number;
  readonly isTotal?: boolean;
}

function Part({ name, change, isTotal = false }: PartProps) {
  return (
    <tr className={classes('border-t', isTotal ? 'border-ink font-semibold' : 'border-rule')}>
      <th scope="row" className={classes('py-1.5 pr-4', isTotal ? 'font-semibold' : 'font-normal')}>
        {name}
      </th>
      <td className={classes('tnum py-1.5 text-end whitespace-nowrap', change < 0 && 'text-loss')} data-value={change}>
        {formatMoneyChange(change)}
      </td>
    </tr>
  );
}
