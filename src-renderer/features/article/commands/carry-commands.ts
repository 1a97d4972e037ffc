/** Commands between articles: cut and paste, second article, new edition, archive. */
import { articles } from '../../../shared/articles/articles.ts';
import { beside, closeBeside, openBeside, swapArticles } from '../../../shared/articles/beside.ts';
import { duplicateArticle, setArchived } from '../../../shared/articles/whole-articles.ts';
import { type Command, inArticle, inLibrary } from '../../../shared/commands/command.ts';
import { hasKeyboard } from '../../../shared/window/focus-targets.ts';
import { say } from '../../../shared/window/notices.ts';
import { type ViewState, view } from '../../../shared/window/view.ts';
import { carrying, currentSide, otherSide, paste, pickUp, sendAcross } from '../state/carry.ts';
import { WORDS } from '../words.ts';

const hasArticle = (): boolean => articles.get().article !== null;

export const CARRY_COMMANDS: readonly Command[] = [
  {
    id: 'article.cut',
    label: 'Cut the picture',
    group: 'Article',
    keys: ['Mod+x'],
    where: inPictures,
    when: () => atPictures() && currentSide()?.pictureId != null,
    run: () => pickUp(true),
  },
  {
    id: 'article.copy',
    label: 'Copy the picture',
    group: 'Article',
    keys: ['Mod+c'],
    where: inPictures,
    // Words that are marked on the screen are copied as words.
    when: () => atPictures() && currentSide()?.pictureId != null && window.getSelection()?.isCollapsed !== false,
    run: () => pickUp(false),
  },
  {
    id: 'article.paste',
    label: 'Paste the picture after this one',
    group: 'Article',
    keys: ['Mod+v'],
    where: inPictures,
    when: () => atPictures() && carrying.get() !== null && currentSide() !== null,
    run: paste,
  },
  {
    id: 'article.send',
    label: 'Move the picture to the second article',
    group: 'Article',
    keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'],
    where: inArticle,
    when: () => otherSide() !== null,
    run: () => sendAcross(true),
  },
  {
    id: 'article.send-copy',
    label: 'Copy the picture to the second article',
    group: 'Article',
    keys: ['Alt+Shift+c'],
    where: inArticle,
    when: () => otherSide() !== null,
    run: () => sendAcross(false),
  },
  {
    id: 'article.swap',
    label: 'Edit the second article',
    group: 'Article',
    keys: ['Alt+Shift+x'],
    where: inArticle,
    when: () => beside.get().article !== null,
    typing: true,
    run: swapArticles,
  },
  {
    id: 'article.beside',
    label: 'Second article: open or close',
    group: 'Article',
    keys: ['Mod+Shift+b'],
    when: hasArticle,
    typing: true,
    run: toggleBeside,
  },
  {
    id: 'article.duplicate',
    label: 'Duplicate the article as a new edition',
    group: 'Article',
    keys: [],
    when: hasArticle,
    run: () => withArticle(duplicateArticle),
  },
  {
    id: 'article.archive',
    label: 'Archive the article, or reopen it',
    group: 'Article',
    keys: [],
    when: hasArticle,
    run: () => withArticle((id) => setArchived(id, articles.get().article?.archived !== true)),
  },
];

/** Where pictures are cut and pasted: the article's place, and its strip in the library. */
function inPictures(state: ViewState): boolean {
  return inArticle(state) || inLibrary(state);
}

/** In the library the contact sheet has the keyboard, unless the strip has it. */
function atPictures(): boolean {
  return view.get().place === 'article' || hasKeyboard('strip');
}

async function toggleBeside(): Promise<void> {
  const { article, list } = articles.get();
  if (beside.get().article !== null && view.get().place === 'article') return closeBeside();
  const last = list.find(({ id, archived }) => id !== article?.id && !archived);
  if (last !== undefined) await openBeside(last.id);
  else say(WORDS.noOtherArticle);
}

async function withArticle(run: (articleId: number) => Promise<void>): Promise<void> {
  const { article } = articles.get();
  if (article !== null) await run(article.id);
}
