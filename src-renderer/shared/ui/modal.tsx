/** A modal dialog: traps focus, closes with Escape, and gives focus back. */
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Modal as AriaModal, Dialog, Heading, ModalOverlay } from 'react-aria-components';
import { WINDOW_WORDS } from '../window/words.ts';
import { IconButton } from './button.tsx';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly width?: 'narrow' | 'normal' | 'wide';
  readonly children: ReactNode;
  /** The title is for screen readers only. */
  readonly bare?: boolean;
}

/**
 * A button that greys when it is pressed leaves the keyboard nowhere: the next key brings it back into the uppermost
 * dialog, and Escape still closes it.
 */
function useKeyboardKept(dialog: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const uppermost = [...document.querySelectorAll('[data-covers]')].at(-1);
      if (document.activeElement !== document.body || dialog.current === null) return;
      if (uppermost?.contains(dialog.current) !== true) return;
      dialog.current.focus();
      if (event.key === 'Escape') onClose();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [dialog, onClose]);
}

export function Modal({ title, onClose, width = 'normal', children, bare = false }: Props) {
  const dialog = useRef<HTMLElement>(null);
  useKeyboardKept(dialog, onClose);
  return (
    <ModalOverlay
      className="modal-overlay"
      data-covers=""
      isOpen
      isDismissable
      onOpenChange={(open) => !open && onClose()}
    >
      <AriaModal className={`modal modal-${width}`}>
        <Dialog ref={dialog} className="dialog" aria-label={title}>
          {!bare && (
            <header className="dialog-head">
              <Heading slot="title" className="dialog-title">
                {title}
              </Heading>
              <IconButton label={WINDOW_WORDS.close} icon="close" hint="Escape" onPress={onClose} />
            </header>
          )}
          {children}
        </Dialog>
      </AriaModal>
    </ModalOverlay>
  );
}
