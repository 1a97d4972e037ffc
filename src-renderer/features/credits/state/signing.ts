/** Signing credits off with the signer's name, and taking it back: the current one, given ones, all that are clean. */
import type { PictureId } from '../../../../src-main/domain/article.ts';
import { isClean } from '../../../../src-main/domain/credit-review/review-lines.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { untilChecked } from '../../../shared/articles/check-runs.ts';
import { signOff } from '../../../shared/articles/pictures.ts';
import { focusTarget } from '../../../shared/window/focus-targets.ts';
import { say } from '../../../shared/window/notices.ts';
import { openDialog, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';
import { currentLines, toNextOpen } from './review.ts';
import { isSeen } from './seen-credits.ts';

/** Nothing is signed without a name: the field for it says so. */
function askForSigner(): void {
  focusTarget('signer')?.focus();
  say(WORDS.nameFirst);
}

/** Signs these, or asks for the name that it needs. */
export async function signing(pictureIds: readonly PictureId[]): Promise<void> {
  const signer = view.get().signer.trim();
  if (signer === '') askForSigner();
  else await signOff(pictureIds, signer);
}

/** One who signs has the current picture: signing and going on is one key, and pressed twice it signs two. */
export async function signCurrent(): Promise<void> {
  const { article, pictureId } = articles.get();
  const picture = article?.pictures.find(({ id }) => id === pictureId);
  if (picture === undefined) return;
  const signer = view.get().signer.trim();
  if (signer === '') {
    askForSigner();
    return;
  }
  const isSigned = picture.signOff !== null;
  const signed = isSigned ? null : signOff([picture.id], signer);
  toNextOpen(1);
  if (signed !== null) await signed;
}

export async function unsignCurrent(): Promise<void> {
  const { article, pictureId } = articles.get();
  const picture = article?.pictures.find(({ id }) => id === pictureId);
  if (picture === undefined) return;
  if (picture.signOff === null) say(WORDS.notSigned);
  else await signOff([picture.id], null);
}

/** Clean credits that somebody has looked at are signed at once; for others the editor is asked. */
export async function signClean(): Promise<void> {
  const signer = view.get().signer.trim();
  if (signer === '') {
    askForSigner();
    return;
  }
  // Only what the rules have read as it is now can be clean.
  await untilChecked();
  const clean = currentLines().filter(isClean);
  if (clean.some((line) => !isSeen(line))) openDialog('sign-unseen');
  else
    await signOff(
      clean.map(({ id }) => id),
      signer,
    );
}
