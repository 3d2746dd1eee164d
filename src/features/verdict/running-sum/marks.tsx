import type { BackAtZero, RunningPoint } from '#model/findings/running-sum.ts';
import type { Frame } from '#ui/chart/frame.ts';
import { Dots } from '#ui/chart/marks.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { Upright } from '#ui/chart/upright.tsx';
import type { MoneyAxis } from '#words/figures/money-axis.ts';
import { backWords, deepestWords } from '#words/running-sum.ts';

interface AxisTexts {
  readonly ticks: readonly number[];
  readonly words: MoneyAxis;
  /** The lowest point, where it is marked. */
  readonly deepest: RunningPoint | null;
  readonly flag: Flag | null;
}

/** Of a tick's words over its line, and their height, px. */
const RISE = 6;
const TALL = 12;

/**
 * The ticks whose words have room: the line from the lowest point down to its words may run through those at the left, and
 * so may the flag. The one that says the unit stays.
 */
export function axisTextsFree({ x, y }: Frame, { ticks, words: { texts, end }, deepest, flag }: AxisTexts) {
  const named = ticks.flatMap((tick, k) => (tick === 0 ? [] : [{ tick, text: texts[k] ?? '', isEnd: k === end }]));
  return named.filter(({ tick, text, isEnd }) => {
    const width = textWidth(text, QUIET) + 4;
    const foot = y.at(tick) - RISE;
    const isStruck = deepest !== null && x.at(deepest.year) <= width && foot > y.at(deepest.sum) - 2;
    const isCovered = flag !== null && flag.left <= width && foot > flag.top && foot - TALL < flag.foot;
    return isEnd || !(isStruck || isCovered);
  });
}

/** The flag's height over zero, and what its two lines of words take over it, px. */
const FLAG = { most: 74, least: 16, words: 38 };

/** Where the flag stands and how far it reaches, px, and what it says. */
export interface Flag {
  readonly year: number;
  readonly words: readonly [event: string, when: string];
  readonly left: number;
  readonly top: number;
  readonly foot: number;
  readonly height: number;
  readonly anchor: 'start' | 'end';
}

/** The flag over where the money is back; its words stand to the left of it where there is no room to the right. */
export function flagOf({ x, y, right }: Frame, back: BackAtZero, isNarrow: boolean): Flag {
  const [cx, foot] = [x.at(back.year), y.at(0)];
  const words = backWords(back, isNarrow);
  const room = Math.max(textWidth(words[0], STRONG), textWidth(words[1], QUIET));
  const anchor = cx + room > right && cx > room ? 'end' : 'start';
  // Where zero lies near the top the flag is shorter, so that both its lines stay inside the drawing.
  const height = Math.max(FLAG.least, Math.min(FLAG.most, foot - FLAG.words));
  const left = anchor === 'end' ? cx - room : cx;
  return { year: back.year, words, left, top: foot - height - FLAG.words, foot, height, anchor };
}

/** A circle on the curve where the money is back, with a flag that says when. */
export function BackMark({ flag: { year, words, foot, height, anchor } }: { readonly flag: Flag }) {
  const { x } = useFrame();
  const [event, when] = words;
  const cx = x.at(year);
  return (
    <g>
      <Upright at={year} from={foot} to={foot - height} strokeWidth={1} />
      <text x={cx} y={foot - height - 22} textAnchor={anchor} {...STRONG} {...HALO}>
        {event}
      </text>
      <text x={cx} y={foot - height - 7} textAnchor={anchor} {...QUIET} {...HALO}>
        {when}
      </text>
      <Dots points={[[year, 0]]} r={5} fill="var(--color-paper)" stroke="var(--color-ink)" strokeWidth={2} />
    </g>
  );
}

/** Between the lowest point and words right under it, px. */
const NEAR = 8;

/** Where the most money is out: a ring on the curve, and words under everything that is drawn, with a line to the lowest point where bands lie between. */
export function DeepestMark({ point }: { readonly point: RunningPoint }) {
  const { x, y, foot, right } = useFrame();
  const words = deepestWords(point);
  // Under their point, or as near to it as the plot's ends let them.
  const length = textWidth(words, QUIET);
  const left = Math.max(0, Math.min(x.at(point.year) - length / 2, right - length));
  return (
    <g>
      {foot - y.at(point.sum) > NEAR && (
        <Upright at={point.year} from={y.at(point.sum)} to={foot + 4} stroke="var(--color-loss)" strokeWidth={1} />
      )}
      <Dots
        points={[[point.year, point.sum]]}
        r={3}
        fill="var(--color-paper)"
        stroke="var(--color-loss)"
        strokeWidth={1.5}
      />
      <text x={left} y={foot + 16} {...QUIET} {...HALO} fill="var(--color-loss)">
        {words}
      </text>
    </g>
  );
}

/** The time that is read: a line through it, with a dot on the sum and on each end of the trials. */
export function PickedMarks({ point: { year, sum, fan } }: { readonly point: RunningPoint }) {
  return (
    <g data-screen-only>
      <Upright at={year} stroke="var(--color-line)" strokeWidth={1} />
      {fan !== null && (
        <Dots
          points={fan.outer.map((amount) => [year, amount] as const)}
          r={3}
          fill="var(--color-paper)"
          stroke="var(--color-accent)"
        />
      )}
      <Dots points={[[year, sum]]} r={4.5} fill="var(--color-accent)" stroke="var(--color-paper)" strokeWidth={1.5} />
    </g>
  );
}
