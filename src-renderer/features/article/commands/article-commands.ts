/** Commands on the open article and its pictures: create, add, order, remove. */
import { call } from '../../../shared/api.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { selectedPictures, selectOnePicture } from '../../../shared/articles/picture-selection.ts';
import {
  addToArticle,
  makeLead,
  movePicturesBy,
  removePictures,
  sortPictures,
} from '../../../shared/articles/pictures.ts';
import { beginArticle } from '../../../shared/articles/whole-articles.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { type Command, inArticle, inLibrary, inSheet } from '../../../shared/commands/command.ts';
import { library } from '../../../shared/photographs/library.ts';
import { aimed, chosen } from '../../../shared/photographs/selection.ts';
import { focusTarget, hasKeyboard, writtenField } from '../../../shared/window/focus-targets.ts';
import { openDialog, view } from '../../../shared/window/view.ts';
import { carrying, currentSide, moveBeside, putDown, removeBeside } from '../state/carry.ts';

const hasArticle = (): boolean => articles.get().article !== null;
const hasPicture = (): boolean => articles.get().pictureId !== null;

export const ARTICLE_COMMANDS: readonly Command[] = [
  {
    id: 'article.add',
    label: ARTICLE_WORDS.addTo,
    group: 'Article',
    keys: ['a'],
    where: inLibrary,
    when: () => aimed().length > 0,
    run: () => addToArticle(aimed()),
  },
  {
    id: 'article.new',
    label: ARTICLE_WORDS.newFromSelection,
    group: 'Article',
    keys: ['Mod+n'],
    typing: true,
    run: () => beginArticle(inLibrary(view.get()) ? chosen() : []),
  },
  {
    id: 'article.new-from-picks',
    label: 'New article from the picks in view',
    group: 'Article',
    keys: ['Mod+Shift+n'],
    typing: true,
    run: newFromPicks,
  },
  {
    id: 'article.import',
    label: ARTICLE_WORDS.importText,
    group: 'Article',
    keys: ['Mod+Shift+i'],
    typing: true,
    run: () => openDialog('import'),
  },
  {
    id: 'article.move-up',
    label: 'Move the selected pictures one place up',
    group: 'Article',
    keys: ['Alt+ArrowUp', 'Alt+ArrowLeft'],
    when: hasPicture,
    typing: true,
    repeats: true,
    run: () => moveCurrent(-1),
  },
  {
    id: 'article.move-down',
    label: 'Move the selected pictures one place down',
    group: 'Article',
    keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
    when: hasPicture,
    typing: true,
    repeats: true,
    run: () => moveCurrent(1),
  },
  {
    id: 'article.move-first',
    label: 'Move the selected pictures to the front',
    group: 'Article',
    keys: ['Alt+Home'],
    when: hasPicture,
    typing: true,
    run: () => moveCurrent(-10_000),
  },
  {
    id: 'article.move-last',
    label: 'Move the selected pictures to the end',
    group: 'Article',
    keys: ['Alt+End'],
    when: hasPicture,
    typing: true,
    run: () => moveCurrent(10_000),
  },
  {
    id: 'article.remove',
    label: 'Remove from the article',
    group: 'Article',
    keys: ['Delete', 'Backspace'],
    where: inArticle,
    when: hasPicture,
    run: removeCurrent,
  },
  {
    id: 'article.remove-from-strip',
    label: 'Remove the pictures selected in the strip',
    group: 'Article',
    keys: ['Delete', 'Backspace'],
    where: inSheet,
    when: () => hasPicture() && inStrip(),
    run: () => removePictures(selectedPictures()),
  },
  {
    id: 'article.select-one',
    label: 'Cancel the cut, or select this picture only',
    group: 'Article',
    keys: ['Escape'],
    where: inArticle,
    when: () => carrying.get() !== null || selectedPictures().length > 1,
    run: () => (carrying.get() === null ? selectOnePicture() : putDown()),
  },
  {
    id: 'article.lead',
    label: 'Make this the lead picture',
    group: 'Article',
    keys: [],
    when: hasPicture,
    run: leadCurrent,
  },
  {
    id: 'article.sort-captured',
    label: 'Sort pictures by capture time',
    group: 'Article',
    keys: [],
    when: hasArticle,
    run: () => sortPictures('captured'),
  },
  {
    id: 'article.sort-name',
    label: 'Sort pictures by name',
    group: 'Article',
    keys: [],
    when: hasArticle,
    run: () => sortPictures('name'),
  },
];

async function newFromPicks(): Promise<void> {
  const { query } = library.get();
  const { ids } = await call('photos.query', { ...query, pick: ['pick'] });
  await beginArticle([...ids]);
}

/** In the list, the strip, or the second article. */
async function moveCurrent(by: number): Promise<void> {
  if (currentSide()?.isBeside === true) await moveBeside(by);
  else {
    const pictureIds = meant();
    const moving = movePicturesBy(pictureIds, by);
    const { pictureId } = articles.get();
    // Where it went is where the editor looks, with the keyboard where it was.
    requestAnimationFrame(() => focusTarget('caption', pictureId ?? pictureIds[0])?.reveal('nearest'));
    await moving;
  }
}

async function removeCurrent(): Promise<void> {
  if (currentSide()?.isBeside === true) await removeBeside();
  else await removePictures(selectedPictures());
}

/** In a caption this is the picture that it belongs to; in the list all that are selected. */
function meant(): readonly number[] {
  const { pictureId } = articles.get();
  return writtenField() !== null && pictureId !== null ? [pictureId] : selectedPictures();
}

function inStrip(): boolean {
  return hasKeyboard('strip');
}

async function leadCurrent(): Promise<void> {
  const { pictureId } = articles.get();
  if (pictureId !== null) await makeLead(pictureId);
}
