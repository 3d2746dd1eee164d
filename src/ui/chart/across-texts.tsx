import type { SVGAttributes } from 'react';
import { useFrame } from './plot.tsx';
import { spacedTexts } from './spaced-texts.ts';
import { QUIET } from './text-look.ts';

export interface AcrossTextsProps extends Omit<SVGAttributes<SVGTextElement>, 'x' | 'y' | 'fontSize'> {
  /** Of the scale from left to right, with the words of each. */
  readonly ticks: readonly number[];
  readonly texts: readonly string[];
  /** The foot of the words, px. */
  readonly y: number;
  /** The tick whose words say the unit: it and zero stay where there is no room for all. */
  readonly end: number;
  /** Words of zero that stand out. */
  readonly zero?: SVGAttributes<SVGTextElement>;
}

/** The words of an axis from left to right, as many as have room. */
export function AcrossTexts({ ticks, texts, y, end, zero, ...look }: AcrossTextsProps) {
  const { x, width } = useFrame();
  const placed = spacedTexts({
    texts,
    at: ticks.map(x.at),
    look: QUIET,
    ends: [0, width],
    first: [ticks.indexOf(0), end],
  });
  return placed.map(({ index, text, x: middle }) => (
    <text
      key={ticks[index]}
      x={middle}
      y={y}
      textAnchor="middle"
      {...QUIET}
      {...look}
      {...(ticks[index] === 0 ? zero : {})}
    >
      {text}
    </text>
  ));
}
