import { memo, useRef } from 'react';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { useWidth } from '#ui/use-width.ts';
import { Empty } from '#ui/empty.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { WorthBars } from './worth-bars.tsx';
import { pointWords, worthTitle, type RankedWorth } from '#features/readiness/shared/worth-words.ts';
import { worthTable } from '#features/readiness/shared/tables.ts';

/** The factors ranked by the rupees that reaching their targets adds, with the next point inside each bar. */
export const WorthSection = memo(function WorthSection({ ranked }: { readonly ranked: readonly RankedWorth[] }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const money = moneyScale(ranked.flatMap(({ toTarget, nextPoint }) => [toTarget, nextPoint]));
  const isWorthless = ranked.every(({ toMaximum }) => toMaximum === 0);
  if (isWorthless) {
    const isWhole = ranked.every(({ standing }) => standing.points >= standing.factor.maximum);
    return (
      <Section title={isWhole ? 'No factor has room to rise' : 'Readiness is worth ₹0 here'}>
        <Empty
          title={isWhole ? 'Every factor is at its maximum' : 'No benefit to bring sooner'}
          actions={!isWhole && <LinkButton href="#/company">Open the company</LinkButton>}
        >
          {isWhole
            ? 'What a point is worth shows here once a factor stands below its maximum.'
            : 'Readiness brings benefits sooner. A point of it is worth something once the case has benefits.'}
        </Empty>
      </Section>
    );
  }
  return (
    <Section
      title={worthTitle(ranked)}
      prose={
        <>
          <p>
            <Term meaning="Net present value: what the years of the case are worth today, less everything spent.">
              NPV
            </Term>{' '}
            added by raising one factor alone. Solid: one more point. Outlined: all the way to its target.
          </p>
          <p>{pointWords(ranked)}</p>
        </>
      }
    >
      <ChartFrame
        title={`What readiness is worth by factor: ${worthTitle(ranked)}`}
        fileName="neev-readiness-worth"
        table={worthTable(ranked)}
      >
        <div ref={frame}>{width > 0 && <WorthBars ranked={ranked} money={money} width={width} />}</div>
      </ChartFrame>
    </Section>
  );
});
