import type { DriverRow } from '#model/findings/uncertainty/driver-rows.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { isTooLittle } from '#model/findings/uncertainty/worth.ts';
import { DriverButton } from '#features/uncertainty/shared/driver-button.tsx';
import { classes } from '#ui/class-names.ts';
import { formatMoney } from '#words/figures/money.ts';
import { shareWords, turningWords } from '#words/uncertainty/deciding.ts';
import { driverName, rangeText } from '#words/uncertainty/drivers.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import type { Metric } from '#model/uncertainty/findings.ts';

/** What all rows share. */
export interface DriversSeen {
  readonly metric: Metric;
  /** Whether the case gains now, and going in phases does. */
  readonly gains: { readonly case: boolean; readonly phases: boolean };
  /** The lens in force and the one it is held against, with what their trials know; no second one until it is there. */
  readonly lenses: readonly { readonly name: string; readonly se: number }[];
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

interface CellProps {
  readonly row: DriverRow;
  readonly seen: DriversSeen;
}

/** A muted line under a figure. */
const Note = ({ children }: { readonly children: string }) => (
  <span className="block text-small font-normal text-muted">{children}</span>
);

/** The driver's name, which opens its range, and the range; readers are told what the bar beside it shows. */
export function DriverCell({ row: { of, bar }, seen: { metric, chosen, onChoose } }: CellProps) {
  const { name, write, missing } = METRIC_WORDS[metric];
  const said = (value: number | null): string => (value === null ? missing : write(value));
  const driver = driverName(of);
  const label =
    bar === null
      ? undefined
      : `${driver}, ${rangeText(of)}: ${name} ${said(bar.atLow)} at its low, ${said(bar.atHigh)} at its high`;
  return (
    <>
      <DriverButton path={of.path} label={label} isOpen={chosen === of.path} onPress={() => onChoose(of.path)}>
        {driver}
      </DriverButton>
      <Note>{of.low === of.high && of.path !== DELIVERY ? 'fixed here' : rangeText(of)}</Note>
    </>
  );
}

/** Where the answer turns. */
export function TurningCell({ row, seen: { gains } }: CellProps) {
  if (row.turning === null) return null;
  const words = turningWords(row, row.turning, row.of.path === DELIVERY ? gains.phases : gains.case);
  return (
    <>
      <b className={classes('font-semibold', row.turning.isInside && 'text-loss')}>{words.value}</b>
      <Note>{row.turning.isInside ? `${words.note}, within its range` : words.note}</Note>
    </>
  );
}

/** What part of the spread it carries. */
export function ShareCell({ row: { shares } }: CellProps) {
  if (shares === null) return null;
  const { first, firstBetween, total } = shareWords(shares);
  return (
    <>
      <b className="font-semibold">{first}</b>
      {firstBetween !== undefined && (
        <>
          {' '}
          <span className="text-small whitespace-nowrap text-muted">({firstBetween})</span>
        </>
      )}
      {total !== undefined && <Note>{total}</Note>}
    </>
  );
}

/** What knowing it is worth through one lens: the first is the one in force. One that would not pay for any study is muted. */
export function WorthCell({ row, seen, lens }: CellProps & { readonly lens: 0 | 1 }) {
  const worth = lens === 0 ? row.worth : row.otherWorth;
  if (worth === null) return null;
  const { otherRange, of } = row;
  const range = otherRange === null || lens === 0 ? null : rangeText(otherRange);
  // What the other lens finds is of its own range.
  const isOfAnother = range !== null && worth > (row.worth ?? 0) && range !== rangeText(of);
  return (
    <>
      <Amount worth={worth} se={seen.lenses[lens]?.se ?? 0} />
      {isOfAnother && <Note>{`at ${range}`}</Note>}
    </>
  );
}

/** An amount that knowing is worth. */
export function Amount({ worth, se }: { readonly worth: number; readonly se: number }) {
  const look = isTooLittle(worth, { se }) ? 'text-muted' : 'font-semibold';
  return <span className={`whitespace-nowrap ${look}`}>{formatMoney(worth)}</span>;
}
