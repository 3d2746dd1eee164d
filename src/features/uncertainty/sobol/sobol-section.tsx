import { memo } from 'react';
import { useUncertainty } from '#bound/context.ts';
import { driverName } from '#words/uncertainty/drivers.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { OUTLINED, SOLID } from '#ui/chart/bar-look.ts';
import { Swatch } from '#ui/chart/swatch.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { counted } from '#words/figures/numbers.ts';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { SobolChart } from './sobol-chart.tsx';
import { HARDLY, remainderOf, sobolFindingOf } from '#model/findings/uncertainty/sobol.ts';
import { othersWords, remainderWords, sobolTitle } from '#words/uncertainty/sobol.ts';
import { Skeleton } from '#ui/chart/skeleton.tsx';
import { Awaited } from '#features/uncertainty/shared/awaited.tsx';
import { sobolTable } from '#features/uncertainty/shared/tables.ts';

/** Rows of the picture at most, and at least where there are that many. */
const MOST = 12;
const LEAST = 5;

const LEGEND = [
  { label: 'by itself', ...SOLID },
  { label: 'with all it works through', ...OUTLINED },
];

/** Which drivers carry the spread of the outcome, with how sure that is. */
export const SobolSection = memo(function SobolSection({ scene }: { readonly scene: Scene }) {
  const { varying, delivery, factors, read } = scene;
  const found = useUncertainty((state) => state.sobol);
  if (varying.length === 0 && delivery === null) return null;
  const pairs = read.document.uncertainty?.correlations?.length ?? 0;
  const nameOf = (path: string): string =>
    driverName(factors.find((each) => each.path === path) ?? { path, label: path });
  if (found === null)
    return (
      <Section title="What drives it">
        <Awaited label="Working out what drives it" className="h-[32.9rem] @row:h-[22.4rem] @columns:h-[15.5rem]">
          <Skeleton kind="rows" />
        </Awaited>
      </Section>
    );
  const rows = found
    .map((each) => ({ ...each, name: nameOf(each.driver) }))
    .toSorted((a, b) => b.total.value - a.total.value);
  const telling = rows.filter(({ total }) => total.value >= HARDLY).length;
  const shown = rows.slice(0, Math.min(MOST, Math.max(telling, LEAST)));
  return (
    <Section
      title={sobolTitle(sobolFindingOf(found), nameOf)}
      prose={
        <>
          <p className="flex flex-wrap items-center gap-x-2">
            <Swatch look={SOLID} />
            <Term meaning="First-order Sobol index: the share of the variance of the NPV that would go if this driver alone were known.">
              by itself
            </Term>
            <span className="ml-2 inline-flex">
              <Swatch look={OUTLINED} />
            </span>
            <Term meaning="Total Sobol index: the share of the variance that would stay if all but this driver were known; what it does together with others included.">
              with all it works through
            </Term>
          </p>
          <p>
            {remainderWords(remainderOf(found, read.document.uncertainty?.outsideView === true))} Whiskers hold 95 in
            100 repeats of the sampling.
          </p>
          <p>
            {pairs === 0 ? (
              'Drivers are taken as independent, as they are in this case.'
            ) : (
              <>
                <b>Here the drivers are taken as independent</b>, although {counted(pairs, 'correlation')}{' '}
                {pairs === 1 ? 'is' : 'are'} set: shares of what moves together cannot be told apart.
              </>
            )}
          </p>
        </>
      }
    >
      <ChartFrame
        title="Shares of the spread of the NPV by driver"
        fileName="neev-what-drives-it"
        legend={LEGEND}
        table={sobolTable(rows)}
        caption={othersWords(rows.length - shown.length)}
      >
        <SobolChart rows={shown} />
      </ChartFrame>
    </Section>
  );
});
