/** Asks before credits are signed off that nobody has looked at, and names how many. */
import { isClean } from '../../../src-main/domain/credit-review/review-lines.ts';
import { signOff } from '../../shared/articles/pictures.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { isSeen } from './state/seen-credits.ts';
import { useCreditLines } from './use-credit-lines.ts';
import { WORDS } from './words.ts';

export function SignUnseenDialog() {
  const signer = useStore(view, (state) => state.signer.trim());
  const clean = useCreditLines().filter(isClean);
  const seen = clean.filter(isSeen);
  const unseen = clean.length - seen.length;
  const sign = (lines: typeof clean): void => {
    closeDialog();
    attempt(() =>
      signOff(
        lines.map(({ id }) => id),
        signer,
      ),
    );
  };
  return (
    <Modal title={WORDS.unseenTitle} width="narrow" onClose={closeDialog}>
      <p>{WORDS.unseenNote(unseen, clean.length, signer)}</p>
      <p className="dialog-actions">
        {seen.length > 0 && (
          <Button tone="primary" onPress={() => sign(seen)}>
            {WORDS.signSeen(seen.length)}
          </Button>
        )}
        <Button onPress={() => sign(clean)}>{WORDS.signAll(clean.length)}</Button>
        <Button tone="quiet" onPress={closeDialog}>
          {WINDOW_WORDS.cancel}
        </Button>
      </p>
    </Modal>
  );
}
