import { linearScale } from '#ui/chart/scale.ts';
import type { BreakevenRow } from '#model/findings/uncertainty/breakeven.ts';

const WIDTH = 168;
const HEIGHT = 20;
const AIR = 6;

/** A driver's range as a bar, its own value as a tick in it, and where the answer turns as a vermilion diamond. */
export function RangeStrip({ own, value, low, high }: Omit<BreakevenRow, 'unit'>) {
  const all = [own, low, high, ...(value === null ? [] : [value])];
  const x = linearScale(Math.min(...all), Math.max(...all), AIR, WIDTH - AIR);
  const middle = HEIGHT / 2;
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${middle}H${WIDTH}`} stroke="var(--color-rule)" />
      <rect
        x={x.at(low)}
        y={middle - 4}
        width={Math.max(1, x.at(high) - x.at(low))}
        height={8}
        fill="var(--color-cost-soft)"
        stroke="var(--color-cost)"
      />
      <path d={`M${x.at(own)} ${middle - 8}V${middle + 8}`} stroke="var(--color-ink)" strokeWidth={2} />
      {value !== null && (
        <path
          d={`M${x.at(value)} ${middle - 5}l5 5-5 5-5-5z`}
          fill="var(--color-loss)"
          stroke="var(--color-paper)"
          strokeWidth={1}
        />
      )}
    </svg>
  );
}
