import { useId } from 'react';
import type { ReactNode } from 'react';
import type { DriverOrder, DriverRow } from '#model/findings/uncertainty/driver-rows.ts';
import { AGAINST, SOLID } from '#ui/chart/bar-look.ts';
import { Swatch } from '#ui/chart/swatch.tsx';
import { classes } from '#ui/class-names.ts';
import { Term } from '#ui/term.tsx';
import { DRIVER_HEADS, DRIVER_NOTES } from '#words/uncertainty/deciding.ts';
import { METRIC_WORDS } from '#words/uncertainty/metrics.ts';
import { Amount, DriverCell, ShareCell, TurningCell, WorthCell, type DriversSeen } from './driver-cells.tsx';
import type { Layout } from './layout.ts';
import { Swing, SwingHead } from './swing.tsx';
import type { Swings } from './swings.ts';

export interface DriversProps {
  readonly rows: readonly DriverRow[];
  /** The rows that stand on the screen; on paper all do. */
  readonly inSight: ReadonlySet<DriverRow>;
  readonly swings: Swings;
  readonly seen: DriversSeen;
  readonly layout: Layout;
  readonly order: DriverOrder;
  /** What knowing everything is worth through each lens, ₹. */
  readonly everything: readonly number[];
  readonly caption: string;
}

/** A row a driver: its bar, where the answer turns, its share of the spread and what knowing it is worth. */
export function DriversTable(props: DriversProps) {
  return props.layout.isBlocks ? <Blocks {...props} /> : <Rows {...props} />;
}

/** The lens in force, and the one it is held against. */
const LENS_AT = [0, 1] as const;

const Legend = ({ metric }: Pick<DriversSeen, 'metric'>) => (
  <span className="inline-flex flex-wrap items-center gap-x-1.5">
    {METRIC_WORDS[metric].name} with it at its low <Swatch look={AGAINST} /> and its high <Swatch look={SOLID} />
  </span>
);

/** How a row stands that waits until all are asked for: on paper alone. */
const LATER = { row: 'hidden print:table-row', block: 'hidden print:block' } as const;

function Rows({ rows, inSight, swings, seen, layout, order, everything, caption }: DriversProps) {
  const lenses = LENS_AT.slice(0, seen.lenses.length);
  const ordered = (by: DriverOrder) => (by === order ? { 'aria-sort': 'descending' as const } : {});
  const cell = 'tnum py-2 pl-3 text-end';
  return (
    <table className={classes('w-full table-fixed', layout.isTight ? 'text-small' : 'text-table')}>
      <caption className="for-readers">{caption}</caption>
      <colgroup>
        <col style={{ width: layout.driver }} />
        <col />
        <col style={{ width: layout.turning }} />
        <col style={{ width: layout.share }} />
        {lenses.map((k) => (
          <col key={k} style={{ width: layout.worth }} />
        ))}
      </colgroup>
      <thead className="align-bottom text-small text-muted">
        <tr>
          <th scope="col" rowSpan={2} className="pb-2">
            {DRIVER_HEADS.driver}
          </th>
          <th scope="col" rowSpan={2} {...ordered('swing')}>
            <Legend metric={seen.metric} />
            {layout.bars > 0 && <SwingHead swings={swings} width={layout.bars} />}
          </th>
          <th scope="col" rowSpan={2} className="pb-2 pl-3 text-end" {...ordered('turning')}>
            <Term meaning={DRIVER_NOTES.turning}>{DRIVER_HEADS.turning}</Term>
          </th>
          <th scope="col" rowSpan={2} className="pb-2 pl-3 text-end" {...ordered('share')}>
            <ShareHead />
          </th>
          <th scope="colgroup" colSpan={lenses.length} className="pl-3 text-end" {...ordered('worth')}>
            <span className="block border-b border-rule pb-1">
              <Term meaning={DRIVER_NOTES.worth}>{DRIVER_HEADS.worth}</Term>
            </span>
          </th>
        </tr>
        <tr>
          {lenses.map((k) => (
            <th key={k} scope="col" className="pt-1 pb-2 pl-3 text-end">
              {seen.lenses[k]?.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="border-y border-ink">
        {rows.map((row) => (
          <tr
            key={row.of.path}
            className={classes('border-b border-rule align-top last:border-b-0', !inSight.has(row) && LATER.row)}
          >
            <th scope="row" className="py-2 pr-2">
              <DriverCell row={row} seen={seen} />
            </th>
            <td className="relative h-px align-middle">
              {layout.bars > 0 && <Swing swings={swings} width={layout.bars} driver={row.of.path} />}
            </td>
            <td className={cell}>
              <TurningCell row={row} seen={seen} />
            </td>
            <td className={cell}>
              <ShareCell row={row} seen={seen} />
            </td>
            {lenses.map((lens) => (
              <td key={lens} className={cell}>
                <WorthCell row={row} seen={seen} lens={lens} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className="align-top">
          <th scope="row" colSpan={4} className="py-2 font-semibold">
            {DRIVER_HEADS.everything}
            <span className="font-normal text-muted">, {DRIVER_HEADS.ceiling}</span>
          </th>
          {lenses.map((lens) => (
            <td key={lens} className={cell}>
              <Amount worth={everything[lens] ?? 0} se={seen.lenses[lens]?.se ?? 0} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

const ShareHead = () => (
  <>
    {DRIVER_HEADS.share}, <Term meaning={DRIVER_NOTES.first}>by itself</Term> and{' '}
    <Term meaning={DRIVER_NOTES.total}>in all</Term>
  </>
);

/** On a phone each driver is a block: its name over its bar as wide as the page, its figures under it. */
function Blocks({ rows, inSight, swings, seen, layout, everything, caption }: DriversProps) {
  const id = useId();
  const lenses = LENS_AT.slice(0, seen.lenses.length);
  return (
    <>
      <p id={id} className="for-readers">
        {caption}
      </p>
      <p className="text-small text-muted">
        <Legend metric={seen.metric} />. <ShareHead />.{' '}
        <Term meaning={DRIVER_NOTES.turning}>{DRIVER_HEADS.turning}</Term>.{' '}
        <Term meaning={DRIVER_NOTES.worth}>{DRIVER_HEADS.worth}</Term>.
      </p>
      {layout.bars > 0 && <SwingHead swings={swings} width={layout.bars} />}
      <ul aria-labelledby={id} className="border-t border-ink">
        {rows.map((row) => (
          <li key={row.of.path} className={classes('border-b border-rule', !inSight.has(row) && LATER.block)}>
            <div className="pt-2.5 text-table">
              <DriverCell row={row} seen={seen} />
            </div>
            <div className="relative py-1.5">
              {layout.bars > 0 && <Swing swings={swings} width={layout.bars} driver={row.of.path} />}
            </div>
            <dl className="grid grid-cols-3 gap-x-3 pb-2.5 text-label">
              <Entry name={DRIVER_HEADS.turning}>
                <TurningCell row={row} seen={seen} />
              </Entry>
              <Entry name="Share">
                <ShareCell row={row} seen={seen} />
              </Entry>
              <Entry name={DRIVER_HEADS.worth}>
                {lenses.map((lens) => (
                  <span key={lens} className="block">
                    <WorthCell row={row} seen={seen} lens={lens} />{' '}
                    {lenses.length > 1 && <span className="text-small text-muted">{seen.lenses[lens]?.name}</span>}
                  </span>
                ))}
              </Entry>
            </dl>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-label">
        <b className="font-semibold">{DRIVER_HEADS.everything}</b>
        <span className="text-muted">, {DRIVER_HEADS.ceiling}:</span>{' '}
        {lenses.map((lens) => (
          <span key={lens} className="mr-3 inline-block">
            <Amount worth={everything[lens] ?? 0} se={seen.lenses[lens]?.se ?? 0} />{' '}
            {lenses.length > 1 && <span className="text-small text-muted">{seen.lenses[lens]?.name}</span>}
          </span>
        ))}
      </p>
    </>
  );
}

function Entry({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="text-small text-muted">{name}</dt>
      <dd className="tnum">{children}</dd>
    </div>
  );
}
