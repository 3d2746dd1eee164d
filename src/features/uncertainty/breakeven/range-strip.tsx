import type { BreakevenRow } from '#model/findings/uncertainty/breakeven.ts';
import { AGAINST } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { useFrame } from '#ui/chart/plot.tsx';
import { Strip, StripLine } from '#ui/chart/strip.tsx';

const WIDTH = 168;
const HEIGHT = 20;
const AIR = 6;
const BAR = 8;
const OWN = 16;

/** A driver's range as a bar, its own value as a tick in it, and where the answer turns as a vermilion diamond. */
export function RangeStrip({ own, value, low, high }: Omit<BreakevenRow, 'unit'>) {
  const all = [own, low, high, ...(value === null ? [] : [value])];
  return (
    <Strip x={[Math.min(...all), Math.max(...all)]} width={WIDTH} height={HEIGHT} air={AIR}>
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} stroke="var(--color-rule)" />
      <Bar span={[low, high]} at={0.5} size={BAR} least={2} look={AGAINST} />
      <StripLine at={own} size={OWN} stroke="var(--color-ink)" strokeWidth={2} />
      {value !== null && <Turn at={value} />}
    </Strip>
  );
}

function Turn({ at }: { readonly at: number }) {
  const { x } = useFrame();
  return (
    <path
      d={`M${x.at(at)} ${HEIGHT / 2 - 5}l5 5-5 5-5-5z`}
      fill="var(--color-loss)"
      stroke="var(--color-paper)"
      strokeWidth={1}
    />
  );
}
