import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './class-names.ts';
import { Icon } from './icon.tsx';

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

/** A button that opens a short list of actions or of alternatives. */
export function Menu({
  children,
  label,
  choices,
  sections,
  iconOnly = false,
  isQuiet = false,
  align = 'start',
}: MenuProps) {
  const groups = (sections ?? [{ choices: choices ?? [] }]).filter((group) => group.choices.length > 0);
  const all = groups.flatMap((group) => group.choices);
  return (
    <MenuTrigger>
      <Button
        {...(iconOnly ? { 'aria-label': label } : {})}
        className={classes(
          'inline-flex min-h-11 max-w-full min-w-11 cursor-pointer items-center gap-2 tablet:min-h-6 tablet:min-w-6',
          isQuiet ? 'text-small text-muted hover:text-ink' : 'text-table font-semibold text-ink',
        )}
      >
        {children}
        {!iconOnly && <Icon name="chevron" size={isQuiet ? 12 : 14} className="text-muted" />}
      </Button>
      <Popover
        placement={align === 'end' ? 'bottom end' : 'bottom start'}
        offset={4}
        className="max-w-80 min-w-48 border border-line bg-paper"
      >
        <AriaMenu
          aria-label={label}
          className="max-h-[inherit] overflow-auto py-1 outline-none"
          onAction={(id) => all.find((choice) => choice.id === id)?.onChoose()}
          disabledKeys={all.filter((choice) => choice.isDisabled === true).map((choice) => choice.id)}
        >
          {groups.map((group, at) => (
            <Group key={group.title ?? ''} group={group} isFirst={at === 0} label={label} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
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
          className="flex min-h-11 cursor-pointer items-center gap-2 px-3 py-2 text-table text-ink outline-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-focused:bg-sunk data-focused:shadow-[inset_2px_0_0_var(--color-accent)] tablet:min-h-9 forced-colors:data-focused:outline-2"
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
