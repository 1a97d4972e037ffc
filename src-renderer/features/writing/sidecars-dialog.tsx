/** Dialog that writes captions into sidecars: which pictures, which fields, which files, and only after confirmation. */

import { useEffect, useState } from 'react';
import { PICTURE_FIELDS, type PictureField } from '../../../src-main/domain/article.ts';
import type { PlannedSidecar, WrittenSidecars } from '../../../src-main/domain/sidecar-name.ts';
import { flushSaves } from '../../shared/answers/saves.ts';
import { call } from '../../shared/api.ts';
import { articles } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt, say } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { PictureChoice } from './picture-choice.tsx';
import { WORDS } from './words.ts';

export function SidecarsDialog() {
  const article = useStore(articles, (state) => state.article);
  const [chosen, setChosen] = useState(() => new Set(article?.pictures.map(({ id }) => id)) as ReadonlySet<number>);
  const [fields, setFields] = useState<readonly PictureField[]>(PICTURE_FIELDS);
  const [plan, setPlan] = useState<readonly PlannedSidecar[]>([]);
  const [result, setResult] = useState<WrittenSidecars | null>(null);
  const [busy, setBusy] = useState(false);
  const articleId = article?.id;
  useEffect(() => {
    let current = true;
    attempt(async () => {
      if (articleId === undefined) return;
      const planned = await call('sidecars.plan', { articleId, pictureIds: [...chosen] });
      if (current) setPlan(planned);
    });
    return () => {
      current = false;
    };
  }, [articleId, chosen]);
  if (article === null) {
    return (
      <Modal title={WORDS.sidecarsTitle} onClose={closeDialog}>
        <NoArticle />
      </Modal>
    );
  }
  const files = plan.filter(({ name }) => name !== null);
  const merged = files.filter(({ exists }) => exists).length;
  const lost = plan.length - files.length;
  const write = async (): Promise<void> => {
    setBusy(true);
    try {
      await flushSaves();
      const written = await call('sidecars.write', {
        articleId: article.id,
        pictureIds: [...chosen],
        fields: [...fields],
      });
      setResult(written);
      say(WORDS.sidecarsWritten(written.written.length, written.failed.length));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal title={WORDS.sidecarsTitle} width="wide" onClose={closeDialog}>
      {result === null ? (
        <>
          <p>{WORDS.sidecarsNote}</p>
          <div className="batch">
            <div className="batch-fields">
              {PICTURE_FIELDS.map((field) => (
                <CheckBox
                  key={field}
                  isSelected={fields.includes(field)}
                  onChange={(on) =>
                    setFields(PICTURE_FIELDS.filter((one) => (one === field ? on : fields.includes(one))))
                  }
                >
                  {WORDS.sidecarFields[field]}
                </CheckBox>
              ))}
              <ul className="choice-list" aria-label={WORDS.sidecars}>
                {files.map(({ pictureId, position, name, exists }) => (
                  <li key={pictureId}>
                    {position} {name} <span className="muted">{exists ? WORDS.merged : WORDS.new}</span>
                  </li>
                ))}
              </ul>
            </div>
            <PictureChoice article={article} chosen={chosen} onChange={setChosen} />
          </div>
          <p className="dialog-actions">
            <Button
              tone="primary"
              isDisabled={busy || files.length === 0 || fields.length === 0}
              onPress={() => attempt(write)}
            >
              {busy ? WINDOW_WORDS.writing : WORDS.writeSidecars(files.length)}
            </Button>
            <span className="muted">{WORDS.sidecarPlan(merged, files.length - merged, lost)}</span>
          </p>
        </>
      ) : (
        <Result result={result} />
      )}
    </Modal>
  );
}

function Result({ result: { written, failed } }: { readonly result: WrittenSidecars }) {
  return (
    <>
      <p className="all-clear">
        <Icon name="check" /> {WORDS.writtenAndRead(written.length)}
      </p>
      {failed.length > 0 && (
        <ul className="finding-list" aria-label={WORDS.notWritten}>
          {failed.map(({ position, failure }) => (
            <li key={position} className="finding finding-warn">
              <Icon name="warn" size={14} />{' '}
              {WORDS.notWrittenOf(ARTICLE_WORDS.picture(position), failure.message, failure.wayOut ?? '')}
            </li>
          ))}
        </ul>
      )}
      <p className="dialog-actions">
        <Button tone="primary" autoFocus onPress={closeDialog}>
          {WINDOW_WORDS.done}
        </Button>
      </p>
    </>
  );
}
