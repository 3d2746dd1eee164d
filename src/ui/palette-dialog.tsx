import { useRef } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { CloseButton } from './close-button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface PaletteItem {
  /** Unique in its group. */
  readonly id: string;
  readonly icon: IconName;
  readonly label: string;
  /** What it is, in a line under the label; empty for nothing. */
  readonly note: string;
  /** At the right; null for nothing. */
  readonly value: string | null;
}

export interface PaletteGroup {
  readonly title: string;
  /** At the right of the title: "7 of 23"; empty for nothing. */
  readonly aside: string;
  readonly items: readonly PaletteItem[];
}

export interface PaletteDialogProps {
  /** What readers call the dialog and its field, and what stands in the empty field. */
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** From now on the field hears every key. */
  readonly onReady: () => void;
  readonly groups: readonly PaletteGroup[];
  /** Said in place of the list where nothing is found. */
  readonly nothing: string;
  /** What is found, for readers. */
  readonly status: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}

/** Keys of two groups may hold the same item: a key names both. */
const BETWEEN = '\n';
const keyOf = (group: PaletteGroup, item: PaletteItem) => group.title + BETWEEN + item.id;
const idOf = (key: string) => key.slice(key.indexOf(BETWEEN) + 1);

/** A field over the page with what it finds under it. The field keeps the focus; arrows walk the list, Enter goes, Escape leaves. */
export function PaletteDialog(props: PaletteDialogProps) {
  const { label, text, onText, onReady, groups, nothing, status, onChoose, onClose } = props;
  const list = useRef<HTMLDivElement>(null);
  const first = groups[0]?.items[0];
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex items-start justify-center bg-[rgb(20_21_26/0.5)] tablet:px-6 tablet:pt-[10dvh] print:hidden"
    >
      <Modal className="flex h-(--visual-viewport-height) w-full flex-col border-line bg-paper text-ink tablet:h-auto tablet:max-h-[min(38rem,80dvh)] tablet:max-w-[40rem] tablet:border">
        <AriaDialog aria-label={label} className="flex min-h-0 flex-col outline-none">
          <Autocomplete inputValue={text} onInputChange={onText}>
            <form
              className="flex items-center gap-3 border-b border-rule px-5 has-[input:focus-visible]:border-accent"
              onSubmit={(event) => {
                event.preventDefault();
                // Text that was pasted marks nothing in the list; Enter means the best of it all the same.
                if (list.current?.querySelector('[data-focused]') === null && first !== undefined) onChoose(first.id);
              }}
            >
              <Icon name="search" className="shrink-0 text-muted" />
              <TextField aria-label={label} onFocus={onReady} className="min-w-0 flex-1">
                <Input
                  // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- Autocomplete names the list it controls
                  role="combobox"
                  aria-expanded
                  aria-haspopup="listbox"
                  inputMode="search"
                  // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog is there to be typed into
                  autoFocus
                  placeholder={label}
                  enterKeyHint="go"
                  className="h-14 w-full bg-transparent text-subject text-ink outline-none focus-visible:shadow-none focus-visible:outline-none"
                />
              </TextField>
              <CloseButton onPress={onClose} />
            </form>
            <p role="status" className="for-readers">
              {status}
            </p>
            <ListBox
              ref={list}
              aria-label={label}
              selectionMode="none"
              onAction={(key) => onChoose(idOf(String(key)))}
              className="min-h-0 flex-1 overflow-y-auto overscroll-contain pb-3 outline-none data-empty:px-5 data-empty:py-6"
              renderEmptyState={() => <span className="text-table text-muted">{nothing}</span>}
            >
              {groups.map((group) => (
                <ListBoxSection key={group.title} id={group.title}>
                  <Header className="flex justify-between gap-4 px-5 pt-4 pb-1 text-small text-muted">
                    <span>{group.title}</span>
                    <span>{group.aside}</span>
                  </Header>
                  {group.items.map((item) => (
                    <Item key={item.id} id={keyOf(group, item)} item={item} />
                  ))}
                </ListBoxSection>
              ))}
            </ListBox>
          </Autocomplete>
          <p
            aria-hidden="true"
            className="hidden gap-5 border-t border-rule px-5 py-2 text-small text-muted tablet:flex"
          >
            <span>↑ ↓ choose</span>
            <span>↵ go there</span>
            <span>Esc leave</span>
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Item({ id, item: { icon, label, note, value } }: { readonly id: string; readonly item: PaletteItem }) {
  return (
    <ListBoxItem
      id={id}
      textValue={label}
      className="flex min-h-12 cursor-pointer items-center gap-3 px-5 py-1.5 outline-none tablet:min-h-9 tablet:py-1 data-focused:bg-sunk data-focused:shadow-[inset_2px_0_0_var(--color-accent)] forced-colors:data-focused:outline-2 forced-colors:data-focused:outline-solid forced-colors:data-focused:-outline-offset-2"
    >
      <Icon name={icon} className="shrink-0 text-muted" />
      <span className="min-w-0 flex-1 items-baseline gap-3 tablet:flex">
        <span className="block truncate text-table text-ink tablet:shrink-0">{label}</span>
        {note !== '' && <span className="block min-w-0 truncate text-small text-muted">{note}</span>}
      </span>
      {value !== null && <span className="tnum max-w-[45%] shrink-0 truncate text-table text-ink">{value}</span>}
    </ListBoxItem>
  );
}
