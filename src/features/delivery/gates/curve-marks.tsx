import { Dots } from '#ui/chart/marks.tsx';
import { Upright } from '#ui/chart/upright.tsx';

interface PickedGateProps {
  readonly gate: number;
  readonly phased: number;
  readonly bigBang: number;
}

/** The gate that is read: a line through it, with a dot on each way. */
export function PickedGate({ gate, phased, bigBang }: PickedGateProps) {
  return (
    <g data-screen-only>
      <Upright at={gate} stroke="var(--color-line)" strokeWidth={1} />
      <Dots
        points={[[gate, phased]]}
        r={4.5}
        fill="var(--color-accent)"
        stroke="var(--color-paper)"
        strokeWidth={1.5}
      />
      <Dots points={[[gate, bigBang]]} r={3.5} fill="var(--color-paper)" stroke="var(--color-cost)" strokeWidth={1.5} />
    </g>
  );
}
