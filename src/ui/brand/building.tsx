import { BUILDING, builtShare, floorAt, FLOORS, heightOf, ticksFor } from './building-geometry.ts';
import { NEEV_BOX, NEEV_PATH } from './neev-path.ts';
import { useId } from 'react';

export interface BuildingProps {
  /** Readiness, 0 to 100. */
  readonly score: number;
  /** The level to name as reached; without it, the floor the score stands on. */
  readonly level?: (typeof FLOORS)[number];
  /** Drawn width in px; the drawing is 264 wide. */
  readonly width?: number;
  /** A score to be reached: the floors up to it stand pale, under a dashed slab. */
  readonly target?: number | undefined;
  /** Replaces the text alternative. */
  readonly label?: string;
}

const B = BUILDING;
const TOP = heightOf(100);

function Windows({ bottom, solid }: { readonly bottom: number; readonly solid: boolean }) {
  const y = heightOf(bottom + 25) + B.window.fromFloorTop;
  return [0, 1, 2, 3].map((at) => (
    <rect
      key={at}
      x={B.left + B.window.first + at * B.window.step}
      y={y}
      width={B.window.width}
      height={B.window.height}
      {...(solid
        ? { fill: 'var(--color-paper)', fillOpacity: 0.92 }
        : { fill: 'none', stroke: 'var(--color-line)', strokeOpacity: 0.7 })}
    />
  ));
}

function Floors({ built }: { readonly built: boolean }) {
  const paint = built
    ? { fill: 'var(--color-accent)' }
    : { fill: 'none', stroke: 'var(--color-line)', strokeDasharray: '4 3' };
  const inset = built ? 0.5 : 0;
  return (
    <>
      <rect x={B.left + inset} y={TOP} width={B.width - 2 * inset} height={-TOP} {...paint} />
      {[25, 50, 75].map((score) => (
        <line
          key={score}
          x1={B.left}
          x2={B.left + B.width}
          y1={heightOf(score)}
          y2={heightOf(score)}
          {...(built ? { stroke: 'var(--color-paper)' } : { stroke: 'var(--color-line)', strokeDasharray: '4 3' })}
        />
      ))}
      {FLOORS.map((name, floor) => (
        <Windows key={name} bottom={floor * 25} solid={built} />
      ))}
    </>
  );
}

function Person({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} stroke="var(--color-ink)" strokeWidth="2" strokeLinecap="round" fill="none">
      <circle cy="-19" r="3.2" fill="var(--color-ink)" stroke="none" />
      <path d="M0-14.5V-7M-4-9.5 0-13l4 3.5M-3-1 0-7l3 6" />
    </g>
  );
}

function Ground() {
  const hatch = [0, 8, 16, 24, ...Array.from({ length: 12 }, (_, at) => 138 + at * 8)];
  return (
    <>
      <path d={hatch.map((x) => `M${x} 10l6-9`).join('')} stroke="var(--color-line)" />
      <line x1="0" x2={B.ground} y1="0" y2="0" stroke="var(--color-ink)" strokeWidth="1.5" />
      <rect
        x={B.foundation.left}
        y="0"
        width={B.foundation.width}
        height={B.foundation.height}
        fill="var(--color-ink)"
      />
      <path
        d={NEEV_PATH}
        fill="var(--color-paper)"
        transform={`translate(${B.foundation.left + B.foundation.width / 2 - (NEEV_BOX.width * 0.0135) / 2} 16) scale(.0135)`}
      />
    </>
  );
}

/** What is still to be built: pale up to the target, with a dashed slab and the score it stands for. */
function Planned({ from, to }: { readonly from: number; readonly to: number }) {
  const top = heightOf(to);
  const right = B.left + B.width + B.slabOverhang;
  return (
    <>
      <rect x={B.left} y={top} width={B.width} height={heightOf(from) - top} fill="var(--color-accent-soft)" />
      <line
        x1={B.left - B.slabOverhang}
        x2={right}
        y1={top}
        y2={top}
        stroke="var(--color-ink)"
        strokeWidth="2"
        strokeDasharray="5 4"
      />
    </>
  );
}

/** Readiness in elevation: height is the score, solid floors are built, dashed ones are not, the person stands on the slab at the score. */
export function Building({ score, level, width = 264, target, label }: BuildingProps) {
  const clip = useId();
  const at = Math.min(100, Math.max(0, score));
  const current = level ?? FLOORS[floorAt(at)] ?? FLOORS[0];
  const slab = heightOf(at);
  const aim = target === undefined ? at : Math.min(100, Math.max(0, target));
  const floorsBuilt = FLOORS.filter((_, floor) => builtShare(floor * 25, floor * 25 + 25, at) === 1).length;
  const text =
    label ??
    `Readiness ${Math.round(at)} of 100, ${current}: ${floorsBuilt} of 4 floors built.${aim > at ? ` The target is ${Math.round(aim)}.` : ''}`;
  return (
    <svg
      viewBox="0 -187 264 211"
      width={width}
      height={(width * 211) / 264}
      role="img"
      aria-label={text}
      fontSize="12"
      className="max-w-full"
    >
      <clipPath id={clip}>
        <rect x="0" y={slab} width="264" height={-slab} />
      </clipPath>
      <clipPath id={`${clip}above`}>
        <rect x="0" y="-187" width="264" height={187 + slab} />
      </clipPath>
      {aim > at && <Planned from={at} to={aim} />}
      <g clipPath={`url(#${clip}above)`}>
        <Floors built={false} />
      </g>
      <g clipPath={`url(#${clip})`}>
        <Floors built />
      </g>
      <Ground />
      <rect
        x={B.left - B.slabOverhang}
        y={slab - 2}
        width={B.width + 2 * B.slabOverhang}
        height={B.slabHeight}
        fill="var(--color-ink)"
      />
      <Person x={110} y={slab - 2} />
      {ticksFor(at, aim).map((tick) => {
        const here = tick === Math.round(at);
        return (
          <text
            key={tick}
            x={B.tickRight}
            y={Math.min(heightOf(tick) + 4.3, -5)}
            textAnchor="end"
            fill={here ? 'var(--color-accent)' : 'var(--color-muted)'}
            fontWeight={here ? 600 : 400}
          >
            {tick}
          </text>
        );
      })}
      {FLOORS.map((name, floor) => (
        <text
          key={name}
          x={B.levelLeft}
          y={heightOf(floor * 25 + 12.5) + 4.3}
          fill={name === current ? 'var(--color-ink)' : 'var(--color-muted)'}
          fontWeight={name === current ? 600 : 400}
        >
          {name}
        </text>
      ))}
    </svg>
  );
}
