import { memo, useMemo } from 'react';
import { AcrossTexts } from '#ui/chart/across-texts.tsx';
import type { Frame } from '#ui/chart/frame.ts';
import { ZeroLine } from '#ui/chart/marks.tsx';
import { Panel } from '#ui/chart/panel.tsx';
import { Plot, useFrame } from '#ui/chart/plot.tsx';
import { niceTicks } from '#ui/chart/ticks.ts';
import { HALO } from '#ui/chart/text-look.ts';
import { Upright } from '#ui/chart/upright.tsx';
import { useMedia } from '#ui/use-media.ts';
import { moneyAxis } from '#words/figures/money-axis.ts';
import { Brush } from './brush.tsx';
import { ContrastBars, WorkingBars } from './bars.tsx';
import { Cumulative, CumulativeScale } from './cumulative.tsx';
import { LossLabel, LumpLabels, Quantiles } from './labels.tsx';
import { LensLabels, namesHeight } from './lens-labels.tsx';
import { levelsOf, pictureOf, type Levels, type Picture } from './picture.ts';
import type { SeenLens } from '#features/uncertainty/shared/seen-lens.ts';
import { isAnyGain, type Selection } from '#model/findings/uncertainty/question.ts';

export interface DistributionChartProps {
  readonly working: SeenLens;
  readonly contrast: SeenLens | null;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
}

/** Both lenses' trials as bars over one axis, and the share at or below each amount under it. */
export const DistributionChart = memo(function DistributionChart({
  working,
  contrast,
  selection,
  onSelect,
}: DistributionChartProps) {
  const picture = useMemo(() => pictureOf(working, contrast), [working, contrast]);
  const isPhone = useMedia('(max-width: 44.99rem)');
  // The place is kept before its width is known: on a phone the names stand one over the other.
  const levelsAt = (width: number): Levels =>
    levelsOf(namesHeight(picture, width > 0 ? width : isPhone ? 0 : Number.POSITIVE_INFINITY));
  const brush = ({ x, width }: Frame) => (
    <Brush axis={picture.axis} x={x} levels={levelsAt(width)} selection={selection} onSelect={onSelect} />
  );
  return (
    <Plot
      height={(width) => levelsAt(width).height}
      margin={(width) => {
        const { top, foot, height } = levelsAt(width);
        return { top, right: 0, bottom: height - foot, left: 0 };
      }}
      x={[picture.axis.from, picture.axis.to]}
      y={[0, picture.most]}
      over={brush}
    >
      {({ width }) => <Drawn picture={picture} levels={levelsAt(width)} selection={selection} />}
    </Plot>
  );
});

interface DrawnProps {
  readonly picture: Picture;
  readonly levels: Levels;
  readonly selection: Selection;
}

function Drawn({ picture, levels, selection }: DrawnProps) {
  const { top, cumulativeTop, cumulativeFoot } = levels;
  const under = { top: cumulativeTop, foot: cumulativeFoot, y: [0, 1] } as const;
  return (
    <>
      <LensLabels picture={picture} />
      <Chosen levels={levels} selection={selection} />
      <ContrastBars picture={picture} />
      <WorkingBars picture={picture} />
      <Panel {...under}>
        <Cumulative picture={picture} />
      </Panel>
      <Upright at={0} from={top - 4} to={cumulativeFoot} />
      <Quantiles picture={picture} levels={levels} />
      <Ticks picture={picture} />
      <Panel {...under}>
        <CumulativeScale />
      </Panel>
      <LossLabel picture={picture} />
      <LumpLabels picture={picture} />
    </>
  );
}

/** What is asked for, as a band through both drawings; not drawn for the question of any gain, which the zero line shows. */
function Chosen({ levels: { top, cumulativeFoot }, selection }: Omit<DrawnProps, 'picture'>) {
  const { x } = useFrame();
  if (isAnyGain(selection)) return null;
  const from = x.within(selection.least);
  const to = selection.most === null ? x.at(x.to) : x.within(selection.most);
  return (
    <g>
      <rect
        x={from}
        y={top}
        width={Math.max(0, to - from)}
        height={cumulativeFoot - top}
        fill="var(--color-accent-soft)"
      />
      <path d={`M${from} ${top}V${cumulativeFoot}`} stroke="var(--color-accent)" />
      {selection.most !== null && <path d={`M${to} ${top}V${cumulativeFoot}`} stroke="var(--color-accent)" />}
    </g>
  );
}

/** Of an axis in steps of which there are at most so many, px for each. */
const STEP = 78;

function Ticks({ picture: { axis } }: Pick<DrawnProps, 'picture'>) {
  const { foot, width } = useFrame();
  const ticks = niceTicks(axis.from, axis.to, Math.max(3, Math.min(8, Math.floor(width / STEP))));
  const { texts, end } = moneyAxis(ticks);
  return (
    <g>
      <ZeroLine />
      <AcrossTexts
        ticks={ticks}
        texts={texts}
        end={end}
        y={foot + 34}
        zero={{ fill: 'var(--color-ink)', fontWeight: 600 }}
        {...HALO}
      />
    </g>
  );
}
