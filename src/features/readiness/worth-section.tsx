import { memo, useRef } from 'react';
import { DIMENSIONS, type DimensionId } from '#model/facts/readiness.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { inSentence } from '#ui/format/in-sentence.ts';
import { listed } from '#ui/format/listed.ts';
import { formatMoney } from '#ui/format/money.ts';
import { moneyScale } from '#ui/format/money-scale.ts';
import { capitalise } from '#ui/format/numbers.ts';
import { Section } from '#ui/page.tsx';
import { useWidth } from '#ui/use-width.ts';
import { Empty } from '#ui/empty.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { pointsText } from './standing-words.ts';
import type { RankedWorth } from './worth-words.ts';
import { WorthBars } from './worth-bars.tsx';

/** The factors ranked by the rupees that reaching their targets adds, with the next point inside each bar. */
export const WorthSection = memo(function WorthSection({ ranked }: { readonly ranked: readonly RankedWorth[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const money = moneyScale(ranked.flatMap(({ toTarget, nextPoint }) => [toTarget, nextPoint]));
  const isWorthless = ranked.every(({ toMaximum }) => toMaximum === 0);
  if (isWorthless)
    return (
      <Section title="Readiness is worth ₹0 here">
        <Empty
          title={
            ranked.every(({ standing }) => standing.points >= standing.factor.maximum)
              ? 'Every factor is at its maximum'
              : 'No benefit to bring sooner'
          }
          actions={<LinkButton href="#/company">Open the company</LinkButton>}
        >
          Readiness brings benefits sooner. A point of it is worth something once the case has benefits and a factor has
          room to rise.
        </Empty>
      </Section>
    );
  return (
    <Section
      title={titleOf(ranked)}
      prose={
        <>
          <p>NPV added by raising one factor alone. Solid: one more point. Outlined: all the way to its target.</p>
          <p>{pointWords(ranked)}</p>
        </>
      }
    >
      <ChartFrame
        title={`What readiness is worth by factor: ${titleOf(ranked)}`}
        fileName="neev-readiness-worth"
        table={{
          columns: [
            'Factor',
            'Now',
            'Target',
            'One more point, ₹',
            'Reaching the target, ₹',
            'Reaching the maximum, ₹',
          ],
          rows: ranked.map(({ standing, nextPoint, toTarget, toMaximum }) => [
            standing.factor.label,
            standing.points,
            standing.target,
            nextPoint,
            toTarget,
            toMaximum,
          ]),
          format: (value, column) => (column < 3 ? pointsText(value) : formatMoney(value)),
        }}
      >
        <div ref={frame}>{width > 0 && <WorthBars ranked={ranked} money={money} width={width} />}</div>
      </ChartFrame>
    </Section>
  );
});

function titleOf(ranked: readonly RankedWorth[]): string {
  const [best] = ranked;
  if (best === undefined || best.toTarget <= 0) return 'Every target is reached; a point more is still worth something';
  const { factor, points, target } = best.standing;
  return `${factor.label} from ${pointsText(points)} to ${pointsText(target)} is worth ${formatMoney(best.toTarget)}`;
}

/** All points of a dimension weigh the same, so a point's worth is told once for each: "A point is worth …". */
function pointWords(ranked: readonly RankedWorth[]): string {
  const byDimension = new Map<DimensionId, number>();
  for (const { standing, nextPoint } of ranked)
    if (standing.factor.maximum - standing.points >= 1 && !byDimension.has(standing.factor.dimension))
      byDimension.set(standing.factor.dimension, nextPoint);
  const groups = new Map<string, string[]>();
  for (const [dimension, worth] of byDimension) {
    const amount = formatMoney(worth);
    groups.set(amount, [...(groups.get(amount) ?? []), inSentence(DIMENSIONS[dimension].label)]);
  }
  const words = [...groups].map(([amount, names]) => `${amount} in ${listed(names)} factors`);
  return words.length === 0 ? '' : capitalise(`a point is worth ${listed(words)}.`);
}
