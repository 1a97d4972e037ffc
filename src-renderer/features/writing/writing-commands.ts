/** What helps with writing captions: the desk's words and, one by one, its other aids. */

import { findingsOfPicture } from '../../../src-main/domain/finding.ts';
import { articles } from '../../shared/articles/articles.ts';
import { untilChecked } from '../../shared/articles/check-runs.ts';
import { findings } from '../../shared/articles/findings.ts';
import { learnWord, wordOf } from '../../shared/articles/language.ts';
import { positionOf } from '../../shared/articles/picture-places.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { askForCompletion } from '../../shared/articles/writing.ts';
import { type Command, inArticle } from '../../shared/commands/command.ts';
import { writtenField } from '../../shared/window/focus-targets.ts';
import { say } from '../../shared/window/notices.ts';
import { openDialog } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

const hasArticle = (): boolean => articles.get().article !== null;

export const WRITING_COMMANDS: readonly Command[] = [
  {
    id: 'caption.learn-word',
    label: 'Add the word to the word list',
    group: 'Caption',
    keys: ['Mod+Shift+l'],
    where: inArticle,
    when: hasArticle,
    typing: true,
    run: learnCurrentWord,
  },
  {
    id: 'caption.word-list',
    label: ARTICLE_WORDS.openWordList,
    group: 'Caption',
    keys: [],
    run: () => openDialog('words'),
  },
  {
    id: 'caption.complete',
    label: 'Complete the word at the caret',
    group: 'Caption',
    keys: ['Mod+Space'],
    where: inArticle,
    when: hasArticle,
    typing: true,
    run: askForCompletion,
  },
  {
    id: 'caption.codes',
    label: ARTICLE_WORDS.openCodes,
    group: 'Caption',
    keys: [],
    run: () => openDialog('codes'),
  },
  {
    id: 'caption.batch',
    label: 'Edit several pictures, templates…',
    group: 'Caption',
    keys: ['Mod+Shift+e'],
    when: hasArticle,
    typing: true,
    run: () => openDialog('batch'),
  },
  {
    id: 'caption.replace',
    label: 'Find and replace in the article…',
    group: 'Caption',
    keys: ['Mod+Shift+f'],
    when: hasArticle,
    typing: true,
    run: () => openDialog('replace'),
  },
  {
    id: 'caption.sidecars',
    label: 'Write sidecars for these pictures…',
    group: 'Caption',
    keys: [],
    when: hasArticle,
    run: () => openDialog('sidecars'),
  },
];

/** The unknown word at the caret of the caption that is being written, else the first one of the current picture. */
async function learnCurrentWord(): Promise<void> {
  const { pictureId } = articles.get();
  const caret = writtenField()?.caret ?? -1;
  // The word may have been typed a moment ago.
  await untilChecked();
  const position = positionOf(articles.get().article, pictureId);
  const own = findingsOfPicture(findings.get().findings, position).filter(({ rule }) => rule === 'T22');
  const atCaret = own.find((finding) => finding.picture === position && finding.start <= caret && caret <= finding.end);
  const finding = atCaret ?? own[0];
  const word = finding === undefined ? null : wordOf(finding);
  if (word === null) say(WORDS.noUnknownWord);
  else await learnWord(word);
}
