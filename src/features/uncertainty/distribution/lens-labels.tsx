import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { shortName } from '#features/uncertainty/shared/short-name.ts';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET, STRONG } from '#ui/chart/text-look.ts';
import { deliveredApart } from '#model/findings/uncertainty/stops.ts';
import { lensDetails } from '#words/uncertainty/distribution.ts';
import { gainWords } from '#words/uncertainty/trial-count.ts';
import type { Picture } from './picture.ts';

interface LensWords {
  readonly id: 'working' | 'contrast';
  readonly title: string;
  readonly details: readonly string[];
}

const titleOf = ({ name, findings }: SeenLens): string =>
  `${shortName(name)}: ${gainWords(findings.probabilityPositive)}`;

/** Each lens by name, the one that ends lower first. */
function wordsOf({ working, contrast }: Picture): readonly LensWords[] {
  const own: LensWords = {
    id: 'working',
    title: titleOf(working),
    details: lensDetails(working.findings, deliveredApart(working.findings), working.asEntered),
  };
  if (contrast === null) return [own];
  const { p50 } = contrast.findings;
  const other: LensWords = {
    id: 'contrast',
    title: titleOf(contrast),
    details: lensDetails(contrast.findings, deliveredApart(contrast.findings), null),
  };
  return p50 <= working.findings.p50 ? [other, own] : [own, other];
}

/** Details in one line, where lenses stand side by side. */
const inLine = (details: readonly string[]): string => details.join('; ');

/** Of the square before a name, from it to the name, and between two lenses side by side, px. */
const [SWATCH, BEFORE, APART] = [10, 16, 24];
/** The foot of the first name, from there to its detail, from one detail to the next, and after the last, px. */
const [FIRST, DETAIL, LINE, AFTER] = [12, 17, 16, 21];
/** Of names side by side, with the air under them, px. */
export const NAMES_HEIGHT = 40;

/** Whether the lenses have no room for their names side by side in a drawing of this width. */
function isStackedIn(words: readonly LensWords[], width: number): boolean {
  const rooms = words.map(
    ({ title, details }) => BEFORE + Math.max(textWidth(title, STRONG), textWidth(inLine(details), QUIET)),
  );
  return rooms.reduce((sum, room) => sum + room, (rooms.length - 1) * APART) > width;
}

const stackedHeight = ({ details }: LensWords): number => DETAIL + (details.length - 1) * LINE + AFTER;

/** The height that the names of the lenses take in a drawing of this width, px. */
export function namesHeight(picture: Picture, width: number): number {
  const words = wordsOf(picture);
  return isStackedIn(words, width) ? words.reduce((sum, each) => sum + stackedHeight(each), 0) : NAMES_HEIGHT;
}

/** Over the bars: each lens by name, the one that ends lower at the left; one over the other the scenario's is first. */
export function LensLabels({ picture }: { readonly picture: Picture }) {
  const { width } = useFrame();
  const words = wordsOf(picture);
  if (!isStackedIn(words, width))
    return words.map((each, k) => (
      <LensLabel
        key={each.id}
        words={{ ...each, details: [inLine(each.details)] }}
        x={k === 0 ? 0 : width}
        y={FIRST}
        anchor={k === 0 ? 'start' : 'end'}
      />
    ));
  const inOrder = words.toSorted((a, b) => Number(a.id === 'contrast') - Number(b.id === 'contrast'));
  return inOrder.map((each, k) => (
    <LensLabel
      key={each.id}
      words={each}
      x={0}
      y={inOrder.slice(0, k).reduce((sum, above) => sum + stackedHeight(above), FIRST)}
      anchor="start"
    />
  ));
}

interface LensLabelProps {
  readonly words: LensWords;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

function LensLabel({ words: { id, title, details }, x, y, anchor }: LensLabelProps) {
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
      {details.map((detail, k) => (
        <text key={detail} x={text} y={y + DETAIL + k * LINE} {...QUIET}>
          {detail}
        </text>
      ))}
    </g>
  );
}
