import type { Driver } from '#model/uncertainty/driver.ts';
import { driverValue } from '#words/uncertainty/drivers.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { spreadLabels } from '#ui/chart/spread.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { densityPicture } from './density.ts';
import { partsOf } from '#model/uncertainty/range-parts.ts';

const HEIGHT = 128;
const FOOT = 88;
const TOP = 12;
/** Room for one label, px. */
const GAP = 84;

/** A driver's spread in the panel, its values named under it. */
export function DensityChart({ driver }: { readonly driver: Driver }) {
  return (
    <Drawing height={HEIGHT}>
      {(width) => {
        const { x, line } = densityPicture(driver, width, TOP, FOOT);
        const parts = partsOf(driver.shape);
        const places = parts.map((part) => x.within(driver[part]));
        const labels = spreadLabels(places, GAP, 30, width - 30);
        return (
          <>
            {line === null ? (
              <path d={`M${width / 2} ${TOP}V${FOOT}`} stroke="var(--color-accent)" strokeWidth={3} />
            ) : (
              <path d={line} fill="var(--color-accent-soft)" stroke="var(--color-accent)" strokeWidth={1.75} />
            )}
            <path d={`M0 ${FOOT}H${width}`} stroke="var(--color-ink)" strokeWidth={1.25} />
            {parts.map((part, k) => (
              <g key={part} textAnchor="middle">
                <path
                  d={`M${places[k] ?? 0} ${FOOT}v6L${labels[k] ?? 0} ${FOOT + 12}`}
                  fill="none"
                  stroke="var(--color-line)"
                />
                <text x={labels[k]} y={FOOT + 24} {...STRONG} fontSize={12}>
                  {driverValue(driver, driver[part])}
                </text>
                <text x={labels[k]} y={FOOT + 38} {...QUIET}>
                  {part}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}
