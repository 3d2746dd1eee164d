import { useId, useMemo } from 'react';
import { amountOf } from '#model/business-case/read-case.ts';
import { DELIVERY } from '#model/delivery/draws.ts';
import { outcomeCell } from '#model/delivery/outcomes.ts';
import { LENSES } from '#model/business-case/lenses.ts';
import { driversOf } from '#model/uncertainty/drivers.ts';
import { DriverButton } from '#features/uncertainty/shared/driver-button.tsx';
import { driverName, measureOf, rangeText } from '#words/uncertainty/drivers.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { DriverTable } from '#features/uncertainty/shared/driver-table.tsx';
import type { View } from '#features/uncertainty/shared/use-view.ts';
import { AGAINST, SOLID, type BarLook } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip } from '#ui/chart/strip.tsx';
import { classes } from '#ui/class-names.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import { formatMoney } from '#words/figures/money.ts';
import { isTooLittle, knowingOf, measureFirstOf } from '#model/findings/uncertainty/worth.ts';
import { throughWords } from '#words/uncertainty/lens-in-sentence.ts';
import { knowingWords, measureTitle, pilotWords } from '#words/uncertainty/measure.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { measureTable, type Measured } from '#features/uncertainty/shared/tables.ts';

/** How many drivers stand before all are asked for. */
const FIRST = 6;

export interface MeasureSectionProps {
  readonly view: View;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

interface Row extends Measured {
  readonly key: string;
  /** The range of the lens through which it is worth most, with that lens's name where the lens in force has another. */
  readonly range: string;
  readonly isAll: boolean;
}

/** What knowing each driver before deciding is worth at most, and how to find out. */
export function MeasureSection({ view, chosen, onChoose }: MeasureSectionProps) {
  const { working, contrast, contrastLens } = view;
  const { varying, delivery, factors, results } = view.scene;
  const titleId = useId();
  const other = results.lenses[contrastLens];
  const otherVarying = useMemo(() => new Map(driversOf(other).map((driver) => [driver.path, driver])), [other]);
  const ownVarying = new Set([...varying, ...(delivery === null ? [] : [delivery])].map(({ path }) => path));
  const asked = factors.filter(({ path }) => ownVarying.has(path) || otherVarying.has(path));
  if (asked.length === 0 && working !== null) return null;
  const nameOf = (path: string): string =>
    inSentence(driverName(factors.find((each) => each.path === path) ?? { path, label: path }));
  const first =
    working === null
      ? null
      : measureFirstOf(working.findings, contrast === null ? null : { lens: contrastLens, worth: contrast.findings });
  const title = first === null ? 'What to measure first' : measureTitle(first, nameOf);
  const pilotLoss = Math.max(0, -amountOf(view.scene.read, outcomeCell('phased', 'stopped1', 'npv')));
  const rows: readonly Row[] = asked
    .map((driver) => {
      const own = working?.findings.evppi[driver.path] ?? 0;
      const theirs = contrast === null ? null : (contrast.findings.evppi[driver.path] ?? 0);
      const range = rangeText(driver);
      const seen = otherVarying.get(driver.path);
      const isTheirs = theirs !== null && theirs > own && seen !== undefined;
      const seenRange = isTheirs ? rangeText(seen) : range;
      return {
        key: driver.path,
        name: driverName(driver),
        range: seenRange === range ? range : `${seenRange} (${LENSES[contrastLens].label})`,
        driver: isTheirs ? seen : driver,
        lens: isTheirs ? LENSES[contrastLens].label : (working?.name ?? ''),
        how: measureOf(driver),
        own,
        other: theirs,
        isAll: false,
      };
    })
    .toSorted((a, b) => Math.max(b.own, b.other ?? 0) - Math.max(a.own, a.other ?? 0));
  const everything: Row = {
    key: 'everything',
    name: 'Everything at once',
    range: '',
    driver: null,
    lens: '',
    how: 'The ceiling for any study, survey or trial',
    own: working?.findings.evpi ?? 0,
    other: contrast === null ? null : contrast.findings.evpi,
    isAll: true,
  };
  const most = Math.max(everything.own, everything.other ?? 0, 1);
  const row = (each: Row) => (
    <tr key={each.key} className="border-b border-rule align-top">
      <th scope="row" className={classes('py-2.5 pr-4', each.isAll && 'font-semibold @columns:whitespace-nowrap')}>
        {each.isAll ? (
          each.name
        ) : (
          <DriverButton path={each.key} isOpen={chosen === each.key} onPress={() => onChoose(each.key)}>
            {each.name}
          </DriverButton>
        )}
        <span className="block pt-1 text-small font-normal text-muted @columns:hidden">
          {each.range !== '' && <span className="block text-ink">{each.range}</span>}
          <span className="block max-w-56 py-1">
            <Bars own={each.own / most} other={(each.other ?? 0) / most} isAll={each.isAll} />
          </span>
          {each.how}
        </span>
      </th>
      <td className="hidden max-w-44 min-w-32 py-2.5 pr-3 text-muted @columns:table-cell">{each.range}</td>
      <td className="tnum py-2.5 text-end whitespace-nowrap">
        <Amount worth={each.own} se={working?.findings.se ?? 0} isBold={each.isAll} />
      </td>
      {each.other !== null && (
        <td className="tnum py-2.5 pl-4 text-end whitespace-nowrap">
          <Amount worth={each.other} se={contrast?.findings.se ?? 0} isBold />
        </td>
      )}
      <td className="hidden w-48 py-3 pl-4 @broad:table-cell">
        <Bars own={each.own / most} other={(each.other ?? 0) / most} isAll={each.isAll} />
      </td>
      <td className="hidden py-2.5 pl-4 text-muted @columns:table-cell">{each.how}</td>
    </tr>
  );
  return (
    <section aria-labelledby={titleId} className="mt-14 border-t border-rule pt-6">
      <div className="grid break-after-avoid gap-x-12 gap-y-3 @broad:grid-cols-[minmax(0,28.5rem)_minmax(0,1fr)]">
        <h2
          id={titleId}
          className="max-w-[24rem] font-serif text-finding-small font-semibold text-balance @columns:text-finding"
        >
          {title}
        </h2>
        <div className="min-h-17 text-margin text-muted">
          {working !== null && (
            <p>
              {knowingWords(
                { lens: throughWords(view.lensName), knowing: knowingOf(working.findings) },
                contrast === null
                  ? null
                  : {
                      lens: throughWords({ kind: 'built-in', id: contrastLens }),
                      knowing: knowingOf(contrast.findings),
                    },
              )}
              {first?.kind === 'driver' && first.driver === DELIVERY && ` ${pilotWords(pilotLoss)}`}
            </p>
          )}
        </div>
      </div>
      <div className="mt-5">
        {working === null && (
          <Awaited label="Running the first trials" className="h-[52rem] @row:h-[44rem] @columns:h-[26rem]">
            <Skeleton kind="rows" />
          </Awaited>
        )}
        {working !== null && (
          <DriverTable
            title="What knowing is worth at most, and how to find out"
            fileName="neev-what-to-measure"
            table={measureTable(
              [everything, ...rows],
              contrast === null ? [working.name] : [working.name, contrast.name],
            )}
            head={
              <>
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
              </>
            }
            above={row(everything)}
            rows={rows}
            first={FIRST}
          >
            {row}
          </DriverTable>
        )}
      </div>
    </section>
  );
}

/** Parts of the longest bar too short to be seen. */
const SEEN = 0.002;
/** Between two bars of a row, px. */
const GAP = 2;
/** Of all drivers together. */
const WHOLE: BarLook = { fill: 'var(--color-ink)' };
const WHOLE_OUTLINED: BarLook = { fill: 'var(--color-grid)', stroke: 'var(--color-ink)' };

/** The scenario's own worth solid, the other lens's outlined: the same look as everywhere on the screen. */
function Bars({ own, other, isAll }: { readonly own: number; readonly other: number; readonly isAll: boolean }) {
  const bars = [
    { id: 'own', share: own, look: isAll ? WHOLE : SOLID },
    { id: 'other', share: other, look: isAll ? WHOLE_OUTLINED : AGAINST },
  ].filter(({ share }) => share > SEEN);
  if (bars.length === 0) return null;
  const size = bars.length > 1 ? 8 : 12;
  return (
    <Strip x={[0, 1]} height={bars.length * (size + GAP) - GAP}>
      {bars.map(({ id, share, look }, k) => (
        <Bar key={id} span={[0, share]} at={0} size={size} shift={k * (size + GAP) + size / 2} look={look} />
      ))}
    </Strip>
  );
}

/** An amount; one that would not pay for any study is muted. */
function Amount({ worth, se, isBold }: { readonly worth: number; readonly se: number; readonly isBold: boolean }) {
  const isMuted = isTooLittle(worth, { se });
  return <span className={classes(isMuted ? 'text-muted' : isBold && 'font-semibold')}>{formatMoney(worth)}</span>;
}
