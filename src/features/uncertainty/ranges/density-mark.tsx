import type { Driver } from '#model/uncertainty/driver.ts';
import { SmallPlot } from '#ui/chart/plot.tsx';
import { densityOf } from './density.ts';
import { DensityArea } from './density-area.tsx';

const WIDTH = 112;
const HEIGHT = 24;
const MARGIN = { top: 3, right: 1, bottom: 1, left: 1 };

/** A driver's spread as a small picture; what does not vary is a single stroke. */
export function DensityMark({ driver }: { readonly driver: Driver }) {
  const { domain, curve } = densityOf(driver);
  return (
    <SmallPlot width={WIDTH} height={HEIGHT} margin={MARGIN} x={domain} y={[0, 1]}>
      {({ x }) => (
        <>
          <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--color-rule)" />
          {curve === null ? (
            <path d={`M${WIDTH / 2} 5V${HEIGHT}`} stroke="var(--color-line)" strokeWidth={2} />
          ) : (
            <>
              <DensityArea curve={curve} strokeWidth={1.25} />
              <path
                d={`M${x.within(driver.own)} ${HEIGHT - 8}V${HEIGHT}`}
                stroke="var(--color-ink)"
                strokeWidth={1.5}
              />
            </>
          )}
        </>
      )}
    </SmallPlot>
  );
}
