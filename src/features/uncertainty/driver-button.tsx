import type { ReactNode } from 'react';
import { classes } from '#ui/class-names.ts';

export interface DriverButtonProps {
  readonly children: ReactNode;
  readonly isOpen: boolean;
  readonly onPress: () => void;
  readonly isStrong?: boolean;
}

/** A driver's name in a row: pressing it opens its range. */
export function DriverButton({ children, isOpen, onPress, isStrong = false }: DriverButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={onPress}
      className={classes(
        'relative text-start underline decoration-line decoration-1 underline-offset-4 hover:decoration-accent hover:decoration-2 aria-expanded:decoration-accent after:absolute after:-inset-x-1 after:-inset-y-2.5 tablet:after:hidden',
        isStrong && 'font-semibold',
      )}
    >
      {children}
    </button>
  );
}
