/** Commands on captions: next, history, findings and their fixes. */
import { articles, setPicture } from '../../../shared/articles/articles.ts';
import { stepFinding } from '../../../shared/articles/finding-steps.ts';
import { findings } from '../../../shared/articles/findings.ts';
import { choose, fixFirst, openChoice } from '../../../shared/articles/fixes.ts';
import { CHOICE_KEYS } from '../../../shared/commands/choice-keys.ts';
import { type Command, inArticle, inCredits } from '../../../shared/commands/command.ts';
import { focusTarget } from '../../../shared/window/focus-targets.ts';
import { openDialog, type ViewState } from '../../../shared/window/view.ts';
import { lookCloser } from '../state/closer-look.ts';

const hasArticle = (): boolean => articles.get().article !== null;
const hasPicture = (): boolean => articles.get().pictureId !== null;
const withPictures = (state: ViewState): boolean => inArticle(state) || inCredits(state);

export const CAPTION_COMMANDS: readonly Command[] = [
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
    label: 'Edit the caption',
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
    label: 'View the picture large',
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
    // Before the first answer nobody knows: the fix waits for it.
    when: () => hasPicture() && (findings.get().article === null || findings.get().findings.length > 0),
    typing: true,
    run: fixFirst,
  },
  ...CHOICE_KEYS.map(
    (key, at): Command => ({
      id: `caption.choose-${at + 1}`,
      label: `Use spelling ${at + 1} of a finding that offers several`,
      group: 'Caption',
      keys: [key],
      where: withPictures,
      when: () => openChoice()?.choices?.[at] !== undefined,
      typing: true,
      run: () => choose(at),
    }),
  ),
];

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
