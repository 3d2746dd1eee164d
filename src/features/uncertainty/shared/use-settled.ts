import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing rests before it counts as one edit, ms: each is a step to undo and asks for new trials. */
const REST = 300;

export interface Settled<T> {
  /** What was last typed, also while it is not in the document yet. */
  readonly value: T;
  readonly change: (value: T) => void;
  /** Takes over what is still pending, when the field is left. */
  readonly settle: () => void;
}

/** Holds back what is being typed over a value of the document until typing rests, the field is left or it goes away. */
export function useSettled<T>(value: T, commit: (value: T) => void): Settled<T> {
  const [pending, setPending] = useState<{ readonly value: T } | null>(null);
  const latest = useRef({ pending, commit });
  useEffect(() => {
    latest.current = { pending, commit };
  });
  const settle = useCallback(() => {
    const held = latest.current;
    if (held.pending === null) return;
    held.commit(held.pending.value);
    latest.current = { ...held, pending: null };
    setPending(null);
  }, []);
  useEffect(() => {
    if (pending === null) return undefined;
    const timer = setTimeout(settle, REST);
    return () => clearTimeout(timer);
  }, [pending, settle]);
  useEffect(() => settle, [settle]);
  return {
    value: pending === null ? value : pending.value,
    change: (next) => setPending({ value: next }),
    settle,
  };
}
