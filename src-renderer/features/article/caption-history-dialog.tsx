/** History of the current picture's texts: who, when, what changed word by word; and back to any version. */
import { useEffect, useState } from 'react';
import { PICTURE_FIELDS } from '../../../src-main/domain/article.ts';
import type { WordsStep } from '../../../src-main/domain/article-history.ts';
import { wordDiff } from '../../../src-main/domain/text/word-diff.ts';
import { newest, untilActed } from '../../shared/answers/acts.ts';
import { flushSaves } from '../../shared/answers/saves.ts';
import { ask } from '../../shared/api.ts';
import { articles } from '../../shared/articles/articles.ts';
import { pictureOf, positionOf } from '../../shared/articles/picture-places.ts';
import { editTexts } from '../../shared/articles/text-edits.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { localTimeInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WORDS } from './words.ts';

export function CaptionHistoryDialog() {
  const [steps, setSteps] = useState<readonly WordsStep[] | null>(null);
  const [asked] = useState(newest);
  const article = useStore(articles, (state) => state.article);
  const pictureId = useStore(articles, (state) => state.pictureId);
  const picture = pictureOf(article, pictureId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words that changed are a new step.
  useEffect(
    () =>
      attempt(async () => {
        // What is being typed is a step too, once it is written.
        await flushSaves();
        await untilActed();
        const reply = await asked(async (signal) =>
          pictureId === null ? { value: [] } : ask('pictures.history', { pictureId }, { signal }),
        );
        if (reply !== null) setSteps(reply.value);
      }),
    [pictureId, picture],
  );
  if (picture === null) return null;
  const isNow = (words: WordsStep['after']): boolean =>
    PICTURE_FIELDS.every((field) => words[field] === picture[field]);
  const backTo = (words: WordsStep['after'], at: string): void =>
    attempt(async () => {
      const edits = PICTURE_FIELDS.filter((field) => words[field] !== picture[field]).map((field) => ({
        pictureId: picture.id,
        field,
        text: words[field],
      }));
      await editTexts(WORDS.wordsAsOf(positionOf(article, pictureId), at), () => ({ edits }));
    });
  const first = steps?.at(-1);
  return (
    <Modal title={WORDS.historyOf(positionOf(article, pictureId))} onClose={closeDialog}>
      {steps?.length === 0 && <p className="muted">{WORDS.neverChanged}</p>}
      <ol className="words-history">
        {steps?.map((step) => (
          <li key={step.id}>
            <p className="words-history-head">
              <strong>{step.who || WORDS.noName}</strong>
              <time className="muted" dateTime={step.at}>
                {localTimeInWords(step.at)}
              </time>
              <span className="muted">{step.label}</span>
              <span className="view-space" />
              {isNow(step.after) ? (
                <span className="muted">{WORDS.asNow}</span>
              ) : (
                <Button tone="quiet" icon="undo" onPress={() => backTo(step.after, localTimeInWords(step.at))}>
                  {WORDS.backToThis}
                </Button>
              )}
            </p>
            {step.fields.map((field) => (
              <p key={field} className="words-history-diff">
                <span className="published-label">{ARTICLE_WORDS.fields[field]}</span>{' '}
                <Diff before={step.before[field]} after={step.after[field]} />
              </p>
            ))}
          </li>
        ))}
        {first !== undefined && PICTURE_FIELDS.some((field) => first.before[field] !== '') && (
          <li>
            <p className="words-history-head">
              <strong>{WORDS.asBegun}</strong>
              <span className="view-space" />
              {isNow(first.before) ? (
                <span className="muted">{WORDS.asNow}</span>
              ) : (
                <Button tone="quiet" icon="undo" onPress={() => backTo(first.before, WORDS.beginning)}>
                  {WORDS.backToThis}
                </Button>
              )}
            </p>
            <p className="words-history-diff">
              {first.before.caption || <span className="muted">{ARTICLE_WORDS.noCaption}</span>}
            </p>
          </li>
        )}
      </ol>
      <p className="muted dialog-note">{WORDS.historyNote}</p>
    </Modal>
  );
}

function Diff({ before, after }: { readonly before: string; readonly after: string }) {
  let at = 0;
  return wordDiff(before, after).map(({ kind, text }) => {
    at += text.length;
    const key = `${kind}:${at}`;
    if (kind === 'added') return <ins key={key}>{text}</ins>;
    if (kind === 'removed') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
