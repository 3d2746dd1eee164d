import type { SVGAttributes } from 'react';
import type { Datum } from './marks.tsx';
import { useFrame } from './plot.tsx';

type Look = Omit<SVGAttributes<SVGElement>, 'd' | 'from' | 'to' | 'points' | 'values'>;

/** A decision's square is this wide, a chance's circle has this radius, an end's triangle this length, px. */
const SQUARE = 14;
const RADIUS = 7;
const TRIANGLE = 11;

export interface BranchProps extends Look {
  readonly from: Datum;
  readonly to: Datum;
}

/** From one node of a tree to the next: up or down first, then across. */
export function Branch({ from, to, ...look }: BranchProps) {
  const { x, y } = useFrame();
  return <path d={`M${x.at(from[0])} ${y.at(from[1])}V${y.at(to[1])}H${x.at(to[0])}`} fill="none" {...look} />;
}

export interface CrossedOutProps extends BranchProps {
  /** How far before the branch's end, px. */
  readonly before: number;
  /** On the part that runs up or down, where the one across is too short. */
  readonly isUpright?: boolean;
}

/** Two strokes across a branch that is not taken. */
export function CrossedOut({ from, to, before, isUpright = false, ...look }: CrossedOutProps) {
  const { x, y } = useFrame();
  const d = isUpright
    ? `M${x.at(from[0]) - 7} ${y.at(to[1]) - before + 3}l14 -6m-14 10l14 -6`
    : `M${x.at(to[0]) - before - 5} ${y.at(to[1]) + 7}l6 -14m3 14l6 -14`;
  return <path d={d} fill="none" {...look} />;
}

export type NodeKind = 'decision' | 'chance' | 'end';

export interface TreeNodeProps extends Look {
  readonly kind: NodeKind;
  readonly at: Datum;
}

/** A node as decision analysts draw it: a square decides, a circle is chance, a triangle ends. */
export function TreeNode({ kind, at, ...look }: TreeNodeProps) {
  const { x, y } = useFrame();
  const [left, top] = [x.at(at[0]), y.at(at[1])];
  switch (kind) {
    case 'decision':
      return <rect x={left - SQUARE / 2} y={top - SQUARE / 2} width={SQUARE} height={SQUARE} {...look} />;
    case 'chance':
      return <circle cx={left} cy={top} r={RADIUS} {...look} />;
    case 'end':
      return <path d={`M${left} ${top}l${TRIANGLE} ${-TRIANGLE / 2}v${TRIANGLE}Z`} strokeLinejoin="round" {...look} />;
  }
}
