import type { WhatIf } from '#model/findings/delivery/what-ifs.ts';
import { useActions } from '#bound/context.ts';
import { LOSS, SOLID } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { ZERO } from '#ui/chart/mark-look.ts';
import { Strip, StripLine } from '#ui/chart/strip.tsx';
import { classes } from '#ui/class-names.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import {
  changeOfMoney,
  changeOfOdds,
  RAISE_READINESS,
  SHARES_TAKEN,
  TAKE_SHARES,
  WHAT_IF_HEADS,
  WHAT_IF_NAMES,
  whatIfDetail,
} from '#words/delivery/what-ifs.ts';

/** Columns from 560 px: what changes, the change of the expected NPV as a bar, at risk, delivered; below that one under the other. */
export const WHAT_IF_COLUMNS = '@row:grid-cols-[minmax(0,1.5fr)_minmax(7rem,1fr)_6.5rem_6.5rem]';

const BAR = 14;

export interface WhatIfRowProps {
  readonly whatIf: WhatIf;
  /** The scale of the bars, ₹. */
  readonly extent: readonly [number, number];
}

/** One change: what it is, what it is worth, and what it does to what is at risk and to the odds. */
export function WhatIfRow({ whatIf, extent }: WhatIfRowProps) {
  const { id, expectedNpv, expectedChange, atRisk, atRiskChange, delivered, deliveredChange } = whatIf;
  return (
    <li
      className={`grid break-inside-avoid grid-cols-2 items-start gap-x-5 gap-y-3 border-b border-rule py-4 text-table ${WHAT_IF_COLUMNS}`}
    >
      <div className="col-span-2 @row:col-span-1">
        <p className="font-semibold">{WHAT_IF_NAMES[id]}</p>
        <p className="mt-0.5 max-w-[26rem] text-label text-muted">{whatIfDetail(whatIf)}</p>
        <Take whatIf={whatIf} />
      </div>
      <div className="col-span-2 @row:col-span-1">
        <Head>{WHAT_IF_HEADS.change}</Head>
        <p className={classes('tnum font-semibold', expectedChange < 0 && 'text-loss')}>
          {changeOfMoney(expectedChange)}
        </p>
        <div className="py-1">
          <Strip x={extent} height={BAR}>
            <Bar span={[0, expectedChange]} at={0.5} size={BAR} look={SOLID} below={LOSS} />
            <StripLine at={0} {...ZERO} />
          </Strip>
        </div>
        <p className="tnum text-small text-muted">to {formatMoney(expectedNpv)}</p>
      </div>
      <Figure name={WHAT_IF_HEADS.atRisk} value={formatMoney(atRisk)} change={changeOfMoney(atRiskChange)} />
      <Figure name={WHAT_IF_HEADS.delivered} value={formatOdds(delivered)} change={changeOfOdds(deliveredChange)} />
    </li>
  );
}

function Figure({ name, value, change }: { readonly name: string; readonly value: string; readonly change: string }) {
  return (
    <div className="@row:text-end">
      <Head>{name}</Head>
      <p className="tnum">{value}</p>
      <p className="tnum text-small text-muted">{change}</p>
    </div>
  );
}

/** A column's name over its figure, where there are no columns. */
const Head = ({ children }: { readonly children: string }) => (
  <p className="pb-0.5 text-small text-muted @row:for-readers">{children}</p>
);

/** The way to where the change is made, for a change that can be. */
function Take({ whatIf }: { readonly whatIf: WhatIf }) {
  const { editAll } = useActions();
  if (whatIf.id === 'cheaper-pilot' && whatIf.pilot.from > 0)
    return (
      <LinkButton
        className="mt-2"
        onPress={() => editAll([{ path: 'rollout.costShares', value: whatIf.costShares }], SHARES_TAKEN)}
      >
        {TAKE_SHARES}
      </LinkButton>
    );
  if (whatIf.id === 'readier' && whatIf.score.to > whatIf.score.from)
    return (
      <LinkButton className="mt-2" href="#/readiness">
        {RAISE_READINESS}
      </LinkButton>
    );
  return null;
}
