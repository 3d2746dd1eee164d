import type { SimulationFindings } from '#model/uncertainty/findings.ts';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import { Switch } from '#ui/fields/switch.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { outsideViewWords } from '#words/uncertainty/overruns.ts';
import { counted } from '#words/figures/numbers.ts';

export interface OutsideViewProps {
  readonly isOn: boolean;
  readonly findings: SimulationFindings;
  /** The whole investment as entered, ₹ undiscounted. */
  readonly total: number;
  readonly years: number;
}

/** How projects like this one went elsewhere, as a switch, with the budget that four trials in five stay within. */
export function OutsideView({ isOn, findings: { budgetP80, budgetP50 }, total, years }: OutsideViewProps) {
  const edit = useUncertaintyEdit();
  return (
    <div className="border-b border-rule py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex items-center gap-3">
          <Switch
            label="Outside view"
            isOn={isOn}
            onChange={(next) => edit(['outsideView'], next ? true : undefined, `Outside view ${next ? 'on' : 'off'}`)}
            hint="Overruns as other IT projects had them, on top of the ranges"
          />
          <span aria-hidden="true" className="text-table font-medium">
            Outside view
          </span>
        </div>
        <p className="text-table">
          Budget that holds in four trials of five: <b className="tnum">{formatMoney(budgetP80)}</b>
          <span className="text-muted">
            {' '}
            over {counted(years, 'year')}; half stay within {formatMoney(budgetP50)}, as entered {formatMoney(total)}
          </span>
        </p>
      </div>
      <p className="mt-1.5 max-w-[44rem] text-label text-muted">{outsideViewWords(isOn)}</p>
    </div>
  );
}
