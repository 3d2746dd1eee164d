import { textWidth } from './measured-text.ts';
import { QUIET } from './text-look.ts';
import type { LabelPlace } from './value-labels.ts';

/** Around a figure on paper of its own, px. */
const AIR = 2;
/** The foot of a figure under the middle of its bar, px. */
const FOOT = 4;

export interface ValueLabelProps extends LabelPlace {
  readonly text: string;
  /** The middle of its bar, px. */
  readonly middle: number;
  /** How thick its bar is, px. */
  readonly size: number;
  /** Of a figure beside its bar; one in it is written to be read on the bar. */
  readonly fill?: string;
  readonly fillInside: string;
}

/** The figure of a bar: beside it on paper of its own, so that no line of the axis runs through it, or in it. */
export function ValueLabel({ text, left, isInside, middle, size, fill = QUIET.fill, fillInside }: ValueLabelProps) {
  return (
    <>
      {!isInside && (
        <rect
          data-mark="ground"
          x={left - AIR}
          y={middle - size / 2}
          width={textWidth(text, QUIET) + 2 * AIR}
          height={size}
          fill="var(--color-paper)"
        />
      )}
      <text data-mark="figure" x={left} y={middle + FOOT} {...QUIET} fill={isInside ? fillInside : fill}>
        {text}
      </text>
    </>
  );
}
