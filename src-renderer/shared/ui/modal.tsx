/** A dialog over everything: focus goes in, Escape goes out, focus comes back to where it was. */
import type { ReactNode } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { IconButton } from './button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'normal' | 'wide';
  readonly children: ReactNode;
  /** The title is for screen readers only. */
  readonly bare?: boolean;
}

export function Modal({ title, onClose, width = 'normal', children, bare = false }: Props) {
  return (
    <ModalOverlay
      className="modal-overlay"
      data-covers=""
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <AriaModal className={`modal modal-${width}`}>
        <Dialog className="dialog" aria-label={title}>
          {!bare && (
            <header className="dialog-head">
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              <IconButton label="Close" icon="close" hint="Escape" onPress={onClose} />
            </header>
          )}
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
