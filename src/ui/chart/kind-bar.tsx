import type { Kind } from '#model/facts/benefit-lines.ts';
import { Bar } from './bars.tsx';
import { KIND_LOOK } from './kind-look.ts';
import { Strip } from './strip.tsx';

const BAR = 14;

/** A benefit as a bar in the look of its kind. `share` is its part of the longest bar, 0–1. */
export function KindBar({ kind, share }: { readonly kind: Kind; readonly share: number }) {
  return (
    <Strip x={[0, 1]} height={BAR}>
      <Bar span={[0, share]} at={0.5} size={BAR} look={KIND_LOOK[kind]} />
    </Strip>
  );
}
