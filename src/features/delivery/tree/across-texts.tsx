import { nodesOf, type DecisionTree, type TreeChance } from '#model/findings/delivery/decision-tree.ts';
import { GATES } from '#model/facts/rollout.ts';
import { GRID } from '#ui/chart/mark-look.ts';
import { textWidth, widest } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';
import { BRANCH_WORDS, endName, gateName, wayName, wayNote } from '#words/delivery/tree.ts';
import { formatStep } from '#words/delivery/odds.ts';
import { gateDay } from '#words/delivery/phases.ts';
import { NAME } from './end-columns.ts';
import { ColumnHeads, EndFigures } from './end-figures.tsx';
import { FIRST_STEP, nodeKey, type PlacedNode } from './places.ts';
import type { TreeTextsProps } from './texts-props.ts';

/** The feet of texts over a node's middle: its name, its day, what it is worth; and of one under its branch, px. */
const [NAME_RISE, DAY_RISE, VALUE_RISE, UNDER] = [46, 31, 14, 16];
/** From a node to the words on its branch, px. */
const AFTER = 13;
/** The foot of a text on the middle of its row, px. */
const FOOT = 4;
/** From an end to its name, px. */
const AFTER_END = 18;

/** Between the names of two gates, px. */
const BETWEEN_NAMES = 14;

/** Over the first row of a tree from left to right, px. */
export const ACROSS_HEAD = 44;

/** How far apart two nodes must be for what stands between them, px. */
export function leastStep({ phased, bigBang }: DecisionTree): number {
  const ways = widest([wayName('phased'), wayName('big_bang')], STRONG);
  const worths = widest([formatMoney(phased.value), formatMoney(bigBang.value)], STRONG);
  const branches = [phased, bigBang]
    .flatMap(nodesOf)
    .flatMap((node) =>
      node.kind === 'end' ? [] : [`${BRANCH_WORDS[node.approach].onward} ${formatStep(node.passed)}`],
    );
  const gates = GATES.map((gate) => textWidth(gateName(gate), NAME));
  const apart = gates.slice(1).map((width, k) => (width + (gates[k] ?? 0)) / 2 + BETWEEN_NAMES);
  return Math.max((ways + 2 * AFTER + worths / 2) / FIRST_STEP, widest(branches, QUIET) + 2 * AFTER, ...apart);
}

/** The words of a tree from left to right: names and values over its circles, odds on its branches, what each end comes to in columns. */
export function AcrossTexts({ tree, places, columns: { columns } }: TreeTextsProps) {
  const { x, y, width, right } = useFrame();
  const isOut = (node: Pick<TreeChance, 'approach'>) => tree.better !== null && tree.better !== node.approach;
  return (
    <>
      <ColumnHeads columns={columns} foot={y.at(places.nodes[0]?.at[1] ?? 0) - VALUE_RISE - 7} />
      <text x={x.at(0) + AFTER} y={y.at(places.root[1]) + FOOT + 1} {...STRONG}>
        {formatMoney(tree.value)}
      </text>
      {places.nodes.map((placed) => {
        const { node, at } = placed;
        const color = isOut(node) ? 'var(--color-muted)' : 'var(--color-ink)';
        if (node.kind === 'chance')
          return (
            <g key={nodeKey(node)}>
              <ChanceTexts node={node} placed={placed} tree={tree} color={color} />
            </g>
          );
        const foot = y.at(at[1]) + FOOT;
        return (
          <g key={nodeKey(node)}>
            <BranchWords {...placed} />
            <text x={x.at(at[0]) + AFTER_END} y={foot} {...NAME} fill={color}>
              {endName(node, tree)}
            </text>
            <EndFigures columns={columns} end={node} foot={foot} color={color} />
            <path d={`M${right + AFTER_END} ${y.at(at[1] + 0.5 / places.rows)}H${width}`} {...GRID} />
          </g>
        );
      })}
    </>
  );
}

interface ChanceTextsProps {
  readonly node: TreeChance;
  readonly placed: PlacedNode;
  readonly tree: DecisionTree;
  readonly color: string;
}

/** A circle's name and day, and over it what everything after it is worth; before the first of a way, the way's name. */
function ChanceTexts({ node, placed, tree, color }: ChanceTextsProps) {
  const { x, y } = useFrame();
  const { at, from, step } = placed;
  const [middle, row] = [x.at(at[0]), y.at(at[1])];
  return (
    <>
      {node.gate !== null && (
        <>
          <text x={middle} y={row - NAME_RISE} textAnchor="middle" {...NAME} fill={color}>
            {gateName(node.gate)}
          </text>
          <text x={middle} y={row - DAY_RISE} textAnchor="middle" {...QUIET}>
            {node.week !== null && gateDay(node.week)}
          </text>
        </>
      )}
      <text
        x={middle}
        y={row - VALUE_RISE}
        textAnchor="middle"
        {...STRONG}
        {...HALO}
        fill={node.value < 0 ? 'var(--color-loss)' : color}
      >
        {formatMoney(node.value)}
      </text>
      {step === null ? (
        <>
          <text x={x.at(from[0]) + AFTER} y={row - 9} {...STRONG} fill={color}>
            {wayName(node.approach)}
          </text>
          <text x={x.at(from[0]) + AFTER} y={row + UNDER} {...QUIET}>
            {wayNote(tree, node.approach)}
          </text>
        </>
      ) : (
        <BranchWords {...placed} />
      )}
    </>
  );
}

/** What happens on the branch to a node and how likely that is: under it where the programme goes on, over it where it stops. */
function BranchWords({ node, at, from, step }: PlacedNode) {
  const { x, y } = useFrame();
  if (step === null) return null;
  const goesOn = at[1] === from[1];
  const words = BRANCH_WORDS[node.approach][goesOn ? 'onward' : 'stopped'];
  return (
    <text x={x.at(from[0]) + AFTER} y={y.at(at[1]) + (goesOn ? UNDER : -6)} {...QUIET}>
      {words} <tspan className="tnum">{formatStep(step)}</tspan>
    </text>
  );
}
