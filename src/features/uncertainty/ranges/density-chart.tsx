import type { Driver } from '#model/uncertainty/driver.ts';
import { driverValue } from '#words/uncertainty/drivers.ts';
import { ZeroLine } from '#ui/chart/marks.tsx';
import { widest } from '#ui/chart/measured-text.ts';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { spreadLabels } from '#ui/chart/spread.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { densityOf } from './density.ts';
import { DensityArea } from './density-area.tsx';
import { partsOf } from '#model/uncertainty/range-parts.ts';

const HEIGHT = 128;
const MARGIN = { top: 12, right: 1, bottom: 40, left: 1 };
/** Between two labels, px. */
const APART = 12;
const AMOUNT = { ...STRONG, fontSize: QUIET.fontSize };

/** A driver's spread in the panel, its values named under it. */
export function DensityChart({ driver }: { readonly driver: Driver }) {
  const { domain, curve } = densityOf(driver);
  return (
    <Plot height={HEIGHT} margin={MARGIN} x={domain} y={[0, 1]}>
      {({ width, top, foot }) => (
        <>
          {curve === null ? (
            <path d={`M${width / 2} ${top}V${foot}`} stroke="var(--color-accent)" strokeWidth={3} />
          ) : (
            <DensityArea curve={curve} strokeWidth={1.75} />
          )}
          <ZeroLine />
          <Parts driver={driver} />
        </>
      )}
    </Plot>
  );
}

/** The values that make the range, under where they lie. */
function Parts({ driver }: { readonly driver: Driver }) {
  const { x, foot, width } = useFrame();
  const parts = partsOf(driver.shape).map((part) => ({ part, value: driverValue(driver, driver[part]) }));
  const room = Math.max(
    widest(
      parts.map(({ value }) => value),
      AMOUNT,
    ),
    widest(
      parts.map(({ part }) => part),
      QUIET,
    ),
  );
  const places = parts.map(({ part }) => x.within(driver[part]));
  const labels = spreadLabels(places, room + APART, room / 2, width - room / 2);
  return parts.map(({ part, value }, k) => (
    <g key={part} textAnchor="middle">
      <path d={`M${places[k] ?? 0} ${foot}v6L${labels[k] ?? 0} ${foot + 12}`} fill="none" stroke="var(--color-line)" />
      <text x={labels[k]} y={foot + 24} {...AMOUNT}>
        {value}
      </text>
      <text x={labels[k]} y={foot + 38} {...QUIET}>
        {part}
      </text>
    </g>
  ));
}
