import type { BarLook } from './bar-look.ts';

/** How a bar looks, beside the words for what it stands for. `size` in px. */
export function Swatch({ look, size = 10 }: { readonly look: BarLook; readonly size?: number }) {
  return (
    <svg width={size} height={size} aria-hidden="true" className="inline-block shrink-0">
      {look.stroke === undefined ? (
        <rect width={size} height={size} {...look} />
      ) : (
        <rect x={0.5} y={0.5} width={size - 1} height={size - 1} {...look} />
      )}
    </svg>
  );
}
