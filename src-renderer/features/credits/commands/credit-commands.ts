/** Commands of the credit review: sign off, next unresolved, group, normalise, save, print. */
import { articles } from '../../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { type Command, inCredits } from '../../../shared/commands/command.ts';
import { openDialog } from '../../../shared/window/view.ts';
import { editCurrentCredit, nextGrouping, review, saveReview, setOnlyOpen, toNextOpen } from '../state/review.ts';
import { signClean, signCurrent, unsignCurrent } from '../state/signing.ts';

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
