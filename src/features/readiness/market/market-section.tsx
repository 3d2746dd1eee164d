import { memo } from 'react';
import type { ScenarioDocument } from '#model/document/document.ts';
import { sizeOf } from '#model/document/choices-in-force.ts';
import { ADOPTION_BY_REGION, ADOPTION_BY_SIZE, type Adoption } from '#model/facts/market.ts';
import { SOLID, TRACK, type BarLook } from '#ui/chart/bar-look.ts';
import { Bar } from '#ui/chart/bars.tsx';
import { Strip } from '#ui/chart/strip.tsx';
import { ChartFrame } from '#ui/chart-frame.tsx';
import { classes } from '#ui/class-names.ts';
import { formatRate } from '#words/figures/percent.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { Fold } from '#features/readiness/shared/fold.tsx';
import { adoptionTable } from './adoption-table.ts';
import { REGIONS, type Region, type Size } from '#model/facts/company.ts';
import { adoptionTitle, SIZE_NAMES } from '#words/readiness/market.ts';

const BAR = 14;
/** Companies of other sizes and places than one's own. */
const OTHERS: BarLook = { fill: 'var(--color-line)' };

/** In the order of their adoption. */
const SIZES: readonly Size[] = ['enterprise', 'mid_size', 'startup'];
const NAMED_REGIONS: readonly Region[] = ['bangalore', 'mumbai', 'delhi_ncr', 'hyderabad', 'pune'];

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
  const sizes = SIZES.map((id): Line => ({
    id,
    label: SIZE_NAMES[id],
    adoption: ADOPTION_BY_SIZE[id],
    isOwn: id === size,
  }));
  const regions = NAMED_REGIONS.flatMap((id): readonly Line[] => {
    const adoption = ADOPTION_BY_REGION[id];
    return adoption === null ? [] : [{ id, label: REGIONS[id], adoption, isOwn: id === region }];
  });
  const ownRegion = ADOPTION_BY_REGION[region];
  return (
    <Fold
      title={adoptionTitle(
        { id: size, share: ADOPTION_BY_SIZE[size].share },
        ownRegion === null ? null : { label: REGIONS[region], share: ownRegion.share },
      )}
    >
      <div className="flex max-w-[40rem] flex-col items-start gap-2 pb-6 text-margin text-muted">
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
      </div>
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
    </Fold>
  );
});

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
            <Strip x={[0, 1]} height={BAR}>
              <Bar span={[0, 1]} at={0.5} size={BAR} look={TRACK} />
              <Bar span={[0, adoption.share]} at={0.5} size={BAR} look={isOwn ? SOLID : OTHERS} />
            </Strip>
            <span className="tnum text-end">{formatRate(adoption.share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
