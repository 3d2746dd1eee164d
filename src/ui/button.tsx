import type { ReactNode, Ref } from 'react';
import { BUTTON, BUTTON_KINDS } from './button-look.ts';
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
      className={classes(BUTTON, iconOnly ? 'min-w-11 tablet:min-w-9' : 'px-4', BUTTON_KINDS[kind])}
    >
      {icon !== undefined && <Icon name={icon} />}
      <span className={iconOnly ? 'for-readers' : undefined}>{children}</span>
    </button>
  );
}
