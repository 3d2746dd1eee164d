import type { DecisionTree } from '#model/findings/delivery/decision-tree.ts';
import { GRID } from '#ui/chart/mark-look.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';
import { endName, listedName, ROOT_NAME, stepDetail, wayNote } from '#words/delivery/tree.ts';
import { formatOdds } from '#words/delivery/odds.ts';
import { gateOn } from '#words/delivery/phases.ts';
import { FIGURE, NAME } from './end-columns.ts';
import { ColumnHeads, EndFigures } from './end-figures.tsx';
import { nodeKey, type PlacedNode } from './places.ts';
import type { TreeTextsProps } from './texts-props.ts';

/** From a node to its name, and from the name to what stands behind it, px. */
export const AFTER_NODE = 17;
export const AMID = 8;
/** For the heads of the columns over the first row, px. */
export const TABLED_HEAD = 40;
/** The foot of a text on the middle of its row, px. */
const FOOT = 4;

/** The words of a row at its left. */
export function lineOf(
  { node, step }: PlacedNode,
  tree: DecisionTree,
): { readonly name: string; readonly detail: string } {
  return {
    name: node.kind === 'end' ? endName(node, tree) : listedName(node),
    detail: step === null ? wayNote(tree, node.approach) : stepDetail(node, step),
  };
}

/** The words of a tree as a list of a line a row: odds behind the names, what each end comes to in columns. */
export function TabledTexts({ tree, places, columns: { columns } }: TreeTextsProps) {
  const { x, y, width } = useFrame();
  const root = y.at(places.root[1]) + FOOT;
  const fromRight = (id: string): number => columns.find((column) => column.id === id)?.fromRight ?? 0;
  return (
    <>
      <ColumnHeads columns={columns} foot={root - 22} />
      <text x={x.at(places.root[0]) + AFTER_NODE} y={root} {...STRONG}>
        {ROOT_NAME}
      </text>
      <text x={width} y={root} textAnchor="end" className="tnum" {...STRONG}>
        {formatMoney(tree.value)}
      </text>
      {places.nodes.map((placed) => {
        const { node, at, step } = placed;
        const isOut = tree.better !== null && tree.better !== node.approach;
        const color = isOut ? 'var(--color-muted)' : 'var(--color-ink)';
        const { name, detail } = lineOf(placed, tree);
        const [left, foot] = [x.at(at[0]) + AFTER_NODE, y.at(at[1]) + FOOT];
        const look = step === null ? STRONG : NAME;
        return (
          <g key={nodeKey(node)}>
            <text x={left} y={foot} {...look} fill={color}>
              {name}
            </text>
            <text x={left + textWidth(name, look) + AMID} y={foot} {...QUIET}>
              {detail}
            </text>
            {node.kind === 'end' ? (
              <EndFigures columns={columns} end={node} foot={foot} color={color} />
            ) : (
              <>
                <text x={width - fromRight('probability')} y={foot} textAnchor="end" className="tnum" {...FIGURE}>
                  {formatOdds(node.probability)}
                </text>
                {node.week !== null && (
                  <text x={width - fromRight('unlocked')} y={foot} textAnchor="end" {...QUIET}>
                    {gateOn(node.week)}
                  </text>
                )}
                <text
                  x={width}
                  y={foot}
                  textAnchor="end"
                  className="tnum"
                  {...STRONG}
                  fontWeight={400}
                  fill={node.value < 0 ? 'var(--color-loss)' : color}
                >
                  {formatMoney(node.value)}
                </text>
              </>
            )}
            <path d={`M${left} ${y.at(at[1] + 0.5 / places.rows)}H${width}`} {...GRID} />
          </g>
        );
      })}
    </>
  );
}
