import { useId, useState } from 'react';
import { LENSES, type LensId } from '#model/business-case/lenses.ts';
import { amountOf } from '#model/business-case/read-case.ts';
import { DriverButton } from './driver-button.tsx';
import { driverName, measureOf, rangeText } from './driver-words.ts';
import { shortName } from './labels.tsx';
import { MoreRows } from './more-rows.tsx';
import type { View } from './use-view.ts';
import type { Results } from '#store/results.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { classes } from '#ui/class-names.ts';
import { inSentence } from '#ui/format/in-sentence.ts';
import { formatMoney } from '#ui/format/money.ts';
import { isNil, measureTitle, worthSentence } from './measure-words.ts';
import { Awaited } from './awaited.tsx';

/** How many drivers stand before all are asked for. */
const FIRST = 6;

export interface MeasureSectionProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly range: string;
  readonly how: string;
  readonly own: number;
  readonly other: number | null;
  readonly isAll: boolean;
}

/** What knowing each driver before deciding is worth at most, and how to find out. */
export function MeasureSection({ view, chosen, onChoose }: MeasureSectionProps) {
  const { working, contrast, contrastLens } = view;
  const { varying, read, results } = view.scene;
  const [showsAll, setShowsAll] = useState(false);
  const titleId = useId();
  if (varying.length === 0 && working !== null) return null;
  const investment = amountOf(read, 'investment.total');
  const nameOf = (path: string): string =>
    inSentence(driverName(varying.find((each) => each.path === path) ?? { path, label: path }));
  const title =
    working === null
      ? 'What to measure first'
      : measureTitle(
          working.findings,
          contrast === null ? null : { lens: contrastLens, worth: contrast.findings },
          investment,
          nameOf,
        );
  const drivers: readonly Row[] = varying
    .map((driver) => ({
      key: driver.path,
      name: driverName(driver),
      range: rangeText(driver),
      how: measureOf(driver),
      own: working?.findings.evppi[driver.path] ?? 0,
      other: contrast === null ? null : (contrast.findings.evppi[driver.path] ?? 0),
      isAll: false,
    }))
    .toSorted((a, b) => Math.max(b.own, b.other ?? 0) - Math.max(a.own, a.other ?? 0));
  const everything: Row = {
    key: 'everything',
    name: 'Everything at once',
    range: '',
    how: 'The ceiling for any study, survey or trial',
    own: working?.findings.evpi ?? 0,
    other: contrast === null ? null : contrast.findings.evpi,
    isAll: true,
  };
  const most = Math.max(everything.own, everything.other ?? 0, 1);
  return (
    <section aria-labelledby={titleId} className="mt-14 border-t border-rule pt-6">
      <div className="grid gap-x-12 gap-y-3 @broad:grid-cols-[minmax(0,28.5rem)_minmax(0,1fr)]">
        <h2
          id={titleId}
          className="max-w-[24rem] font-serif text-finding-small font-semibold text-balance @columns:text-finding"
        >
          {title}
        </h2>
        <div className="min-h-17 text-margin text-muted">
          {working !== null && (
            <p>
              {worthSentence(lensWords(results), working.findings, investment)}{' '}
              {contrast !== null &&
                worthSentence(`the ${lensInWords(contrastLens)} lens`, contrast.findings, investment)}
            </p>
          )}
        </div>
      </div>
      <div className="mt-5">
        {working === null && (
          <Awaited label="Running the first trials" className="h-[45rem] @row:h-[33.6rem] @columns:h-[26rem]" />
        )}
        {working !== null && (
          <ChartFrame
            isTable
            title="What knowing is worth at most"
            fileName="neev-what-to-measure"
            table={{
              columns: [
                'Unknown',
                'Range',
                `${working.name}, ₹`,
                ...(contrast === null ? [] : [`${contrast.name}, ₹`]),
                'How to find out',
              ],
              rows: [everything, ...drivers].map(({ name, range, own, other, how }) => [
                name,
                range,
                own,
                ...(other === null ? [] : [other]),
                how,
              ]),
            }}
          >
            <table className="w-full text-table">
              <caption className="for-readers">What knowing is worth at most, and how to find out</caption>
              <thead>
                <tr className="border-b border-ink text-small text-muted">
                  <th scope="col" className="py-2 pr-3">
                    Unknown
                  </th>
                  <th scope="col" className="hidden py-2 pr-3 @columns:table-cell">
                    Range
                  </th>
                  <th scope="col" className="py-2 text-end">
                    {shortName(working.name, 14)}
                  </th>
                  {contrast !== null && (
                    <th scope="col" className="py-2 pl-4 text-end">
                      {shortName(contrast.name)}
                    </th>
                  )}
                  <th scope="col" className="hidden py-2 pl-4 @broad:table-cell">
                    Most it is worth paying to know
                  </th>
                  <th scope="col" className="hidden py-2 pl-4 @columns:table-cell">
                    How to find out
                  </th>
                </tr>
              </thead>
              <tbody>
                {[everything, ...(showsAll ? drivers : drivers.slice(0, FIRST))].map((row) => (
                  <tr key={row.key} className="border-b border-rule align-top">
                    <th
                      scope="row"
                      className={classes('py-2.5 pr-4 @columns:whitespace-nowrap', row.isAll && 'font-semibold')}
                    >
                      {row.isAll ? (
                        row.name
                      ) : (
                        <DriverButton isOpen={chosen === row.key} onPress={() => onChoose(row.key)}>
                          {row.name}
                        </DriverButton>
                      )}
                      <span className="block pt-1 text-small font-normal text-muted @columns:hidden">{row.how}</span>
                    </th>
                    <td className="hidden max-w-44 min-w-32 py-2.5 pr-3 text-muted @columns:table-cell">{row.range}</td>
                    <td className="tnum py-2.5 text-end whitespace-nowrap">
                      <Amount worth={row.own} investment={investment} isBold={row.isAll} />
                    </td>
                    {row.other !== null && (
                      <td className="tnum py-2.5 pl-4 text-end whitespace-nowrap">
                        <Amount worth={row.other} investment={investment} isBold />
                      </td>
                    )}
                    <td className="hidden w-48 py-3 pl-4 @broad:table-cell">
                      <Bars own={row.own / most} other={(row.other ?? 0) / most} isAll={row.isAll} />
                    </td>
                    <td className="hidden py-2.5 pl-4 text-muted @columns:table-cell">{row.how}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ChartFrame>
        )}
        <MoreRows
          first={FIRST}
          all={drivers.length}
          showsAll={showsAll}
          onToggle={() => setShowsAll(!showsAll)}
          what="drivers"
        />
      </div>
    </section>
  );
}

const lensInWords = (lens: LensId): string => (lens === 'cfo' ? LENSES.cfo.label : LENSES[lens].label.toLowerCase());

/** The lens in force as a clause: "the calibrated lens", "the lens “Ours”", "your own view". */
function lensWords({ lens, ownLenses }: Results): string {
  if (lens !== null) return `the ${lensInWords(lens)} lens`;
  const own = ownLenses.find(({ isChosen }) => isChosen)?.lens.name;
  return own === undefined ? 'your own view' : `the lens “${own}”`;
}

/** Parts of the longest bar too short to be seen. */
const SEEN = 0.002;

/** The scenario's own worth solid, the other lens's outlined: the same look as everywhere on the screen. */
function Bars({ own, other, isAll }: { readonly own: number; readonly other: number; readonly isAll: boolean }) {
  const height = own > SEEN && other > SEEN ? 'h-2' : 'h-3';
  const width = (share: number) => ({ width: `${100 * share}%` });
  return (
    <span aria-hidden="true" className="block">
      {own > SEEN && <span className={classes('block', height, isAll ? 'bg-ink' : 'bg-accent')} style={width(own)} />}
      {other > SEEN && (
        <span
          className={classes('mt-0.5 block border', height, isAll ? 'border-ink bg-grid' : 'border-cost bg-cost-soft')}
          style={width(other)}
        />
      )}
    </span>
  );
}

/** An amount; one that would not pay for any study is muted. */
function Amount({
  worth,
  investment,
  isBold,
}: {
  readonly worth: number;
  readonly investment: number;
  readonly isBold: boolean;
}) {
  const isNothing = isNil(worth, investment);
  return <span className={classes(isNothing ? 'text-muted' : isBold && 'font-semibold')}>{formatMoney(worth)}</span>;
}
