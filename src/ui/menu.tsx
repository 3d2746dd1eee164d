import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './icon.tsx';

export interface MenuChoice {
  readonly id: string;
  readonly label: string;
  /** A few words under the label. */
  readonly note?: string;
  readonly onChoose: () => void;
  readonly isDisabled?: boolean;
  /** Set on every choice of a menu that shows which one holds. */
  readonly isChosen?: boolean;
}

export interface MenuProps {
  /** The trigger's content; a chevron follows it. */
  readonly children: ReactNode;
  /** What readers call the menu and, for `iconOnly`, its trigger. */
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  /** The trigger is a bare icon-sized button without a chevron. */
  readonly iconOnly?: boolean;
  readonly align?: 'start' | 'end';
}

/** A button that opens a short list of actions or of alternatives. */
export function Menu({ children, label, choices, iconOnly = false, align = 'start' }: MenuProps) {
  const chosen = choices.filter((choice) => choice.isChosen === true).map((choice) => choice.id);
  const isChoice = choices.some((choice) => choice.isChosen !== undefined);
  return (
    <MenuTrigger>
      <Button
        {...(iconOnly ? { 'aria-label': label } : {})}
        className="inline-flex min-h-11 min-w-11 cursor-pointer items-center gap-2 text-table font-semibold text-ink tablet:min-h-6 tablet:min-w-6"
      >
        {children}
        {!iconOnly && <Icon name="chevron" size={14} className="text-muted" />}
      </Button>
      <Popover
        placement={align === 'end' ? 'bottom end' : 'bottom start'}
        offset={4}
        className="max-w-80 min-w-48 border border-line bg-paper"
      >
        <AriaMenu
          aria-label={label}
          className="max-h-[inherit] overflow-auto py-1 outline-none"
          onAction={(id) => choices.find((choice) => choice.id === id)?.onChoose()}
          {...(isChoice
            ? { selectionMode: 'single' as const, selectedKeys: chosen, disallowEmptySelection: true }
            : {})}
          disabledKeys={choices.filter((choice) => choice.isDisabled === true).map((choice) => choice.id)}
        >
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              id={choice.id}
              textValue={choice.label}
              className="flex min-h-11 cursor-pointer items-center gap-2 px-3 py-2 text-table text-ink outline-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-focused:bg-sunk data-focused:shadow-[inset_2px_0_0_var(--color-accent)] tablet:min-h-9 forced-colors:data-focused:outline-2"
            >
              {isChoice && (
                <Icon name="check" size={14} className={choice.isChosen === true ? 'text-accent' : 'invisible'} />
              )}
              <span className="flex flex-col">
                <span className={choice.isChosen === true ? 'font-semibold' : undefined}>{choice.label}</span>
                {choice.note !== undefined && <span className="text-small text-muted">{choice.note}</span>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
