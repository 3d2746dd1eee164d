import { memo } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { ADOPTION_BY_REGION, ADOPTION_BY_SIZE, type Adoption } from '#model/facts/market.ts';
import type { Region, Size } from '#model/facts/company.ts';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { classes } from '#ui/class-names.ts';
import { formatRate } from '#words/figures/percent.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { Section } from '#ui/page.tsx';
import { adoptionTable } from '#features/readiness/shared/tables.ts';

const SIZES: readonly (readonly [Size, string])[] = [
  ['enterprise', 'Large enterprises'],
  ['mid_size', 'Mid-size companies'],
  ['startup', 'Startups'],
];
const REGIONS: readonly (readonly [Region, string])[] = [
  ['bangalore', 'Bangalore'],
  ['mumbai', 'Mumbai'],
  ['delhi_ncr', 'Delhi NCR'],
  ['hyderabad', 'Hyderabad'],
  ['pune', 'Pune'],
];

interface Line {
  readonly id: string;
  readonly label: string;
  readonly adoption: Adoption;
  readonly isOwn: boolean;
}

/** How many companies of this size and region use DataOps, from the source; readiness is another thing, and it says so. */
export const MarketSection = memo(function MarketSection({ document }: { readonly document: ScenarioDocument }) {
  const size = sizeOf(document);
  const region = document.company?.region ?? 'other';
  const sizes = SIZES.map(([id, label]): Line => ({ id, label, adoption: ADOPTION_BY_SIZE[id], isOwn: id === size }));
  const regions = REGIONS.flatMap(([id, label]): readonly Line[] => {
    const adoption = ADOPTION_BY_REGION[id];
    return adoption === null ? [] : [{ id, label, adoption, isOwn: id === region }];
  });
  const own = [...sizes, ...regions].filter(({ isOwn }) => isOwn);
  return (
    <Section
      title={titleOf(own)}
      prose={
        <>
          <p>
            Adoption, not readiness: the share of companies that use DataOps at all. It says how common the step is, not
            how ready those companies were.
          </p>
          {region === 'other' && (
            <>
              <p>The source gives no figure for your region.</p>
              <LinkButton href="#/company/company.region">Choose a region</LinkButton>
            </>
          )}
        </>
      }
    >
      <ChartFrame
        isTable
        title="Adoption of DataOps by company size and region"
        fileName="neev-adoption"
        table={adoptionTable([...sizes, ...regions])}
      >
        <div className="grid gap-x-12 gap-y-8 @columns:grid-cols-2">
          <Bars title="By size" lines={sizes} />
          <Bars title="By region" lines={regions} />
        </div>
      </ChartFrame>
    </Section>
  );
});

function titleOf(own: readonly Line[]): string {
  const [bySize, byRegion] = own;
  if (bySize === undefined) return 'How common DataOps is';
  const size = `${formatRate(bySize.adoption.share)} of ${bySize.label.toLowerCase()} use DataOps`;
  return byRegion === undefined
    ? size
    : `${size}, and ${formatRate(byRegion.adoption.share)} of companies in ${byRegion.label}`;
}

function Bars({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  return (
    <div>
      <h3 className="flex items-baseline justify-between border-b border-ink pb-1.5 text-small text-muted">
        <span>{title}</span>
        {lines[0] !== undefined && <OriginMark origin={lines[0].adoption.provenance} />}
      </h3>
      <ul>
        {lines.map(({ id, label, adoption, isOwn }) => (
          <li
            key={id}
            className={classes(
              'grid grid-cols-[12rem_minmax(0,1fr)_3rem] items-center gap-x-3 border-b border-rule py-2 text-table',
              isOwn ? 'font-semibold' : 'text-muted',
            )}
          >
            <span>
              {label}
              {isOwn && <span className="ml-2 text-small font-normal text-accent">yours</span>}
            </span>
            <span
              aria-hidden="true"
              className="block h-3.5 bg-rule forced-colors:bg-paper forced-colors:outline forced-colors:outline-line"
            >
              <span
                className={classes('block h-full', isOwn ? 'bg-accent' : 'bg-line')}
                style={{ width: `${adoption.share * 100}%` }}
              />
            </span>
            <span className="tnum text-end">{formatRate(adoption.share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
