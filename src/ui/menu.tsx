import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { classes } from './class-names.ts';
import { Icon } from './icon.tsx';
import { lazyPart } from './load/lazy-part.tsx';

export interface MenuChoice {
  /** Unique in the whole menu. */
  readonly id: string;
  readonly label: string;
  /** A few words under the label. */
  readonly note?: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  /** Set on every choice of a section that shows which one holds. */
  readonly isChosen?: boolean;
}

export interface MenuGroup {
  /** Stands over the group's choices. */
  readonly title?: string;
  readonly choices: readonly MenuChoice[];
}

export interface MenuProps {
  /** The trigger's content; a chevron follows it. */
  readonly children: ReactNode;
  /** What readers call the menu and, for `iconOnly`, its trigger. */
  readonly label: string;
  /** One group without a title, or several. */
  readonly choices?: readonly MenuChoice[];
  readonly sections?: readonly MenuGroup[];
  /** The trigger is a bare icon-sized button without a chevron. */
  readonly iconOnly?: boolean;
  /** The trigger is small and muted. */
  readonly isQuiet?: boolean;
  readonly align?: 'start' | 'end';
}

const MenuList = lazyPart(
  'The menu',
  () => import('./menu-list.tsx'),
  (module) => module.default,
  { isOver: true },
);

/** A button that opens a short list of actions or of alternatives. The list's code arrives when the button is reached for. */
export function Menu({ children, label, choices, sections, iconOnly = false, isQuiet = false, align }: MenuProps) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const groups = (sections ?? [{ choices: choices ?? [] }]).filter((group) => group.choices.length > 0);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={iconOnly ? label : undefined}
        onPointerEnter={MenuList.preload}
        onFocus={MenuList.preload}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(true);
        }}
        className={classes(
          'inline-flex min-h-11 max-w-full min-w-11 cursor-pointer items-center gap-2 tablet:min-h-6 tablet:min-w-6',
          isQuiet ? 'text-small text-muted hover:text-ink' : 'text-table font-semibold text-ink',
        )}
      >
        {children}
        {!iconOnly && <Icon name="chevron" size={isQuiet ? 12 : 14} className="text-muted" />}
      </button>
      {isOpen && (
        <MenuList
          trigger={trigger}
          label={label}
          groups={groups}
          placement={align === 'end' ? 'bottom end' : 'bottom start'}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
