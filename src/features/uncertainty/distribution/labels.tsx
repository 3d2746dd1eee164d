import { Dots } from '#ui/chart/marks.tsx';
import { textWidth } from '#ui/chart/measured-text.ts';
import { useFrame } from '#ui/chart/plot.tsx';
import { Panel } from '#ui/chart/panel.tsx';
import { besideMark, freePlace } from '#ui/chart/room.ts';
import { HALO, QUIET, STRONG } from '#ui/chart/text-look.ts';
import { lumpWords } from '#words/uncertainty/endings.ts';
import { lossWords } from '#words/uncertainty/trial-count.ts';
import type { Levels, Picture } from './picture.ts';
import { AMOUNT, NAME, quantileLabels } from './quantiles.ts';

export interface LabelsProps {
  readonly picture: Picture;
  readonly levels: Levels;
}

/** The three quantiles of the scenario: dotted through both drawings, with a ring on the curve. */
export function Quantiles({ picture: { working }, levels: { cumulativeTop, cumulativeFoot } }: LabelsProps) {
  const frame = useFrame();
  const { top } = frame;
  const labels = quantileLabels(working.findings, frame);
  return (
    <g>
      {labels.map(({ name, amount, at, label, look }) => (
        <g key={name}>
          <path
            d={`M${label} ${top - 4}L${at} ${top + 8}V${cumulativeFoot}`}
            fill="none"
            stroke="var(--color-ink)"
            strokeDasharray="1.5 3"
          />
          <text x={label} y={top - AMOUNT} textAnchor="middle" {...STRONG} {...look}>
            {amount}
          </text>
          <text x={label} y={top - NAME} textAnchor="middle" {...QUIET}>
            {name}
          </text>
        </g>
      ))}
      <Panel top={cumulativeTop} foot={cumulativeFoot} y={[0, 1]}>
        <Dots
          points={labels.map(({ at, share }) => [frame.x.valueAt(at), share] as const)}
          r={3.5}
          fill="var(--color-paper)"
          stroke="var(--color-accent)"
          strokeWidth={1.75}
        />
      </Panel>
    </g>
  );
}

/** Shares of losing trials worth a word. */
const FEW = 0.005;

/** How many trials lose, of the lens that loses more, beside the zero line over the bars where no other label stands. */
export function LossLabel({ picture: { working, contrast } }: Pick<LabelsProps, 'picture'>) {
  const frame = useFrame();
  const { x, top, width, height } = frame;
  const lenses = [working, ...(contrast === null ? [] : [contrast])];
  const [loser] = lenses.toSorted((a, b) => a.findings.probabilityPositive - b.findings.probabilityPositive);
  if (loser === undefined || 1 - loser.findings.probabilityPositive < FEW) return null;
  const words = lossWords(1 - loser.findings.probabilityPositive);
  const place = freePlace(words, STRONG, [{ x: x.at(0) - 6, y: top - NAME, textAnchor: 'end' }], {
    boxes: quantileLabels(working.findings, frame).map(({ box }) => box),
    within: { left: 0, right: width, top: 0, bottom: height },
  });
  return place === undefined ? null : (
    <text {...place} {...STRONG} {...HALO} fill="var(--color-loss)">
      {words}
    </text>
  );
}

/** How far below the top of the bars the first line of a lump stands, and from one line to the next, px. */
const [LUMP, LINE] = [28, 16];

/** Where stopped trials lie in a lump: how many, after what, and at which amounts. Said beside its bars, at the right or the left. */
export function LumpLabels({ picture: { lumps, axis } }: Pick<LabelsProps, 'picture'>) {
  const { x, top, width } = useFrame();
  const [lump] = lumps.toSorted((a, b) => b.share - a.share);
  if (lump === undefined) return null;
  const lines = lumpWords(lump);
  const room = Math.max(...lines.map((line, k) => textWidth(line, k === 0 ? STRONG : QUIET)));
  const place = besideMark(x.at(Math.ceil(lump.to / axis.width) * axis.width), room, width, 8);
  const at =
    place.textAnchor === 'end' ? { ...place, x: x.at(Math.floor(lump.from / axis.width) * axis.width) - 8 } : place;
  return (
    <g>
      {lines.map((line, k) => (
        <text key={line} {...at} y={top + LUMP + k * LINE} {...(k === 0 ? STRONG : QUIET)} {...HALO}>
          {line}
        </text>
      ))}
    </g>
  );
}
