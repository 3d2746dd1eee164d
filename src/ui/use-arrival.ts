import { useEffect } from 'react';

/**
 * Focuses the control of the field that an address names by its path (`company.annualRevenue`), and unfolds what hides
 * it. A screen gives each control its path as DOM id. An unknown path is left alone: the page simply opens at its top.
 */
export function useArrival(path: string | undefined): void {
  useEffect(() => {
    if (path !== undefined) arriveAt(path);
  }, [path]);
}

/** The same at once, for a link whose address is open already: the page is not told of a new one. */
export function arriveAt(path: string): void {
  const holder = document.getElementById(path);
  const isControl = holder?.matches('input, select, textarea, button') ?? false;
  const control = isControl ? holder : holder?.querySelector<HTMLElement>('input:checked');
  if (!control) return;
  for (let fold = control.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'center' });
  if (control instanceof HTMLInputElement && control.type === 'text') control.select();
}
