import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { CloseButton } from './close-button.tsx';
import type { DialogProps } from './dialog.tsx';

export type DialogModalProps = Omit<DialogProps, 'isOpen'>;

/** A question or a short form over the page. Escape, the cross and a press outside close it; focus goes back where it was. */
export default function DialogModal({ title, onClose, children, actions }: DialogModalProps) {
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => !open && onClose()}
      isDismissable
      className="fixed inset-0 z-50 flex items-end justify-center bg-[rgb(20_21_26/0.5)] tablet:items-center tablet:p-6"
    >
      <Modal className="flex max-h-[92dvh] w-full flex-col border border-line bg-paper text-ink tablet:max-w-[36rem]">
        <AriaDialog data-keeps-keys className="flex min-h-0 flex-col outline-none">
          <div className="flex items-start justify-between gap-4 px-6 pt-5 tablet:px-8 tablet:pt-7">
            <Heading slot="title" className="font-serif text-finding font-semibold">
              {title}
            </Heading>
            <CloseButton onPress={onClose} />
          </div>
          <div className="min-h-0 overflow-auto px-6 py-4 text-body tablet:px-8">{children}</div>
          {actions !== undefined && (
            <div className="flex flex-wrap justify-end gap-3 border-t border-rule px-6 py-4 tablet:px-8">{actions}</div>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
