/** The export: what blocks, what will be written, where to, how far it is, and what came of it. */

import { useEffect, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { TAG_FILES } from '../../../src-main/domain/formats/file-names.ts';
import { profileOf } from '../../../src-main/domain/profile.ts';
import { articles } from '../../shared/articles/articles.ts';
import {
  chooseTarget,
  exporting,
  openExport,
  planExport,
  runExport,
  setExport,
} from '../../shared/articles/exports.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { cancelTask, tasks } from '../../shared/photographs/tasks.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, CommandButton } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { Blocking, currentBlocking, useIsCurrent } from './blocking.tsx';
import { byOriginal } from './bundle-files.ts';
import { ExportResult } from './export-result.tsx';
import { WORDS } from './words.ts';

export function ExportView() {
  const article = useStore(articles, (state) => state.article);
  const { plan, presets, presetId, target, zip, replace, running, result, failed } = useStore(
    exporting,
    (state) => state,
  );
  const articleId = article?.id ?? null;
  useEffect(() => {
    if (articleId !== null) attempt(openExport);
  }, [articleId]);
  useReplan(article);
  const verdict = useStore(findings, (state) => state.verdict);
  const isCurrent = useIsCurrent();
  if (article === null) return <NoArticle />;
  const blocked = plan === null || !isCurrent || currentBlocking(plan, verdict).length > 0;
  const cramped = plan !== null && plan.freeBytes !== null && plan.freeBytes < plan.estimatedBytes;
  return (
    <div className="export">
      <div className="view-bar">
        <h2 className="view-title">{WINDOW_WORDS.places.export}</h2>
        <span className="muted">{ARTICLE_WORDS.titleOf(article.headline)}</span>
      </div>
      <div className="export-body">
        <Blocking />
        <section className="export-card" aria-label={WORDS.willBeWritten}>
          <h2>
            {WORDS.bundle} {plan !== null && <code>{plan.folderName}</code>}
          </h2>
          <div className="export-options">
            {presets.length > 0 && (
              <Choice
                label={WORDS.preset}
                labelled
                value={presetId}
                options={presets.map(({ id, label }) => ({ id, label }))}
                onChange={(id) => attempt(() => setExport({ presetId: id }))}
              />
            )}
            <CommandButton id="export.presets" label={WINDOW_WORDS.openPresets} />
            <Checkbox
              className="checkbox"
              isSelected={zip}
              onChange={(value) => attempt(() => setExport({ zip: value }))}
            >
              <span className="checkbox-box">
                <Icon name="check" size={12} />
              </span>{' '}
              {WORDS.asZip}
            </Checkbox>
            {plan?.exists === true && (
              <Checkbox
                className="checkbox"
                isSelected={replace}
                onChange={(value) => attempt(() => setExport({ replace: value }))}
              >
                <span className="checkbox-box">
                  <Icon name="check" size={12} />
                </span>{' '}
                {WORDS.replace}
              </Checkbox>
            )}
          </div>
          <OtherRules />
          {plan !== null && (
            <p className="count">
              {WORDS.planned({
                signed: plan.signed,
                pictures: plan.pictures,
                files: plan.files.length + TAG_FILES.length,
                bytes: plan.estimatedBytes,
              })}
              {plan.freeBytes !== null && <span className="muted"> {WORDS.free(plan.freeBytes)}</span>}
            </p>
          )}
          {cramped && <p className="note note-block">{WORDS.tooLittleRoom}</p>}
          <div className="export-actions">
            <Button icon="folder" onPress={() => attempt(chooseTarget)}>
              {target === null ? WORDS.chooseFolder : WORDS.into(target.name)}
            </Button>
            <Button
              tone="primary"
              icon="export"
              isDisabled={blocked || running || cramped || (plan?.exists === true && !replace)}
              onPress={() => attempt(runExport)}
            >
              {running ? WORDS.exporting : WORDS.exportBundle}
            </Button>
            {running && <Cancel />}
          </div>
          {result !== null && <ExportResult record={result} />}
          {plan?.exists === true && !replace && result === null && <p className="note note-warn">{WORDS.exists}</p>}
          {failed !== null && (
            <p className="note note-block" role="alert">
              {failed}
            </p>
          )}
        </section>
        {plan !== null && <Files />}
      </div>
    </div>
  );
}

/** The preset's house rules are what the bundle is checked by, also where the article is written to others. */
function OtherRules() {
  const written = useStore(articles, ({ article }) => article?.profile ?? null);
  const checked = useStore(exporting, ({ presets, presetId }) => presets.find(({ id }) => id === presetId)?.profile);
  if (written === null || checked === undefined || written === checked) return null;
  return (
    <p className="note note-warn">
      {WORDS.otherRules(profileOf(checked)?.label ?? checked, profileOf(written)?.label ?? written)}
    </p>
  );
}

/** The article changed: what blocks may have changed with it. */
function useReplan(article: unknown): void {
  const [first, setFirst] = useState(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the article is the only reason.
  useEffect(() => {
    if (first) {
      setFirst(false);
      return;
    }
    const timer = window.setTimeout(() => attempt(planExport), 500);
    return () => window.clearTimeout(timer);
  }, [article]);
}

/**
 * The Cancel button, then how far it is: words that grow and shrink never move the button from under the pointer.
 * Without `aria-live`: the status bar's task and the closing sentence speak, not every picture.
 */
function Cancel() {
  const task = useStore(tasks, (state) => state.running.find(({ kind }) => kind === 'export') ?? null);
  if (task === null) return null;
  return (
    <>
      <Button onPress={() => attempt(() => cancelTask(task.taskId))}>{WINDOW_WORDS.cancel}</Button>
      <span className="count">
        {WORDS.progress(task.phase, task.done, task.total)}
        {task.secondsLeft !== null && task.secondsLeft > 1 && `, ${PHOTO_WORDS.timeLeft(task.secondsLeft)}`}
      </span>
    </>
  );
}

function Files() {
  const files = useStore(exporting, (state) => state.plan?.files ?? []);
  return (
    <section className="export-card" aria-label={WORDS.filesOfBundle}>
      <h2>{WINDOW_WORDS.files}</h2>
      <ul className="file-list">
        {byOriginal(files).map(({ note, start, ends }) => (
          <li key={start + ends[0]}>
            <code>
              {start}
              {ends.length === 1 ? ends[0] : <strong>{ends.join('  ')}</strong>}
            </code>{' '}
            <span className="muted">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
