import { memo } from 'react';
import { useActions } from '#bound/context.ts';
import type { Driver } from '#model/uncertainty/driver.ts';
import { varies } from '#model/uncertainty/drivers.ts';
import { PRESETS } from '#model/uncertainty/presets.ts';
import { DriverButton } from '#features/uncertainty/shared/driver-button.tsx';
import { driverName } from '#words/uncertainty/drivers.ts';
import type { Scene } from '#features/uncertainty/shared/use-view.ts';
import { classes } from '#ui/class-names.ts';
import { Menu } from '#ui/menu.tsx';
import { Section } from '#ui/page.tsx';
import { Term } from '#ui/term.tsx';
import { DeliveryRange } from './delivery-range.tsx';
import { DensityMark } from './density-mark.tsx';
import { useRangeOwners } from '#features/uncertainty/shared/range-owners.ts';
import { RangeMark, RangeOwnerWords } from './range-mark.tsx';
import { PRESET_WORDS } from '#words/uncertainty/presets.ts';
import { inSentence } from '#words/grammar/in-sentence.ts';
import {
  noRangeLine,
  ownersWords,
  PRESETS_LEAVE,
  rangeLine,
  SHAPE_WORDS,
  varyTitle,
} from '#words/uncertainty/ranges.ts';

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
  const { drivers, varying, delivery } = scene;
  const { editAll } = useActions();
  const owners = useRangeOwners(drivers);
  const own = owners.filter((owner) => owner === 'yours').length;
  const sent = owners.filter((owner) => owner === 'sender').length;
  return (
    <Section
      isFirst
      title={varyTitle(varying.length, delivery !== null)}
      prose={
        <>
          <p>
            {own + sent === 0 ? 'All ranges are the ' : `${ownersWords(own, sent)}; the rest are the `}
            <Term meaning="Our assumption of how far off such a figure tends to be, around the scenario’s own value. It moves with that value.">
              usual
            </Term>{' '}
            ones, our assumption about the scenario’s own values.
          </p>
          {varying.some(({ shape }) => shape === 'pert') && (
            <p>
              <Term meaning={`${SHAPE_WORDS.pert.meaning} The name is that of the planning method it comes from.`}>
                PERT
              </Term>
              : values near the likely one come up most, those near the ends seldom.
            </p>
          )}
          <Menu
            label="Ranges to start from"
            choices={PRESETS.map(({ id, changes }) => ({
              id,
              label: PRESET_WORDS[id].label,
              note: PRESET_WORDS[id].meaning,
              onChoose: () => editAll(changes(drivers), `Ranges: ${inSentence(PRESET_WORDS[id].label)}`),
            }))}
          >
            Choose a set of ranges
          </Menu>
          {delivery !== null && <p>{PRESETS_LEAVE}</p>}
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
      {delivery !== null && <DeliveryRange factor={delivery} read={scene.read} />}
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
  const shape = isVarying || driver.shape === 'fixed' ? SHAPE_WORDS[driver.shape].label : null;
  return (
    <DriverButton
      path={driver.path}
      look="row"
      isOpen={isOpen}
      onPress={onPress}
      className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 @row:grid-cols-[minmax(0,1fr)_7rem_minmax(0,13rem)_5.5rem_4rem]"
    >
      <span className={classes('font-medium', !isVarying && 'text-muted')}>{driverName(driver)}</span>
      <span className="row-span-2 @row:row-span-1">
        <DensityMark driver={driver} />
      </span>
      <span className="tnum text-small text-muted @row:text-table @row:text-ink">
        {isVarying || driver.shape === 'fixed' ? rangeLine(driver) : noRangeLine(driver)}
        <span className="@row:hidden">
          {shape !== null && `, ${shape}`}
          <RangeOwnerWords driver={driver} />
        </span>
      </span>
      <span className="hidden text-muted @row:inline">{shape}</span>
      <span className="hidden @row:inline">
        <RangeMark driver={driver} />
      </span>
    </DriverButton>
  );
}
