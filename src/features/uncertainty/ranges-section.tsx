import { memo } from 'react';
import { useActions } from '#store/context.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { varies } from '#model/uncertainty/drivers.ts';
import { PRESETS } from '#model/uncertainty/presets.ts';
import { driverName } from './driver-words.ts';
import type { Scene } from './use-view.ts';
import { classes } from '#ui/class-names.ts';
import { capitalise, counted } from '#ui/format/numbers.ts';
import { Menu } from '#ui/menu.tsx';
import { Section } from '#ui/page.tsx';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import { DensityMark } from './density-mark.tsx';
import { isOwnRange, rangeLine, SHAPE_WORDS } from './range-words.ts';

export interface RangesSectionProps {
  readonly scene: Scene;
  readonly chosen: string | null;
  readonly onChoose: (path: string) => void;
}

const GROUPS = [
  ['Benefits', 'benefits.'],
  ['Costs', 'investment.'],
] as const;

/** Every driver with its range and shape; a press opens it. */
export const RangesSection = memo(function RangesSection({ scene, chosen, onChoose }: RangesSectionProps) {
  const { drivers, varying } = scene;
  const { editAll } = useActions();
  const own = drivers.filter(isOwnRange).length;
  return (
    <Section
      title={`What may vary: ${varying.length === 0 ? 'nothing' : counted(varying.length, 'driver')}`}
      prose={
        <>
          <p>
            {own === 0
              ? 'All ranges are the usual ones, our assumption about the scenario’s own values.'
              : `${capitalise(counted(own, 'range'))} ${own === 1 ? 'is' : 'are'} yours; the rest follow the scenario’s own values.`}
          </p>
          <Menu
            label="Ranges to start from"
            choices={PRESETS.map(({ id, label, meaning, changes }) => ({
              id,
              label,
              note: meaning,
              onChoose: () => editAll(changes(drivers), `Ranges: ${label.toLowerCase()}`),
            }))}
          >
            Choose a set of ranges
          </Menu>
        </>
      }
    >
      {GROUPS.map(([title, prefix]) => (
        <section key={prefix} aria-label={`Ranges of ${title.toLowerCase()}`} className="@container not-first:mt-8">
          <h3 className="border-b border-ink pb-1.5 font-serif text-subject font-semibold">{title}</h3>
          <ul>
            {drivers
              .filter(({ path }) => path.startsWith(prefix))
              .map((driver) => (
                <li key={driver.path} className="border-b border-rule">
                  <RangeRow driver={driver} isOpen={chosen === driver.path} onPress={() => onChoose(driver.path)} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Section>
  );
});

interface RangeRowProps {
  readonly driver: Driver;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

function RangeRow({ driver, isOpen, onPress }: RangeRowProps) {
  const isVarying = varies(driver);
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onPress}
      className={classes(
        '-mx-3 grid w-[calc(100%+1.5rem)] grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-3 py-2 text-start text-table hover:bg-sunk @row:grid-cols-[minmax(0,1fr)_7rem_minmax(0,13rem)_5.5rem_4rem]',
        isOpen && 'bg-sunk',
      )}
    >
      <span className={classes('font-medium', !isVarying && 'text-muted')}>{driverName(driver)}</span>
      <span className="row-span-2 @row:row-span-1">
        <DensityMark driver={driver} />
      </span>
      <span className="tnum text-small text-muted @row:text-table @row:text-ink">
        {isVarying || driver.shape === 'fixed'
          ? rangeLine(driver)
          : `${rangeLine(driver).split(' · ')[0] ?? ''}, no range`}
        <span className="@row:hidden">
          , {SHAPE_WORDS[driver.shape].label}
          {isOwnRange(driver) && <b className="text-accent">, yours</b>}
        </span>
      </span>
      <span className="hidden text-muted @row:inline">{SHAPE_WORDS[driver.shape].label}</span>
      <span className="hidden @row:inline">
        {isOwnRange(driver) ? <ProvenanceMark kind="yours" /> : <ProvenanceMark kind="ours" text="usual" />}
      </span>
    </button>
  );
}
