import { memo } from 'react';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { moneyScale } from '#words/figures/money-scale.ts';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { Empty } from '#ui/empty.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { WorthBars } from './worth-bars.tsx';
import { worthTable } from './worth-table.ts';
import { bestGapOf, pointWorths, type RankedWorth } from '#model/findings/readiness/worth-ranking.ts';
import { NOTHING_RANKED, pointWords, worthTitle } from '#words/readiness/worth.ts';

/** The factors ranked by the rupees that reaching their targets adds, with the next point inside each bar. */
export const WorthSection = memo(function WorthSection({ ranked }: { readonly ranked: readonly RankedWorth[] }) {
  const money = moneyScale(ranked.flatMap(({ toTarget, nextPoint }) => [toTarget, nextPoint]));
  const gap = bestGapOf(ranked);
  const title = worthTitle(gap);
  if (gap.kind === 'whole' || gap.kind === 'worthless') {
    const { title: head, detail } = NOTHING_RANKED[gap.kind];
    return (
      <Section title={title}>
        <Empty
          title={head}
          actions={gap.kind === 'worthless' && <LinkButton href="#/company">Open the company</LinkButton>}
        >
          {detail}
        </Empty>
      </Section>
    );
  }
  return (
    <Section
      title={title}
      prose={
        <>
          <p>
            <Term meaning="Net present value: what the years of the case are worth today, less everything spent.">
              NPV
            </Term>{' '}
            added by raising one factor alone. Solid: one more point. Outlined: all the way to its target.
          </p>
          <p>{pointWords(pointWorths(ranked))}</p>
        </>
      }
    >
      <ChartFrame
        title={`What readiness is worth by factor: ${title}`}
        fileName="neev-readiness-worth"
        table={worthTable(ranked)}
      >
        <WorthBars ranked={ranked} money={money} />
      </ChartFrame>
    </Section>
  );
});
