import { useContext, useRef, useState, type FocusEvent } from 'react';
import { enteredNumber } from '#model/document/read.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { DraftScope } from '#ui/fields/drafts.ts';
import { StackedField } from '#ui/fields/stacked-field.tsx';
import { Icon } from '#ui/icon.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { teamCostWords } from '#words/company/team-cost.ts';
import { formatMoney } from '#words/figures/money.ts';
import { formatNumber } from '#words/figures/numbers.ts';
import { parseCount } from '#words/reading/parse-count.ts';
import { parseMoney } from '#words/reading/parse-money.ts';
import type { Reading } from '#words/reading/reading.ts';

const PATH = 'company.dataTeamCost';

/** Far past any company, so that the product stays within the field. */
const MOST_PEOPLE = 100_000;
const DEAREST = 1e9;

type Entered = number | undefined;

const emptyOr = (text: string, read: () => Reading<Entered>): Reading<Entered> =>
  text.trim() === '' ? { ok: true, value: undefined } : read();

const readPeople = (text: string): Reading<Entered> =>
  emptyOr(text, () => {
    const read = parseCount(text, { max: MOST_PEOPLE, unit: 'people' });
    return read.ok ? { ok: true, value: read.count } : read;
  });

const readEach = (text: string): Reading<Entered> =>
  emptyOr(text, () => {
    const read = parseMoney(text, { max: DEAREST });
    return read.ok ? { ok: true, value: read.rupees } : read;
  });

/** In whole rupees a year; undefined while one of them is missing. */
const productOf = (people: Entered, each: Entered): Entered =>
  people === undefined || each === undefined ? undefined : Math.round(people * each);

/** A fold under the cost of the data team that works it out of people and what each costs. It keeps nothing of its own. */
export function TeamCost() {
  const scope = useContext(DraftScope);
  return (
    <details className="group/worked print:hidden">
      <summary className="flex min-h-11 list-none items-center gap-1.5 text-label text-muted tablet:mt-1.5 tablet:min-h-6 [&::-webkit-details-marker]:hidden">
        <Icon name="chevron-right" size={12} className="group-open/worked:rotate-90" />
        or people × average salary
      </summary>
      {/* What is typed here and cannot be read is no field of the case that would be marked as refused. */}
      <DraftScope value={`${scope} worked out`}>
        <Factors />
      </DraftScope>
    </details>
  );
}

function Factors() {
  const { edit } = useActions();
  const entered = useNeev((state) => enteredNumber(shownScenario(state).document, PATH));
  const [people, setPeople] = useState<Entered>();
  const [each, setEach] = useState<Entered>();
  // As in every field, what cannot be read puts back the amount that held when typing began.
  const settled = useRef(entered);
  const settle = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) settled.current = entered;
  };
  const enter = (count: Entered, salary: Entered): void => edit(PATH, productOf(count, salary) ?? settled.current);
  const product = productOf(people, each);
  const words =
    people === undefined || each === undefined || product === undefined
      ? null
      : teamCostWords({ people, each, product, entered });
  return (
    <div onFocus={settle} className="pt-1 pb-2">
      <div className="grid max-w-[24rem] grid-cols-[7.5rem_minmax(0,11.5rem)] gap-x-3">
        <StackedField<Entered>
          id={`${PATH}.people`}
          label="People on it today"
          inputMode="decimal"
          value={people}
          read={readPeople}
          write={(value) => (value === undefined ? '' : formatNumber(value))}
          onChange={(value) => {
            setPeople(value);
            enter(value, each);
          }}
        />
        <StackedField<Entered>
          id={`${PATH}.each`}
          label="What each costs, a year"
          value={each}
          read={readEach}
          write={(value) => (value === undefined ? '' : formatMoney(value, 'entry'))}
          onChange={(value) => {
            setEach(value);
            enter(people, value);
          }}
        />
      </div>
      <p aria-live="polite" className="pt-2 text-label text-muted empty:hidden">
        {words?.text}
        {words !== null && words.offer !== null && (
          <>
            {' '}
            <LinkButton onPress={() => enter(people, each)}>{words.offer}</LinkButton>
          </>
        )}
      </p>
    </div>
  );
}
