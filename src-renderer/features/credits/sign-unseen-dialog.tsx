/** Asks before credits are signed off that nobody has looked at, and names how many. */
import { counted } from '../../../src-main/domain/counts.ts';
import { isClean } from '../../../src-main/domain/credit-review/review-lines.ts';
import { signOff } from '../../shared/articles/pictures.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog, view } from '../../shared/window/view.ts';
import { isSeen } from './state/seen-credits.ts';
import { useCreditLines } from './use-credit-lines.ts';

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
    <Modal title="Sign credits nobody has looked at?" width="narrow" onClose={closeDialog}>
      <p>
        Nobody has looked at {unseen} of these {counted(clean.length, 'credit')} here. A sign-off says that {signer} has
        seen the picture and its credit.
      </p>
      <p className="dialog-actions">
        {seen.length > 0 && (
          <Button tone="primary" onPress={() => sign(seen)}>
            Sign the {seen.length} seen
          </Button>
        )}
        <Button onPress={() => sign(clean)}>Sign all {clean.length}</Button>
        <Button tone="quiet" onPress={closeDialog}>
          Cancel
        </Button>
      </p>
    </Modal>
  );
}
