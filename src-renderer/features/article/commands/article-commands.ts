/** What is done with the article at hand: adding, ordering, writing, signing, exporting. */
import { call } from '../../../shared/api.ts';
import { articles, createArticle, setPicture } from '../../../shared/articles/articles.ts';
import { stepFinding } from '../../../shared/articles/finding-steps.ts';
import { findings } from '../../../shared/articles/findings.ts';
import { choose, fixFirst, openChoice } from '../../../shared/articles/fixes.ts';
import {
  addToArticle,
  makeLead,
  movePicturesBy,
  removePictures,
  sortPictures,
} from '../../../shared/articles/pictures.ts';
import { ARTICLE_WORDS } from '../../../shared/articles/words.ts';
import { CHOICE_KEYS } from '../../../shared/commands/choice-keys.ts';
import { type Command, inArticle, inCredits, inLibrary, inSheet } from '../../../shared/commands/command.ts';
import { library } from '../../../shared/photographs/library.ts';
import { aimed, chosen } from '../../../shared/photographs/selection.ts';
import { focusTarget, hasKeyboard, writtenField } from '../../../shared/window/focus-targets.ts';
import { openDialog, show, type ViewState, view } from '../../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../../shared/window/words.ts';
import { carrying, moveBeside, putDown, removeBeside, sideAtHand } from '../state/carry.ts';
import { lookCloser } from '../state/closer-look.ts';
import { selectedPictures, selectOnePicture } from '../state/picture-selection.ts';

const hasArticle = (): boolean => articles.get().article !== null;
const hasPicture = (): boolean => articles.get().pictureId !== null;
const withPictures = (state: ViewState): boolean => inArticle(state) || inCredits(state);

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
    run: () => newArticle(inLibrary(view.get()) ? chosen() : []),
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
    run: () => moveAtHand(-1),
  },
  {
    id: 'article.move-down',
    label: 'Move the selected pictures one place down',
    group: 'Article',
    keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
    when: hasPicture,
    typing: true,
    repeats: true,
    run: () => moveAtHand(1),
  },
  {
    id: 'article.move-first',
    label: 'Move the selected pictures to the front',
    group: 'Article',
    keys: ['Alt+Home'],
    when: hasPicture,
    typing: true,
    run: () => moveAtHand(-10_000),
  },
  {
    id: 'article.move-last',
    label: 'Move the selected pictures to the end',
    group: 'Article',
    keys: ['Alt+End'],
    when: hasPicture,
    typing: true,
    run: () => moveAtHand(10_000),
  },
  {
    id: 'article.remove',
    label: 'Remove from the article',
    group: 'Article',
    keys: ['Delete', 'Backspace'],
    where: inArticle,
    when: hasPicture,
    run: removeAtHand,
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
    run: leadAtHand,
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
  {
    id: 'caption.next',
    label: 'Next caption',
    group: 'Caption',
    keys: ['Mod+Enter', 'Mod+ArrowDown'],
    where: inArticle,
    when: hasPicture,
    typing: true,
    repeats: true,
    run: () => stepCaption(1),
  },
  {
    id: 'caption.previous',
    label: 'Previous caption',
    group: 'Caption',
    keys: ['Mod+Shift+Enter', 'Mod+ArrowUp'],
    where: inArticle,
    when: hasPicture,
    typing: true,
    repeats: true,
    run: () => stepCaption(-1),
  },
  {
    id: 'caption.write',
    label: 'Write the caption',
    group: 'Caption',
    keys: ['Enter', 'F2'],
    where: inArticle,
    when: hasPicture,
    run: writeCaption,
  },
  {
    id: 'caption.history',
    label: 'History of the caption…',
    group: 'Caption',
    keys: ['Mod+Shift+h'],
    where: withPictures,
    when: hasPicture,
    typing: true,
    run: () => openDialog('caption-history'),
  },
  {
    id: 'article.look',
    label: 'Look at the picture large',
    group: 'Article',
    keys: ['e', 'Space', 'Alt+Enter'],
    where: inArticle,
    when: hasPicture,
    typing: true,
    run: lookCloser,
  },
  {
    id: 'finding.next',
    label: 'Next finding',
    group: 'Caption',
    keys: ['F8'],
    where: inArticle,
    when: hasArticle,
    typing: true,
    repeats: true,
    run: () => stepFinding(1),
  },
  {
    id: 'finding.previous',
    label: 'Previous finding',
    group: 'Caption',
    keys: ['Shift+F8'],
    where: inArticle,
    when: hasArticle,
    typing: true,
    repeats: true,
    run: () => stepFinding(-1),
  },
  {
    id: 'caption.fix',
    label: 'Apply the first fix of this picture',
    group: 'Caption',
    keys: ['Mod+.'],
    where: withPictures,
    when: () => hasPicture() && findings.get().findings.length > 0,
    typing: true,
    run: fixFirst,
  },
  ...CHOICE_KEYS.map(
    (key, at): Command => ({
      id: `caption.choose-${at + 1}`,
      label: `Take spelling ${at + 1} of a finding that offers several`,
      group: 'Caption',
      keys: [key],
      where: withPictures,
      when: () => openChoice()?.choices?.[at] !== undefined,
      typing: true,
      run: () => choose(at),
    }),
  ),
  {
    id: 'go.library',
    label: WINDOW_WORDS.places.library,
    group: 'Go to',
    keys: ['Mod+1'],
    typing: true,
    run: () => show('library'),
  },
  {
    id: 'go.article',
    label: WINDOW_WORDS.places.article,
    group: 'Go to',
    keys: ['Mod+2'],
    typing: true,
    run: () => show('article'),
  },
  {
    id: 'go.credits',
    label: WINDOW_WORDS.places.credits,
    group: 'Go to',
    keys: ['Mod+3'],
    typing: true,
    run: () => show('credits'),
  },
  {
    id: 'go.export',
    label: WINDOW_WORDS.places.export,
    group: 'Go to',
    keys: ['Mod+4'],
    typing: true,
    run: () => show('export'),
  },
  {
    id: 'go.tray',
    label: 'Unreadable files',
    group: 'Go to',
    keys: ['Mod+5'],
    typing: true,
    run: () => show('tray'),
  },
  {
    id: 'go.statistics',
    label: WINDOW_WORDS.places.statistics,
    group: 'Go to',
    keys: [],
    run: () => show('statistics'),
  },
];

async function newArticle(photoIds: readonly number[]): Promise<void> {
  await createArticle(photoIds);
  show('article');
}

async function newFromPicks(): Promise<void> {
  const { query } = library.get();
  const { ids } = await call('photos.query', { ...query, pick: ['pick'] });
  await newArticle([...ids]);
}

/** In the list, the strip, or the article that stands beside. */
async function moveAtHand(by: number): Promise<void> {
  if (sideAtHand()?.isBeside === true) await moveBeside(by);
  else {
    const pictureIds = meant();
    const moving = movePicturesBy(pictureIds, by);
    const { pictureId } = articles.get();
    // Where it went is where the editor looks, with the keyboard where it was.
    requestAnimationFrame(() => focusTarget('caption', pictureId ?? pictureIds[0])?.reveal('nearest'));
    await moving;
  }
}

async function removeAtHand(): Promise<void> {
  if (sideAtHand()?.isBeside === true) await removeBeside();
  else await removePictures(selectedPictures());
}

/** In a caption the picture is meant that it belongs to; in the list all that are selected. */
function meant(): readonly number[] {
  const { pictureId } = articles.get();
  return writtenField() !== null && pictureId !== null ? [pictureId] : selectedPictures();
}

function inStrip(): boolean {
  return hasKeyboard('strip');
}

async function leadAtHand(): Promise<void> {
  const { pictureId } = articles.get();
  if (pictureId !== null) await makeLead(pictureId);
}

function writeCaption(): void {
  const { pictureId } = articles.get();
  if (pictureId !== null) focusTarget('caption', pictureId)?.focus({ caret: 'end', scroll: 'nearest' });
}

function stepCaption(by: number): void {
  const { article, pictureId } = articles.get();
  const pictures = article?.pictures ?? [];
  const at = pictures.findIndex(({ id }) => id === pictureId) + by;
  const next = pictures[at];
  if (next === undefined) return;
  setPicture(next.id);
  focusTarget('caption', next.id)?.focus({ scroll: 'nearest' });
}
