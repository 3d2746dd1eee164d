import type { ReactNode } from 'react';

/** The screen on which how far the programme gets is decided: it has no range of its own. */
export const DELIVERY_SCREEN = '#/delivery';

export interface DeliveryLinkProps {
  readonly className: string;
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** How far the programme gets, among drivers: pressing it opens the screen of its odds. */
export function DeliveryLink({ className, label, children }: DeliveryLinkProps) {
  return (
    <a href={DELIVERY_SCREEN} aria-label={label} className={className}>
      {children}
    </a>
  );
}
