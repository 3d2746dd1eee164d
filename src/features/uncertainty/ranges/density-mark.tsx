import type { Driver } from '#model/uncertainty/driver.ts';
import { densityPicture } from './density.ts';

const WIDTH = 112;
const HEIGHT = 28;

/** A driver's spread as a small picture; what does not vary is a single stroke. */
export function DensityMark({ driver }: { readonly driver: Driver }) {
  const { x, line } = densityPicture(driver, WIDTH, 3, HEIGHT - 1);
  const own = x.within(driver.own);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} stroke="var(--color-rule)" />
      {line === null ? (
        <path d={`M${WIDTH / 2} 5V${HEIGHT}`} stroke="var(--color-line)" strokeWidth={2} />
      ) : (
        <>
          <path d={line} fill="var(--color-accent-soft)" stroke="var(--color-accent)" strokeWidth={1.25} />
          <path d={`M${own} ${HEIGHT - 8}V${HEIGHT}`} stroke="var(--color-ink)" strokeWidth={1.5} />
        </>
      )}
    </svg>
  );
}
