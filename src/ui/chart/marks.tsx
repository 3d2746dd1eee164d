import type { SVGAttributes } from 'react';
import { axisLook, MAIN, ZERO } from './mark-look.ts';
import { bandPath, linePath, stepPath, type Point } from './path.ts';
import { useFrame } from './plot.tsx';
import { QUIET } from './text-look.ts';

/** A place in values: x and y. */
export type Datum = readonly [x: number, y: number];

type Look = Omit<SVGAttributes<SVGElement>, 'd' | 'points' | 'x' | 'y' | 'values'>;

/** Points of values as places of the drawing, px. */
export function usePlaces(values: readonly Datum[]): readonly Point[] {
  const { x, y } = useFrame();
  return values.map(([across, up]) => [x.at(across), y.at(up)]);
}

export interface GridProps {
  /** Values of the upright scale; the line of zero stands out. */
  readonly ticks: readonly number[];
  /** Where the lines end at the right, px; the drawing's edge where nothing is said. */
  readonly to?: number;
}

/** Lines across the plot at values of its upright scale. */
export function Grid({ ticks, to }: GridProps) {
  const { y, width } = useFrame();
  return ticks.map((tick) => <path key={tick} d={`M0 ${y.at(tick)}H${to ?? width}`} {...axisLook(tick)} />);
}

/** The words of the upright axis, each at the left over its line; `rise` from a line up to their foot, px. */
export function GridTexts({
  ticks,
  texts,
  rise = 6,
  ...look
}: { readonly ticks: readonly number[]; readonly texts: readonly string[]; readonly rise?: number } & Look) {
  const { y } = useFrame();
  return ticks.map((tick, k) => (
    <text key={tick} x={0} y={y.at(tick) - rise} {...QUIET} {...look}>
      {texts[k]}
    </text>
  ));
}

/** The line of zero across the plot, where the grid lies behind marks and it in front of them. */
export function ZeroLine({ to }: { readonly to?: number }) {
  const { y, width } = useFrame();
  return <path d={`M0 ${y.at(0)}H${to ?? width}`} {...ZERO} />;
}

export interface FootText {
  /** On the scale from left to right. */
  readonly at: number;
  readonly text: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** The words of the axis from left to right, under the plot; `rise` from the drawing's foot, px. */
export function FootTexts({ texts, rise }: { readonly texts: readonly FootText[]; readonly rise: number }) {
  const { x, height } = useFrame();
  return texts.map(({ at, text, anchor = 'middle' }) => (
    <text key={at} x={x.at(at)} y={height - rise} textAnchor={anchor} {...QUIET}>
      {text}
    </text>
  ));
}

/** Short lines down from zero at values of the scale from left to right. */
export function FootTicks({ at, look = ZERO }: { readonly at: readonly number[]; readonly look?: Look }) {
  const { x, y } = useFrame();
  return at.map((value) => <path key={value} d={`M${x.at(value)} ${y.at(0)}v5`} {...look} />);
}

/** A line through values, as the one that the chart is about unless said otherwise. */
export function Line({ points, ...look }: { readonly points: readonly Datum[] } & Look) {
  return <path d={linePath(usePlaces(points))} fill="none" {...MAIN} {...look} />;
}

/** A line that keeps each value until the next: one more place than values, on the scale from left to right. */
export function Steps({ values, ...look }: { readonly values: readonly number[] } & Look) {
  const { x, y } = useFrame();
  return <path d={stepPath(values.map(y.at), x.at)} fill="none" {...MAIN} strokeLinejoin="miter" {...look} />;
}

/** The area between two lines of values that run in the same direction. */
export function Band({
  upper,
  lower,
  ...look
}: { readonly upper: readonly Datum[]; readonly lower: readonly Datum[] } & Look) {
  return <path d={bandPath(usePlaces(upper), usePlaces(lower))} {...look} />;
}

/** A circle of a radius, px, at each of these values. */
export function Dots({ points, r, ...look }: { readonly points: readonly Datum[]; readonly r: number } & Look) {
  return usePlaces(points).map(([cx, cy]) => <circle key={`${cx} ${cy}`} cx={cx} cy={cy} r={r} {...look} />);
}
