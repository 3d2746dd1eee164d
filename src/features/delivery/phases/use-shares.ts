import { useContext, useEffect, useState } from 'react';
import { sharesOff } from '#model/document/delivery-fields.ts';
import type { FourNumbers } from '#model/document/document.ts';
import { useActions, useNeev } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { draftKey, draftOf, DraftScope, keepDraft } from '#ui/fields/drafts.ts';
import { listInForce } from './lists.ts';
import { fittedAround, withPlace } from './shares.ts';

const PATH = 'rollout.costShares';
/** Four numbers as one text, by which they are kept and compared. */
const textOf = (shares: readonly number[]): string => shares.join(' ');

/** What was typed that does not make the whole, beside the shares then in force. */
interface Typed {
  readonly over: string;
  readonly shares: FourNumbers;
  readonly last: number;
}

/** Typing rests after so long, ms. */
const PAUSE = 900;

/** Four shares that stand or fall together. */
export interface Shares {
  readonly inForce: FourNumbers;
  /** As they were typed. */
  readonly typed: FourNumbers;
  /** How far what was typed is from the whole; 0 where it is in use. */
  readonly off: number;
  /** Whether they are refused in words: once typing rests, since a fresh slip may be on its way to what was meant. */
  readonly isRefused: boolean;
  readonly set: (place: number, share: number) => void;
  /** Keeps the one typed last and fits the others to it. */
  readonly fit: () => void;
  /** Takes back what was typed. */
  readonly restore: () => void;
}

/**
 * The four cost shares as one form: each is typed by itself, and all four go into the document once they make the whole.
 * Until then the old ones stay in use, and what was typed is kept as any refused entry is.
 */
export function useShares(): Shares {
  const { edit } = useActions();
  const key = draftKey(useContext(DraftScope), PATH);
  const now = useNeev((state) => textOf(listInForce(shownScenario(state).document, PATH)));
  const inForce = sharesFrom(now) ?? [0, 0, 0, 0];
  const [typed, setTyped] = useState<Typed | null>(() => {
    const shares = sharesFrom(draftOf(key, now) ?? '');
    return shares === null ? null : { over: now, shares, last: 0 };
  });
  // What was kept from an earlier visit is refused on arrival.
  const [rested, setRested] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  // Once others are in force, by undo or elsewhere, what was typed over the old ones is out of date for good.
  if (typed !== null && typed.over !== now) setTyped(null);
  const held = typed !== null && typed.over === now ? typed : null;
  const shares = held?.shares ?? inForce;
  const off = sharesOff(shares);
  const text = off === 0 ? null : textOf(shares);
  useEffect(() => keepDraft(key, text === null ? undefined : { text, value: now }), [key, text, now]);
  return {
    inForce,
    typed: shares,
    off,
    isRefused: off !== 0 && rested === typed,
    set: (place, share) => {
      const next = withPlace(shares, place, share);
      const isWhole = sharesOff(next) === 0;
      setTyped(isWhole ? null : { over: now, shares: next, last: place });
      if (isWhole) edit(PATH, next);
    },
    fit: () => edit(PATH, fittedAround(shares, held?.last ?? 0)),
    restore: () => setTyped(null),
  };
}

function sharesFrom(text: string): FourNumbers | null {
  const numbers = text === '' ? [] : text.split(' ').map(Number);
  const [one, two, three, four] = numbers;
  return one === undefined || two === undefined || three === undefined || four === undefined
    ? null
    : [one, two, three, four];
}
