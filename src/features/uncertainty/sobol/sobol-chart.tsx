import type { SobolFindings, SobolIndex } from '#model/uncertainty/findings.ts';
import { Drawing } from '#ui/chart/drawing.tsx';
import { linearScale, type Scale } from '#ui/chart/scale.ts';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { shareText } from '#words/uncertainty/sobol.ts';

/** A driver's shares with its name. */
export interface NamedShares extends SobolFindings {
  readonly name: string;
}

const ROW = 36;
const ROW_NARROW = 52;
const NARROW = 480;
const NAMES = 212;
/** Of a narrow row: its name, which no line runs through, px. */
const LABEL = 20;
const HEAD = 4;
const FOOT = 28;
const BAR = 10;
/** Room for ">99%" beside the longest whisker, px. */
const VALUE = 48;

const rowOf = (width: number): number => (width > 0 && width < NARROW ? ROW_NARROW : ROW);

/** Two bars a driver: what it explains by itself, solid, and with all it works through, outlined; whiskers hold 95%. */
export function SobolChart({ rows }: { readonly rows: readonly NamedShares[] }) {
  return (
    <Drawing height={(width) => HEAD + rows.length * rowOf(width) + FOOT}>
      {(width) => <Bars rows={rows} width={width} />}
    </Drawing>
  );
}

function Bars({ rows, width }: { readonly rows: readonly NamedShares[]; readonly width: number }) {
  const isNarrow = width < NARROW;
  const row = rowOf(width);
  const left = isNarrow ? 0 : NAMES;
  const most = Math.min(1, Math.max(0.1, ...rows.flatMap(({ first, total }) => [first.high, total.high])));
  const x = linearScale(0, most, left, width - VALUE);
  const step = most > 0.6 ? 0.25 : most > 0.25 ? 0.1 : 0.05;
  const ticks = Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, k) => k * step);
  const foot = HEAD + rows.length * row;
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <path
            d={
              isNarrow
                ? rows.map((_, k) => `M${x.at(tick)} ${HEAD + k * row + LABEL}V${HEAD + (k + 1) * row}`).join('')
                : `M${x.at(tick)} ${HEAD}V${foot}`
            }
            stroke={tick === 0 ? 'var(--color-ink)' : 'var(--color-grid)'}
            strokeWidth={tick === 0 ? 1.25 : 1}
          />
          <text x={x.at(tick)} y={foot + 18} textAnchor={tick === 0 && isNarrow ? 'start' : 'middle'} {...QUIET}>
            {`${Math.round(tick * 100)}%`}
          </text>
        </g>
      ))}
      {rows.map(({ driver, name, first, total }, k) => {
        const top = HEAD + k * row;
        const bars = isNarrow ? top + 22 : top + 6;
        return (
          <g key={driver}>
            <text x={0} y={isNarrow ? top + 15 : top + 22} {...STRONG} fontWeight={k === 0 ? 600 : 500}>
              {name.length > 30 ? `${name.slice(0, 29)}…` : name}
            </text>
            <Share index={first} x={x} top={bars} isSolid />
            <Share index={total} x={x} top={bars + BAR + 2} isSolid={false} />
            <text x={x.within(Math.max(first.high, first.value)) + 8} y={bars + BAR - 1} {...STRONG} fontSize={12}>
              {shareText(Math.max(0, first.value))}
            </text>
            <text x={x.within(Math.max(total.high, total.value)) + 8} y={bars + 2 * BAR + 2} {...QUIET}>
              {shareText(Math.max(0, total.value))}
            </text>
          </g>
        );
      })}
    </>
  );
}

interface ShareProps {
  readonly index: SobolIndex;
  readonly x: Scale;
  readonly top: number;
  readonly isSolid: boolean;
}

function Share({ index, x, top, isSolid }: ShareProps) {
  const [low, high] = [x.within(index.low), x.within(index.high)];
  const width = Math.max(0, x.within(index.value) - x.at(0));
  return (
    <g>
      {isSolid ? (
        <rect x={x.at(0)} y={top} width={width} height={BAR} fill="var(--color-accent)" />
      ) : (
        <rect
          x={x.at(0)}
          y={top + 0.5}
          width={Math.max(0, width - 0.5)}
          height={BAR - 1}
          fill="var(--color-accent-soft)"
          stroke="var(--color-accent)"
        />
      )}
      {high - low > 2 && (
        <path
          d={`M${low} ${top + BAR / 2}H${high}M${low} ${top + 2}V${top + BAR - 2}M${high} ${top + 2}V${top + BAR - 2}`}
          stroke="var(--color-paper)"
          strokeWidth={3.5}
          fill="none"
        />
      )}
      {high - low > 2 && (
        <path
          d={`M${low} ${top + BAR / 2}H${high}M${low} ${top + 2}V${top + BAR - 2}M${high} ${top + 2}V${top + BAR - 2}`}
          stroke="var(--color-ink)"
          strokeWidth={1.5}
          fill="none"
        />
      )}
    </g>
  );
}
