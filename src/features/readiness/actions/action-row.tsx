import { useState, type ReactNode } from 'react';
import { commonOrigin } from '#model/business-case/provenance.ts';
import { ACTIONS, type ActionId } from '#model/facts/actions.ts';
import type { ScenarioDocument } from '#model/document/document.ts';
import { enteredNumber, numberInForce } from '#model/document/read.ts';
import type { FactorId } from '#model/facts/readiness.ts';
import type { PlannedAction } from '#model/readiness/action-plan.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { classes } from '#ui/class-names.ts';
import { Switch } from '#ui/fields/switch.tsx';
import type { MoneyScale } from '#words/figures/money-scale.ts';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { ActionNumbers } from './action-numbers.tsx';
import { chosenPath } from '#model/readiness/choosing.ts';
import type { Counting } from '#model/readiness/gain.ts';
import { oddsRaised } from '#model/findings/readiness/odds.ts';
import { factorsRaisedBy } from '#model/readiness/action-homes.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { factorLabel, pointsText } from '#words/readiness/factors.ts';
import { gainName, partsWords } from '#words/readiness/gain.ts';
import { oddsWords } from '#words/readiness/odds.ts';
import { NUMBER_NAMES, raisesName } from '#words/readiness/action-numbers.ts';
import { durationWords, perRupeeCell } from '#words/readiness/plan.ts';
import { numbersBackStep } from '#words/readiness/steps.ts';

/** Columns from 560 px: switch, action, cost, gain, gain for a rupee. */
export const ACTION_COLUMNS = '@row:grid-cols-[2.25rem_minmax(0,1fr)_5.25rem_5.25rem_5rem]';

export interface ActionRowProps {
  readonly document: ScenarioDocument;
  readonly id: ActionId;
  readonly planned: PlannedAction;
  readonly counting: Counting;
  readonly money: MoneyScale;
  readonly applies: (factor: FactorId) => boolean;
  readonly onChoose: (id: ActionId, isChosen: boolean) => void;
  /** Choosing this one made the benefits follow readiness. */
  readonly hasLinkedRamp: boolean;
  /** An address asks for one of its numbers. */
  readonly isAsked: boolean;
}

/** An action: whether it is chosen, what is done, what it takes and raises, what it costs and gains; unfolded, its numbers. */
export function ActionRow({
  document,
  id,
  planned,
  counting,
  money,
  applies,
  onChoose,
  hasLinkedRamp,
  isAsked,
}: ActionRowProps) {
  const { editAll } = useActions();
  const [opened, setOpen] = useState<boolean | null>(null);
  const isOpen = opened ?? isAsked;
  const { label, what, effort, impact } = ACTIONS[id];
  const { chosen, cost, gain, perRupee, odds } = planned;
  const { together } = gain;
  const parts = counting === 'both' ? partsWords(gain) : null;
  const weeks = numberInForce(document, `actions.${id}.weeks`) ?? 0;
  const start = numberInForce(document, `actions.${id}.startWeek`) ?? 0;
  const factors = factorsRaisedBy(id);
  const [startPath, weeksPath, costPath] = [`actions.${id}.startWeek`, `actions.${id}.weeks`, `actions.${id}.cost`];
  const raisePath = (factor: FactorId) => `actions.${id}.raises.${factor}`;
  const raisePaths = factors.map(raisePath);
  const paths = [startPath, weeksPath, costPath, ...raisePaths];
  const isOwn = (path: string) => enteredNumber(document, path) !== undefined;
  const scenario = useNeev(shownScenario);
  const [raised, timed] = [commonOrigin(scenario, raisePaths), commonOrigin(scenario, [weeksPath, startPath])];
  const isEdited = paths.some(isOwn);
  const raises = factors.map((factor) => ({
    factor,
    points: numberInForce(document, `actions.${id}.raises.${factor}`) ?? 0,
  }));
  return (
    <li className={classes('-mx-3 print:mx-0 print:px-0 border-t border-rule px-3', chosen && 'bg-sunk')}>
      <div
        role="group"
        aria-label={label}
        className={classes(
          'grid grid-cols-[2.25rem_minmax(0,1fr)_minmax(0,1fr)_minmax(0,1fr)] items-baseline gap-x-3 gap-y-1 pt-3 pb-1.5 text-table',
          ACTION_COLUMNS,
        )}
      >
        <span className="self-start">
          <Switch
            id={chosenPath(id)}
            label={`${label}: chosen`}
            isOn={chosen}
            onChange={(isOn) => onChoose(id, isOn)}
          />
        </span>
        <span className="col-span-3 @row:col-span-1">
          <span className="font-semibold">{label}</span>
          <span className="mt-0.5 block max-w-[34rem] text-label text-muted">{what}</span>
        </span>
        <Amount
          name="Cost"
          className="col-start-2 @row:col-start-auto"
          text={money.write(cost)}
          head={money.head}
          dataValue={cost}
          mark={isOwn(costPath) && <OriginMark origin={commonOrigin(scenario, [costPath])} />}
        />
        <Amount
          name={gainName(counting)}
          text={money.write(together)}
          head={money.head}
          isLoss={together < 0}
          isStrong
          dataValue={together}
        />
        <Amount name="For a rupee" text={perRupeeCell(planned)} isLoss={together < 0} dataValue={perRupee ?? ''} />
        <p className="col-span-3 col-start-2 text-small @row:col-span-4 @row:col-start-2">
          {raises.map(({ factor, points }) => (
            <span key={factor} className={classes('mr-3', !applies(factor) && 'text-muted line-through')}>
              {factorLabel(factor)} <b className="tnum">+{pointsText(points)}</b>
            </span>
          ))}
          {raised.kind !== timed.kind && (
            <span className="mr-5">
              <OriginMark origin={raised} />
            </span>
          )}
          <span className="mr-3 text-muted">
            {durationWords(start, weeks)}, {effort.value} effort
            {impact !== null && `, ${impact.value} impact`}
          </span>
          <OriginMark origin={timed} />
        </p>
        {counting === 'both' && (
          <p className="tnum col-span-3 col-start-2 text-small text-muted @row:col-span-4 @row:col-start-2">
            {parts !== null && `${capitalise(parts)}. `}
            {oddsWords(oddsRaised(odds))}
          </p>
        )}
        <span className="col-span-3 col-start-2 flex flex-wrap items-center gap-x-5 @row:col-span-4 @row:col-start-2">
          <button
            type="button"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
            className="flex min-h-11 items-center gap-1.5 text-small text-muted hover:text-ink tablet:min-h-6"
          >
            <Icon name="chevron-right" size={14} className={classes('-ml-0.5', isOpen && 'rotate-90')} />
            Its numbers<span className="for-readers"> of {label}</span>
          </button>
          {isEdited && (
            <LinkButton
              onPress={() =>
                editAll(
                  paths.map((path) => ({ path, value: undefined })),
                  numbersBackStep(id),
                )
              }
              className="text-small!"
            >
              Back to the usual numbers<span className="for-readers"> of {label}</span>
            </LinkButton>
          )}
        </span>
        {hasLinkedRamp && (
          <p className="col-span-3 col-start-2 text-small text-ink @row:col-span-4 @row:col-start-2">
            With this choice the benefits follow readiness, so that they can come sooner. Undo takes back both.
          </p>
        )}
      </div>
      {isOpen && (
        <div role="group" aria-label={`Numbers of ${label}`} className="pb-5 @row:pl-12">
          <ActionNumbers
            paths={[
              { path: startPath, name: NUMBER_NAMES.start },
              { path: weeksPath, name: NUMBER_NAMES.weeks },
              { path: costPath, name: NUMBER_NAMES.cost },
              ...factors.map((factor) => ({ path: raisePath(factor), name: raisesName(factor) })),
            ]}
          />
        </div>
      )}
    </li>
  );
}

interface AmountProps {
  readonly name: string;
  readonly text: string;
  readonly head?: string;
  readonly isLoss?: boolean;
  readonly isStrong?: boolean;
  readonly className?: string;
  readonly dataValue: number | string;
  readonly mark?: ReactNode;
}

function Amount({ name, text, head, isLoss = false, isStrong = false, className, dataValue, mark }: AmountProps) {
  return (
    <span className={classes('tnum @row:text-end', className)} data-value={dataValue}>
      <span className="block text-small text-muted @row:for-readers">
        {name}
        {head !== undefined && `, ${head}`}{' '}
      </span>
      <span className={classes(isStrong && 'font-semibold', isLoss && 'text-loss')}>{text}</span>
      {mark !== undefined && mark !== false && <span className="block">{mark}</span>}
    </span>
  );
}
