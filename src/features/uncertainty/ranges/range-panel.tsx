import { useEffect, useMemo } from 'react';
import { amountOf, type Case } from '#model/business-case/read-case.ts';
import type { DriverShape } from '#model/document/document.ts';
import { turningOf } from '#model/findings/uncertainty/breakeven.ts';
import { usualSpread } from '#model/facts/driver-ranges.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { tornadoOf } from '#model/uncertainty/tornado.ts';
import { useUncertainty, useUncertaintyActions } from '#bound/context.ts';
import { breakevenSentence } from '#words/uncertainty/breakeven.ts';
import { driverName, driverRounded, driverValue, measureOf } from '#words/uncertainty/drivers.ts';
import { useUncertaintyEdit } from '#features/uncertainty/shared/use-uncertainty-edit.ts';
import { Button } from '#ui/button.tsx';
import { useFieldRoute } from '#ui/field-route.ts';
import { SelectField } from '#ui/fields/select-field.tsx';
import { formatMoney } from '#words/figures/money.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { DensityChart } from './density-chart.tsx';
import { RangeEntry, rangeFieldId } from './range-entry.tsx';
import { isOwnRange, partsOf, SHAPES } from '#model/uncertainty/range-parts.ts';
import { SHAPE_WORDS } from '#words/uncertainty/ranges.ts';

export interface RangePanelProps {
  readonly driver: Driver;
  readonly read: Case;
  readonly onClose: () => void;
}

/** A driver's range: what it may be, how it spreads, what that does, and where the usual range comes from. */
export function RangePanel({ driver, read, onClose }: RangePanelProps) {
  const routeOfField = useFieldRoute();
  const { path, shape, low, usual, own } = driver;
  const edit = useUncertaintyEdit();
  const name = driverName(driver);
  const isOwn = isOwnRange(driver);
  const route = routeOfField(path);
  const canBeLognormal = low > 0;
  return (
    <SidePanel label={`${name}: what it may be`} title={<h2>What it may be</h2>} isOpen onClose={onClose}>
      <p className="mt-2 font-serif text-finding font-semibold">{name}</p>
      <p className="mt-1 text-table text-muted">
        Now {driverValue(driver, own)}
        {route !== null && (
          <>
            {' · '}
            <LinkButton href={route}>Change the value itself</LinkButton>
          </>
        )}
      </p>
      <div className="mt-4">
        <DensityChart driver={driver} />
      </div>
      <div className="mt-2 border-t border-ink">
        {partsOf(shape).map((part) => (
          <RangeEntry key={part} driver={driver} part={part} />
        ))}
        <SelectField<DriverShape>
          id={rangeFieldId(path, 'shape')}
          label="Shape"
          value={shape}
          choices={SHAPES.filter((each) => each !== 'lognormal' || canBeLognormal).map((id) => ({
            id,
            label: SHAPE_WORDS[id].label,
          }))}
          onChange={(next) =>
            edit(
              ['drivers', path, 'shape'],
              next === usual.shape ? undefined : next,
              `${name}: ${SHAPE_WORDS[shape].label} → ${SHAPE_WORDS[next].label}`,
            )
          }
          description={`${SHAPE_WORDS[shape].meaning}${canBeLognormal ? '' : ' Lognormal needs a low above zero.'}`}
        />
      </div>
      {isOwn && (
        <p className="mt-4">
          <Button icon="undo" onPress={() => edit(['drivers', path], undefined, `${name}: back to the usual range`)}>
            Back to the usual range
          </Button>
        </p>
      )}
      <Effect driver={driver} read={read} />
      <dl className="mt-6 text-table">
        <dt className="text-small text-muted">{isOwn ? 'The usual range, not in force' : 'Why this range'}</dt>
        <dd className="mt-0.5">{whyOf(path)}</dd>
        <dt className="mt-4 text-small text-muted">How to find out</dt>
        <dd className="mt-0.5">{measureOf(driver)}.</dd>
      </dl>
    </SidePanel>
  );
}

function whyOf(path: string): string {
  const { provenance } = usualSpread(path);
  return provenance.kind === 'ours' ? provenance.why : '';
}

/** What the range does by itself: the NPV at both ends, and where the answer turns. */
function Effect({ driver, read }: { readonly driver: Driver; readonly read: Case }) {
  const breakeven = useUncertainty((state) => state.breakeven);
  const { watch } = useUncertaintyActions();
  useEffect(() => watch('range'), [watch]);
  const bar = useMemo(() => tornadoOf(read.document).find((each) => each.driver === driver.path), [read, driver.path]);
  if (bar === undefined || bar.atLow === null || bar.atHigh === null)
    return <p className="mt-6 text-table text-muted">It does not vary, so no trial is moved by it.</p>;
  const row = { ...driver, value: breakeven?.[driver.path] ?? null };
  return (
    <p className="mt-6 border-t border-rule pt-4 text-table" data-testid="range-effect">
      By itself it takes the NPV from <b className="tnum">{formatMoney(bar.atLow)}</b> at its low to{' '}
      <b className="tnum">{formatMoney(bar.atHigh)}</b> at its high.{' '}
      {breakeven !== null &&
        `${breakevenSentence(turningOf(row, amountOf(read, 'finance.npv') > 0), (value) => driverRounded(driver, value))}.`}
    </p>
  );
}
