import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from './close-button.tsx';
import { SIDE_PANEL_BESIDE, useMedia } from './use-media.ts';

export interface SidePanelProps {
  /** What readers call the panel: "Net present value, explained". */
  readonly label: string;
  /** The small line beside the cross: "Net present value". */
  readonly title: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** How many times it was asked for by name, and not by pressing what it is about: each time it takes the focus. */
  readonly asked?: number;
  readonly children: ReactNode;
}

function PanelBody({ title, onClose, children }: Pick<SidePanelProps, 'title' | 'onClose' | 'children'>) {
  return (
    <div className="px-6 pt-8 pb-8 tablet:px-8">
      <div className="flex items-start justify-between gap-4">
        <div className="text-small text-muted">{title}</div>
        <CloseButton onPress={onClose} />
      </div>
      {children}
    </div>
  );
}

function Beside({ label, title, onClose, asked = 0, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    // The panel's code may arrive late: a reader who has gone on to another control keeps the focus there.
    const isWaiting = before === document.body || before?.getAttribute('aria-expanded') === 'true';
    if (isWaiting) panel.current?.focus({ preventScroll: true });
    return () => {
      // Focus returns only if it is about to be lost with the panel.
      if (document.activeElement === document.body && before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    if (asked > 0) panel.current?.focus({ preventScroll: true });
  }, [asked]);
  useEffect(() => {
    // An open menu or dialog takes Escape first: it has marked the event as handled.
    const onKey = (event: KeyboardEvent): void => {
      if (
        event.key === 'Escape' &&
        !event.defaultPrevented &&
        document.querySelector('[role=menu],[aria-modal=true]') === null
      )
        onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className="sticky top-(--bar-height,0px) h-[calc(100dvh-var(--bar-height,0px))] w-[29rem] shrink-0 overflow-y-auto overscroll-contain border-l border-rule bg-sunk print:hidden"
    >
      <PanelBody title={title} onClose={onClose}>
        {children}
      </PanelBody>
    </aside>
  );
}

/**
 * The explanation panel, 464 px: beside the page from 1200 px, where the page stays in use; below that a sheet over it that keeps the focus.
 * Beside, it sticks under whatever height `--bar-height` names.
 */
export function SidePanel(props: SidePanelProps) {
  const { label, isOpen, onClose, title, children } = props;
  const isBeside = useMedia(SIDE_PANEL_BESIDE);
  if (isBeside) return isOpen ? <Beside {...props} /> : null;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex items-end justify-end bg-[rgb(20_21_26/0.5)]"
    >
      <Modal className="max-h-[92dvh] w-full overflow-y-auto overscroll-contain border-t border-line bg-sunk text-ink tablet:h-full tablet:max-h-none tablet:w-[29rem] tablet:border-t-0 tablet:border-l">
        <AriaDialog aria-label={label} className="outline-none">
          <PanelBody title={title} onClose={onClose}>
            {children}
          </PanelBody>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
