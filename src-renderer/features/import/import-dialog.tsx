/** Import of an article text: paste it or open a file, see how it was read, decide every doubt, create the article in one step. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { actAt } from '../../shared/answers/acts.ts';
import { call } from '../../shared/api.ts';
import { articles, takeOpened } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';
import { closeDialog, dialogCloser, show } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { ImportDoubts } from './import-doubts.tsx';
import { ImportRead } from './import-read.tsx';
import { type ImportScope, scopesOf, selectionOf } from './import-scope.ts';
import { arrivedText } from './state/arrived-text.ts';
import { back, openDoubts, type Review } from './state/import-review.ts';
import { useReading } from './use-reading.ts';
import { WORDS } from './words.ts';

export function ImportDialog() {
  const [text, setText] = useState('');
  const [scope, setScope] = useState<ImportScope>('library');
  const [isInto, setInto] = useState(false);
  const current = useStore(articles, (state) => state.article);
  const target = isInto ? (current?.id ?? null) : null;
  const shown = useStore(library, (state) => state.query);
  const folders = useStore(library, (state) => state.folders);
  const actions = useRef<HTMLParagraphElement>(null);
  const { reading, review, isBeingRead, setReview } = useReading(text, target, scope);
  const arrived = useStore(arrivedText, (state) => state);
  useEffect(() => {
    if (arrived === null) return;
    setText(arrived);
    arrivedText.set(null);
  }, [arrived]);
  // The last decision leads to the button: from there, too, undo takes it back.
  const takeBack = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || review === null) return;
    event.preventDefault();
    event.stopPropagation();
    setReview(back(review));
    document.querySelector<HTMLElement>('.import-doubt-list')?.focus();
  };
  const open = review === null ? 0 : openDoubts(review);
  // Pressed twice it makes one article.
  const isMaking = useRef(false);
  const makeOnce = async (): Promise<void> => {
    if (review === null || isMaking.current) return;
    isMaking.current = true;
    try {
      await make(text, target, scope, review);
    } finally {
      isMaking.current = false;
    }
  };
  const chooseFile = async (): Promise<void> => {
    const chosen = await call('text.choose');
    if (chosen !== null) setText(chosen.text);
  };
  return (
    <Modal title={WORDS.title} width="wide" onClose={closeDialog}>
      <div className="import">
        <div className="import-text">
          <div className="dialog-actions">
            <Button icon="folder" onPress={() => attempt(chooseFile)}>
              {WINDOW_WORDS.openFile}
            </Button>
            <span className="muted">{WORDS.fileKinds}</span>
          </div>
          <textarea
            className="import-area"
            aria-label={WORDS.text}
            placeholder={WORDS.textExample}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="import-read">
          <p className="dialog-actions">
            <Choice
              label={WORDS.photographsFrom}
              labelled
              value={scope}
              options={scopesOf(shown, folders)}
              onChange={setScope}
            />
            {reading !== null && (
              <span className="muted">{WORDS.compared(reading.plan.compared, reading.plan.candidates)}</span>
            )}
          </p>
          {reading === null || review === null ? (
            <p className="muted" aria-live="polite">
              {isBeingRead ? WORDS.reading : WORDS.nothingYet}
            </p>
          ) : (
            <>
              {review.doubts.length > 0 && (
                <ImportDoubts
                  review={review}
                  photos={reading.plan.photos}
                  onChange={setReview}
                  onDone={() => actions.current?.querySelector('button')?.focus()}
                />
              )}
              <ImportRead read={reading.read} review={review} plan={reading.plan} />
            </>
          )}
        </div>
      </div>
      <p className="dialog-actions" ref={actions} onKeyDown={takeBack}>
        <Button
          tone="primary"
          isDisabled={
            review === null || reading === null || review.pictures.length + reading.read.headline.length === 0
          }
          onPress={() => attempt(makeOnce)}
        >
          {isInto ? WORDS.putIntoArticle : WORDS.makeArticle}
          {open > 0 && ` ${WORDS.doubtsOpen(open)}`}
        </Button>
        {current !== null && (
          <CheckBox isSelected={isInto} onChange={setInto}>
            {WORDS.intoArticle}
          </CheckBox>
        )}
        <span className="muted">{ARTICLE_WORDS.oneStep}</span>
      </p>
    </Modal>
  );
}

async function make(text: string, articleId: number | null, scope: ImportScope, review: Review): Promise<void> {
  const { pictures, extra } = review;
  const decisions = { pictures: [...pictures], extra: [...extra] };
  const candidates = selectionOf(scope, library.get().query);
  const close = dialogCloser();
  const isShown = await takeOpened(actAt('articles.fromText', { text, articleId, candidates, decisions }));
  const left = pictures.flatMap(({ photoId }, at) => (photoId === null ? [at + 1] : []));
  if (left.length > 0) notify('warn', WORDS.noPhotographFor(left), WORDS.captionsKept);
  close();
  if (isShown) show('article');
}
