import type { ReactNode, Ref } from 'react';
import { classes } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  /** `primary` once a screen at most; `quiet` has no border. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** Hides the text, which stays as the accessible name. */
  readonly iconOnly?: boolean;
  readonly isExpanded?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

const KINDS = {
  primary: 'border-accent bg-accent text-on-accent font-semibold hover:bg-ink hover:border-ink hover:text-paper',
  plain: 'border-line text-ink hover:border-ink',
  quiet: 'border-transparent text-muted hover:text-ink',
};

/** A push button, 36 px high and 44 px on small screens. A disabled one stays focusable, so that its reason can be read. */
export function Button({
  children,
  onPress,
  kind = 'plain',
  icon,
  isDisabled = false,
  type = 'button',
  iconOnly = false,
  isExpanded,
  ref,
}: ButtonProps) {
  return (
    <button
      ref={ref}
      type={type}
      aria-disabled={isDisabled || undefined}
      aria-expanded={isExpanded}
      onClick={isDisabled ? (event) => event.preventDefault() : onPress}
      className={classes(
        'inline-flex print:hidden min-h-11 items-center justify-center gap-2 rounded-field border text-table font-medium tablet:min-h-9 aria-disabled:cursor-not-allowed aria-disabled:opacity-50',
        iconOnly ? 'min-w-11 tablet:min-w-9' : 'px-4',
        KINDS[kind],
      )}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={iconOnly ? 'for-readers' : undefined}>{children}</span>
    </button>
  );
}
