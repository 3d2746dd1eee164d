import { memo } from 'react';
import { amountOf } from '#model/business-case/read-case.ts';
import { useUncertainty } from '#bound/context.ts';
import { DriverButton } from '#features/uncertainty/shared/driver-button.tsx';
import { DriverTable } from '#features/uncertainty/shared/driver-table.tsx';
import { driverName, driverRounded, driverValue } from '#words/uncertainty/drivers.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { classes } from '#ui/class-names.ts';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { roomOf, turningOf, turnsInside } from '#model/findings/uncertainty/breakeven.ts';
import { breakevenSentence, breakevenTitle } from '#words/uncertainty/breakeven.ts';
import { leftToTrials } from '#words/uncertainty/overruns.ts';
import { drawnBesides } from '#features/uncertainty/shared/drawn-besides.ts';
import { RangeStrip } from './range-strip.tsx';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { breakevenTable } from '#features/uncertainty/shared/tables.ts';

/** How many rows stand before all are asked for. */
const FIRST = 8;

export interface BreakevenSectionProps {
  readonly scene: Scene;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

/** For each driver alone, the value at which the case neither gains nor loses. */
export const BreakevenSection = memo(function BreakevenSection({ scene, chosen, onChoose }: BreakevenSectionProps) {
  const { read, varying } = scene;
  const found = useUncertainty((state) => state.breakeven);
  const gains = amountOf(read, 'finance.npv') > 0;
  if (varying.length === 0) return null;
  if (found === null)
    return (
      <Section title="Where each belief turns the answer">
        <Awaited label="Looking for break-even" className="h-[52.4rem] @row:h-[30.7rem] @columns:h-[25.4rem]">
          <Skeleton kind="rows" />
        </Awaited>
      </Section>
    );
  const rows = varying
    .map((driver) => ({ ...driver, driver, value: found[driver.path] ?? null }))
    .toSorted((a, b) => roomOf(a) - roomOf(b));
  return (
    <Section
      title={breakevenTitle(rows.filter(turnsInside).length, gains)}
      prose={
        <>
          <p>Each driver moved by itself over all that its field accepts, until the NPV is ₹0.</p>
          <p className="hidden flex-wrap items-center gap-x-3 @broad:flex">
            <Key d="M2 4h14v8H2z" fill="var(--color-cost-soft)" stroke="var(--color-cost)" text="its range" />
            <Key d="M9 1v14" stroke="var(--color-ink)" text="its own value" />
            <Key d="M9 3l5 5-5 5-5-5z" fill="var(--color-loss)" stroke="none" text="where it turns" />
          </p>
        </>
      }
    >
      <DriverTable
        title="Break-even of each driver"
        fileName="neev-break-even"
        table={breakevenTable(
          rows.map((row) => ({
            ...row,
            meaning: breakevenSentence(turningOf(row, gains), (value) => driverRounded(row.driver, value)),
          })),
        )}
        caption={leftToTrials(drawnBesides(read.document))}
        head={
          <>
            <th scope="col" className="py-2 pr-4">
              Driver
              <span className="font-normal @row:hidden">: own value → break-even</span>
            </th>
            <th scope="col" className="hidden py-2 pl-3 text-end @row:table-cell">
              <Term meaning="The value that the driver has in this scenario, as it was entered.">Own</Term>
            </th>
            <th scope="col" className="hidden py-2 pl-3 text-end whitespace-nowrap @row:table-cell">
              Break-even
            </th>
            <th scope="col" className="hidden py-2 pl-5 @min-[42rem]:table-cell">
              <span className="for-readers">Range</span>
            </th>
            <th scope="col" className="hidden py-2 pl-5 @row:table-cell">
              What it means
            </th>
          </>
        }
        rows={rows}
        first={FIRST}
      >
        {(row) => {
          const write = (value: number): string => driverRounded(row.driver, value);
          const turning = row.value === null ? '—' : write(row.value);
          const isInside = turnsInside(row);
          const meaning = (
            <>
              {breakevenSentence(turningOf(row, gains), write)}
              {isInside && <b className="font-medium text-ink">, within its range</b>}.
            </>
          );
          return (
            <tr key={row.path} className="border-b border-rule align-top">
              <th scope="row" className="py-2 pr-4">
                <DriverButton path={row.path} isOpen={chosen === row.path} onPress={() => onChoose(row.path)}>
                  {driverName(row.driver)}
                </DriverButton>
                <span className="block pt-1 font-normal @row:hidden">
                  <span className="tnum">
                    {driverValue(row.driver, row.own)}
                    {row.value === null ? (
                      ', no break-even'
                    ) : (
                      <>
                        {' → '}
                        <b className={classes('font-semibold', isInside && 'text-loss')}>{turning}</b>
                      </>
                    )}
                  </span>
                  <span className="block text-small text-muted">{meaning}</span>
                </span>
              </th>
              <td className="tnum hidden py-2 pl-3 text-end whitespace-nowrap @row:table-cell">
                {driverValue(row.driver, row.own)}
              </td>
              <td
                className={classes(
                  'tnum hidden py-2 pl-3 text-end font-semibold whitespace-nowrap @row:table-cell',
                  isInside && 'text-loss',
                )}
              >
                {turning}
              </td>
              <td className="hidden py-2 pl-5 @min-[42rem]:table-cell">
                <RangeStrip {...row} />
              </td>
              <td className="hidden py-2 pl-5 text-muted @row:table-cell">{meaning}</td>
            </tr>
          );
        }}
      </DriverTable>
    </Section>
  );
});

interface KeyProps {
  readonly d: string;
  readonly fill?: string;
  readonly stroke: string;
  readonly text: string;
}

/** A mark of the strips and what it stands for. */
function Key({ d, fill = 'none', stroke, text }: KeyProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg viewBox="0 0 18 16" width={18} height={16} aria-hidden="true" strokeWidth={stroke.includes('ink') ? 2 : 1}>
        <path d={d} fill={fill} stroke={stroke} />
      </svg>
      {text}
    </span>
  );
}
