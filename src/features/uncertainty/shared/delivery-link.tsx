import type { ReactNode } from 'react';

/** The screen on which how far the programme gets is decided: it has no range of its own. */
export const DELIVERY_SCREEN = '#/delivery';

/** How far the programme gets, among drivers: pressing it opens the screen of its odds. */
export function DeliveryLink({ className, children }: { readonly className: string; readonly children: ReactNode }) {
  return (
    <a href={DELIVERY_SCREEN} className={className}>
      {children}
    </a>
  );
}
