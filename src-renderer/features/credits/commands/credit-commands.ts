/** The commands of the credit review. */

import type { PictureId } from '../../../../src-main/domain/article.ts';
import { isClean } from '../../../../src-main/domain/credit-review/review-lines.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { untilChecked } from '../../../shared/articles/check-runs.ts';
import { signOff } from '../../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { type Command, inCredits } from '../../../shared/commands/command.ts';
import { focusTarget } from '../../../shared/window/focus-targets.ts';
import { say } from '../../../shared/window/notices.ts';
import { openDialog, view } from '../../../shared/window/view.ts';
import {
  currentLines,
  editCurrentCredit,
  nextGrouping,
  review,
  saveReview,
  setOnlyOpen,
  toNextOpen,
} from '../state/review.ts';
import { isSeen } from '../state/seen-credits.ts';
import { WORDS } from '../words.ts';

const hasArticle = (): boolean => articles.get().article !== null;
const hasPicture = (): boolean => articles.get().pictureId !== null;

export const CREDIT_COMMANDS: readonly Command[] = [
  {
    id: 'credits.sign',
    label: 'Sign the credit off and go on',
    group: 'Credits',
    keys: ['s'],
    where: inCredits,
    when: hasPicture,
    run: signCurrent,
  },
  {
    id: 'credits.unsign',
    label: 'Remove the sign-off',
    group: 'Credits',
    keys: ['Shift+s'],
    where: inCredits,
    when: hasPicture,
    run: unsignCurrent,
  },
  {
    id: 'credits.next-open',
    label: 'Next unresolved picture',
    group: 'Credits',
    keys: ['n'],
    where: inCredits,
    when: hasArticle,
    repeats: true,
    run: () => toNextOpen(1),
  },
  {
    id: 'credits.previous-open',
    label: 'Previous unresolved picture',
    group: 'Credits',
    keys: ['Shift+n'],
    where: inCredits,
    when: hasArticle,
    repeats: true,
    run: () => toNextOpen(-1),
  },
  {
    id: 'credits.edit',
    label: 'Edit the credit of this picture',
    group: 'Credits',
    keys: ['Enter', 'F2'],
    where: inCredits,
    when: hasPicture,
    run: editCurrentCredit,
  },
  {
    id: 'credits.only-open',
    label: 'Show unresolved only: on or off',
    group: 'Credits',
    keys: ['f'],
    where: inCredits,
    when: hasArticle,
    run: () => setOnlyOpen(!review.get().onlyOpen),
  },
  {
    id: 'credits.group',
    label: 'Group by agency, photographer or not',
    group: 'Credits',
    keys: ['b'],
    where: inCredits,
    when: hasArticle,
    run: nextGrouping,
  },
  {
    id: 'credits.sign-clean',
    label: 'Sign off every clean credit',
    group: 'Credits',
    keys: ['Mod+Shift+s'],
    where: inCredits,
    when: hasArticle,
    run: signClean,
  },
  {
    id: 'credits.normalise',
    label: 'Normalise credits…',
    group: 'Credits',
    keys: ['Mod+Shift+k'],
    when: hasArticle,
    typing: true,
    run: () => openDialog('normalise'),
  },
  {
    id: 'credits.agencies',
    label: ARTICLE_WORDS.openAgencies,
    group: 'Credits',
    keys: [],
    run: () => openDialog('agencies'),
  },
  {
    id: 'credits.save-pdf',
    label: 'Save the review as PDF…',
    group: 'Credits',
    keys: ['Mod+s'],
    where: inCredits,
    when: hasArticle,
    typing: true,
    run: () => saveReview('pdf'),
  },
  {
    id: 'credits.save-html',
    label: 'Save the review as HTML…',
    group: 'Credits',
    keys: [],
    when: hasArticle,
    run: () => saveReview('html'),
  },
  {
    id: 'credits.save-csv',
    label: 'Save the review as CSV…',
    group: 'Credits',
    keys: [],
    when: hasArticle,
    run: () => saveReview('csv'),
  },
  {
    id: 'credits.print',
    label: 'Print the review…',
    group: 'Credits',
    keys: ['Mod+p'],
    where: inCredits,
    when: hasArticle,
    typing: true,
    run: () => window.print(),
  },
];

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
async function signCurrent(): Promise<void> {
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

async function unsignCurrent(): Promise<void> {
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
