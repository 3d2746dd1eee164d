import { textWidth, type TextLook } from './measured-text.ts';
import { useFrame } from './plot.tsx';
import { spreadLabels } from './spread.ts';
import { HALO, QUIET, STRONG } from './text-look.ts';

/** What stands beside the plot, level with where a line or an edge ends. */
export interface EndLabel {
  readonly id: string;
  /** On the upright scale. */
  readonly at: number;
  /** The figure. */
  readonly text: string;
  /** What it is the figure of, small behind it. */
  readonly name?: string;
  readonly fill: string;
  /** Of the figure; a chart's label where nothing is said. */
  readonly look?: TextLook;
}

/** From the plot's edge to the labels, and between figure and name, px. */
const BEFORE = 8;
const AMID = 6;
/** From one label to the next, and of the drawing's edges to the middle of a label, px. */
const LINE = 17;
const EDGE = 8;
/** A label this far from its end is joined to it by a line, px. */
const FAR = 4;

/** Room that labels need at the right of their plot, px; none for none. */
export const endLabelsRoom = (labels: readonly Omit<EndLabel, 'id' | 'at' | 'fill'>[]): number =>
  labels.length === 0
    ? 0
    : BEFORE +
      Math.max(
        ...labels.map(
          ({ text, name, look = STRONG }) =>
            textWidth(text, look) + (name === undefined ? 0 : AMID + textWidth(name, QUIET)),
        ),
      );

/** Labels beside the plot where lines end, moved apart where these end close together. */
export function EndLabels({ labels }: { readonly labels: readonly EndLabel[] }) {
  const { y, right, height } = useFrame();
  const fromTop = labels.toSorted((a, b) => y.at(a.at) - y.at(b.at));
  const places = spreadLabels(
    fromTop.map(({ at }) => y.at(at)),
    LINE,
    EDGE,
    height - EDGE,
  );
  return fromTop.map(({ id, at, text, name, fill, look }, k) => {
    const end = y.at(at);
    const place = places[k] ?? end;
    return (
      <g key={id}>
        {Math.abs(place - end) > FAR && (
          <path d={`M${right + 2} ${end}L${right + BEFORE - 2} ${place}`} stroke="var(--color-line)" fill="none" />
        )}
        <text x={right + BEFORE} y={place + 4} {...STRONG} {...HALO} {...look} fill={fill}>
          {text}
          {name !== undefined && (
            <tspan {...QUIET} fontWeight={400} dx={AMID}>
              {name}
            </tspan>
          )}
        </text>
      </g>
    );
  });
}
