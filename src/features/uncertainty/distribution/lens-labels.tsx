import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { formatMoney } from '#words/figures/money.ts';
import { gainWords } from '#words/uncertainty/trial-count.ts';
import type { Picture } from './picture.ts';

interface LensWords {
  readonly id: 'working' | 'contrast';
  readonly title: string;
  readonly detail: string;
}

const titleOf = ({ name, findings }: SeenLens): string =>
  `${shortName(name)}: ${gainWords(findings.probabilityPositive)}`;

/** Each lens by name, the one that ends lower first. */
function wordsOf({ working, contrast }: Picture): readonly LensWords[] {
  const { mean } = working.findings;
  const own: LensWords = {
    id: 'working',
    title: titleOf(working),
    detail: `mean ${formatMoney(mean)}; ${formatMoney(working.asEntered)} as entered`,
  };
  if (contrast === null) return [own];
  const { p5, p50, p95, mean: middle } = contrast.findings;
  const other: LensWords = {
    id: 'contrast',
    title: titleOf(contrast),
    detail: `mean ${formatMoney(middle)}, P5 ${formatMoney(p5)}, P95 ${formatMoney(p95)}`,
  };
  return p50 <= working.findings.p50 ? [other, own] : [own, other];
}

/** Of the square before a name, from it to the name, and between two lenses side by side, px. */
const [SWATCH, BEFORE, APART] = [10, 16, 24];
/** The foot of the first name, from there to its detail, and from one lens to the next under it, px. */
const [FIRST, DETAIL, NEXT] = [12, 17, 38];

/** How many lenses are named one over the other in a drawing of this width; 0 where they have room side by side. */
export function stackedIn(picture: Picture, width: number): number {
  const words = wordsOf(picture);
  if (words.length === 1) return 0;
  const rooms = words.map(({ title, detail }) => BEFORE + Math.max(textWidth(title, STRONG), textWidth(detail, QUIET)));
  return rooms.reduce((sum, room) => sum + room, APART) > width ? words.length : 0;
}

/** Over the bars: each lens by name, the one that ends lower at the left; one over the other the scenario's is first. */
export function LensLabels({ picture }: { readonly picture: Picture }) {
  const { width } = useFrame();
  const words = wordsOf(picture);
  const isStacked = stackedIn(picture, width) > 0;
  const inOrder = isStacked
    ? words.toSorted((a, b) => Number(a.id === 'contrast') - Number(b.id === 'contrast'))
    : words;
  return inOrder.map((each, k) => (
    <LensLabel
      key={each.id}
      words={each}
      x={isStacked || k === 0 ? 0 : width}
      y={FIRST + (isStacked ? k * NEXT : 0)}
      anchor={isStacked || k === 0 ? 'start' : 'end'}
    />
  ));
}

interface LensLabelProps {
  readonly words: LensWords;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

function LensLabel({ words: { id, title, detail }, x, y, anchor }: LensLabelProps) {
  const isContrast = id === 'contrast';
  const color = isContrast ? 'var(--color-cost)' : 'var(--color-accent)';
  const text = anchor === 'start' ? x + BEFORE : x - BEFORE;
  return (
    <g textAnchor={anchor}>
      <rect
        x={anchor === 'start' ? x : x - SWATCH}
        y={y - SWATCH}
        width={SWATCH}
        height={SWATCH}
        fill={color}
        fillOpacity={isContrast ? 0.24 : 1}
        {...(isContrast ? { stroke: color, strokeWidth: 1.25 } : {})}
      />
      <text x={text} y={y} {...STRONG} fill={color}>
        {title}
      </text>
      <text x={text} y={y + DETAIL} {...QUIET}>
        {detail}
      </text>
    </g>
  );
}
