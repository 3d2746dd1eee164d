import type { ReactNode } from 'react';
import { DELIVERY } from '#model/delivery/draws.ts';
import { classes } from '#ui/class-names.ts';
import { DeliveryLink } from './delivery-link.tsx';

export interface DriverButtonProps {
  /** The driver's path, or delivery's. */
  readonly path: string;
  readonly children: ReactNode;
  /** For readers, where they are told more than stands in it; it begins with that. */
  readonly label?: string | undefined;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  /** A name among other words, underlined; or a whole row, which is shaded. */
  readonly look?: 'name' | 'row';
  /** Columns of a row. */
  readonly className?: string;
}

export const DRIVER_LOOKS = {
  // It wraps, if need be within a word: a name of one's own may be any text.
  name: 'relative max-w-full [overflow-wrap:anywhere] text-start underline decoration-line decoration-1 underline-offset-4 hover:decoration-accent hover:decoration-2 aria-expanded:decoration-accent after:absolute after:-inset-x-1 after:-inset-y-2.5 tablet:after:hidden',
  row: '-mx-3 print:mx-0 print:w-full print:px-0 w-[calc(100%+1.5rem)] px-3 py-1.5 text-start text-table hover:bg-sunk aria-expanded:bg-sunk',
} as const;

/** A driver's name, or its row: pressing it opens its range. */
export function DriverButton({ path, children, label, isOpen, onPress, look = 'name', className }: DriverButtonProps) {
  const looks = classes(DRIVER_LOOKS[look], className);
  if (path === DELIVERY)
    return (
      <DeliveryLink className={looks} label={label}>
        {children}
      </DeliveryLink>
    );
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onPress}
      className={looks}
    >
      {children}
    </button>
  );
}
