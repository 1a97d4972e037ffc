/** Article text in: paste it or open a file, see how it was read and what is doubtful, make an article of it. */
import { useEffect, useState } from 'react';
import type { TextImport } from '../../../src-main/contract/views.ts';
import { call } from '../../api.ts';
import { articles, takeOpened } from '../../state/articles.ts';
import { library } from '../../state/library.ts';
import { attempt, notify } from '../../state/notices.ts';
import { flushSaves } from '../../state/saves.ts';
import { useStore } from '../../state/store.ts';
import { closeDialog, show } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Modal } from '../../ui/modal.tsx';

const READ_DELAY = 250;

export function ImportDialog() {
  const [text, setText] = useState('');
  const [read, setRead] = useState<TextImport | null>(null);
  const current = useStore(articles, (state) => state.article);
  useEffect(() => {
    if (text.trim() === '') {
      setRead(null);
      return;
    }
    const timer = window.setTimeout(() => attempt(async () => setRead(await call('text.parse', { text }))), READ_DELAY);
    return () => window.clearTimeout(timer);
  }, [text]);
  const open = async (): Promise<void> => {
    const chosen = await call('text.choose');
    if (chosen !== null) setText(chosen.text);
  };
  return (
    <Modal title="Import article text" width="wide" onClose={closeDialog}>
      <div className="import">
        <div className="import-text">
          <div className="dialog-actions">
            <Button icon="folder" onPress={() => attempt(open)}>
              Open a file…
            </Button>
            <span className="muted">.txt, .md, .html or .docx, or paste below</span>
          </div>
          <textarea
            className="import-area"
            aria-label="Article text"
            placeholder={'date 2024-08-12\nHeadline sentence\nStandfirst …\n\nCaption text. AP/Firstname Lastname'}
            value={text}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </div>
        <div className="import-read" aria-live="polite">
          {read === null ? <p className="muted">How the text is read will stand here.</p> : <Read read={read} />}
        </div>
      </div>
      <p className="dialog-actions">
        <Button
          tone="primary"
          isDisabled={read === null || read.pictures.length + read.headline.length === 0}
          onPress={() => attempt(() => make(text, null))}
        >
          Make an article
        </Button>
        {current !== null && (
          <Button isDisabled={read === null} onPress={() => attempt(() => make(text, current.id))}>
            Put into the open article
          </Button>
        )}
      </p>
    </Modal>
  );
}

function Read({ read }: { readonly read: TextImport }) {
  return (
    <>
      <dl className="facts">
        <div className="fact fact-strong">
          <dt>Headline</dt>
          <dd>{read.headline || <em>none found</em>}</dd>
        </div>
        <div className="fact">
          <dt>Date</dt>
          <dd>{read.date || <em>none found</em>}</dd>
        </div>
        <div className="fact">
          <dt>Standfirst</dt>
          <dd>{read.standfirst || <em>none found</em>}</dd>
        </div>
        <div className="fact">
          <dt>Body</dt>
          <dd>{read.body.length} paragraphs</dd>
        </div>
        <div className="fact">
          <dt>Pictures</dt>
          <dd>
            {read.pictures.length}, {read.pictures.filter(({ credit }) => credit !== null).length} with credit
          </dd>
        </div>
      </dl>
      {read.doubts.length > 0 && (
        <ul className="finding-list" aria-label="Doubts">
          {read.doubts.map((doubt) => (
            <li key={doubt} className="finding finding-warn">
              <Icon name="warn" size={14} /> {doubt}
            </li>
          ))}
        </ul>
      )}
      <ol className="import-pictures">
        {read.pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the text is the only identity here.
          <li key={index} className={picture.certain ? '' : 'is-doubtful'}>
            {picture.caption} <strong>{picture.credit ?? 'no credit'}</strong>
            {!picture.certain && <span className="muted"> (unsure)</span>}
          </li>
        ))}
      </ol>
    </>
  );
}

async function make(text: string, articleId: number | null): Promise<void> {
  await flushSaves();
  const opened = await call('articles.fromText', { text, articleId, candidates: library.get().query });
  takeOpened(opened);
  const unmatched = opened.matches.filter(({ photoId }) => photoId === null).map(({ position }) => position);
  const unsure = opened.matches
    .filter(({ photoId, confidence }) => photoId !== null && confidence < 0.6)
    .map(({ position }) => position);
  if (unmatched.length > 0)
    notify(
      'warn',
      `No photograph was found for ${unmatched.length === 1 ? 'caption' : 'captions'} ${unmatched.join(', ')}.`,
      'Choose photographs in the library and add them.',
    );
  if (unsure.length > 0)
    notify(
      'warn',
      `The photograph is a guess for ${unsure.length === 1 ? 'picture' : 'pictures'} ${unsure.join(', ')}.`,
      'Compare caption and photograph.',
    );
  closeDialog();
  show('article');
}
