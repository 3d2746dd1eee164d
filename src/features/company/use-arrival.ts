import { useEffect } from 'react';

/**
 * Focuses the field that a link names, `annualRevenue` or `discountRate`, and unfolds what hides it.
 * An unknown name is left alone: the page simply opens at its top.
 */
export function useArrival(field: string | undefined): void {
  useEffect(() => {
    if (field === undefined) return;
    const holder = ['company', 'finance']
      .map((part) => document.getElementById(`${part}.${field}`))
      .find((each) => each !== null);
    const control = holder?.matches('input, select') ? holder : holder?.querySelector<HTMLElement>('input:checked');
    if (!control) return;
    for (let fold = control.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    control.focus({ preventScroll: true });
    control.scrollIntoView({ block: 'center' });
    if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  }, [field]);
}
