import type { RefObject } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { MenuGroup } from './menu.tsx';

export interface MenuListProps {
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly placement: 'bottom start' | 'bottom end';
  readonly onClose: () => void;
}

/** The open list of a Menu: focus moves in, arrows walk, letters jump, Escape and a press outside close and give the focus back. */
export default function MenuList({ trigger, label, groups, placement, onClose }: MenuListProps) {
  const all = groups.flatMap((group) => group.choices);
  return (
    <Popover
      aria-label={label}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      triggerRef={trigger}
      placement={placement}
      offset={4}
      className="max-w-80 min-w-48 border border-line bg-paper"
    >
      <AriaMenu
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- an opened menu takes the focus, as the pattern asks
        autoFocus="first"
        onClose={onClose}
        className="max-h-[inherit] overflow-auto py-1 outline-none"
        onAction={(id) => all.find((choice) => choice.id === id)?.onChoose()}
        disabledKeys={all.filter((choice) => choice.isDisabled === true).map((choice) => choice.id)}
      >
        {groups.map((group, at) => (
          <Group key={group.title ?? ''} group={group} isFirst={at === 0} label={label} />
        ))}
      </AriaMenu>
    </Popover>
  );
}

interface GroupProps {
  readonly group: MenuGroup;
  readonly isFirst: boolean;
  /** Names a group that has no title of its own. */
  readonly label: string;
}

function Group({ group: { title, choices }, isFirst, label }: GroupProps) {
  const isChoice = choices.some((choice) => choice.isChosen !== undefined);
  const chosen = choices.filter((choice) => choice.isChosen === true).map((choice) => choice.id);
  return (
    <MenuSection
      {...(title === undefined ? { 'aria-label': label } : {})}
      className={isFirst ? '' : 'mt-1 border-t border-rule pt-1'}
      {...(isChoice ? { selectionMode: 'single' as const, selectedKeys: chosen, disallowEmptySelection: true } : {})}
    >
      {title !== undefined && <Header className="truncate px-3 pt-2 pb-1 text-small text-muted">{title}</Header>}
      {choices.map((choice) => (
        <MenuItem
          key={choice.id}
          id={choice.id}
          textValue={choice.label}
          className="flex min-h-11 cursor-pointer items-center gap-2 px-3 py-2 text-table text-ink outline-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-focused:bg-sunk data-focused:shadow-[inset_2px_0_0_var(--color-accent)] tablet:min-h-9 forced-colors:data-focused:outline-2 forced-colors:data-focused:outline-solid"
        >
          {isChoice && (
            <Icon name="check" size={14} className={choice.isChosen === true ? 'text-accent' : 'invisible'} />
          )}
          <span className="flex min-w-0 flex-col">
            <span className={classes('break-words', choice.isChosen === true && 'font-semibold')}>{choice.label}</span>
            {choice.note !== undefined && <span className="text-small text-muted">{choice.note}</span>}
          </span>
        </MenuItem>
      ))}
    </MenuSection>
  );
}
