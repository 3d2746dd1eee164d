import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';
import { endName, listedDetail, listedName, ROOT_NAME } from '#words/delivery/tree.ts';
import { NAME } from './end-columns.ts';
import { nodeKey } from './places.ts';
import type { TreeTextsProps } from './texts-props.ts';

/** From a node to its words, px. */
const AFTER = 17;
/** The feet of a row's two lines from its middle, and of one alone, px. */
const [FIRST, SECOND, ALONE] = [-2, 14, 4];

/** The words of a tree as a list of two lines a row: a name over its odds, and at the right what everything from there on comes to. */
export function StackedTexts({ tree, places }: TreeTextsProps) {
  const { x, y } = useFrame();
  const root = y.at(places.root[1]) + ALONE;
  return (
    <>
      <text x={x.at(0) + AFTER} y={root} {...STRONG}>
        {ROOT_NAME}
      </text>
      <Value foot={root} value={tree.value} color="var(--color-ink)" />
      {places.nodes.map(({ node, at, step }) => {
        const isOut = tree.better !== null && tree.better !== node.approach;
        const color = isOut ? 'var(--color-muted)' : 'var(--color-ink)';
        const [left, middle] = [x.at(at[0]) + AFTER, y.at(at[1])];
        return (
          <g key={nodeKey(node)}>
            <text x={left} y={middle + FIRST} {...(step === null ? STRONG : NAME)} fill={color}>
              {node.kind === 'end' ? endName(node, tree) : listedName(node)}
            </text>
            <text x={left} y={middle + SECOND} {...QUIET}>
              {listedDetail(node, step, tree)}
            </text>
            <Value foot={middle + FIRST} value={node.value} color={color} isAverage={node.kind === 'chance'} />
          </g>
        );
      })}
    </>
  );
}

interface ValueProps {
  readonly foot: number;
  readonly value: number;
  readonly color: string;
  /** Of everything from a circle on, and not of an end. */
  readonly isAverage?: boolean;
}

function Value({ foot, value, color, isAverage = false }: ValueProps) {
  const { width } = useFrame();
  return (
    <text
      x={width}
      y={foot}
      textAnchor="end"
      className="tnum"
      {...STRONG}
      fontWeight={isAverage ? 400 : 600}
      fill={value < 0 ? 'var(--color-loss)' : color}
    >
      {formatMoney(value)}
    </text>
  );
}
