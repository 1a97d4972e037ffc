/** The status bar: what is running and how far, the last thing done and its undo, and the numbers that matter. */

import { ProgressBar } from 'react-aria-components';
import type { TaskProgress } from '../../../src-main/contract/views.ts';
import { saving } from '../../shared/answers/saves.ts';
import { articles } from '../../shared/articles/articles.ts';
import { findings } from '../../shared/articles/findings.ts';
import { failedTexts } from '../../shared/articles/unsaved.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { library } from '../../shared/photographs/library.ts';
import { cancelTask, pauseTasks, tasks } from '../../shared/photographs/tasks.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { redo, undo } from '../../shared/window/history.ts';
import { history } from '../../shared/window/last-step.ts';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function StatusBar() {
  const { running, sentence } = useStore(tasks, (state) => state);
  return (
    <footer className="status">
      <div className="status-tasks">
        {running.slice(0, 2).map((task) => (
          <Task key={task.taskId} task={task} />
        ))}
        {running.length > 2 && <span className="muted">{WINDOW_WORDS.more(running.length - 2)}</span>}
        {running.length === 0 && sentence !== null && <span className="status-sentence">{sentence}</span>}
      </div>
      <LastAction />
      <NotSaved />
      <Numbers />
    </footer>
  );
}

/** The buttons come before the words: words that grow and shrink never move them from under the pointer. */
function Task({ task }: { readonly task: TaskProgress }) {
  const isPaused = task.state === 'paused';
  const percent = task.total === null || task.total === 0 ? undefined : Math.min(100, (100 * task.done) / task.total);
  return (
    <span className="task">
      <ProgressBar
        className="progress"
        aria-label={WORDS.task(task.phase, task.subject)}
        {...(percent === undefined ? { isIndeterminate: true } : { value: percent })}
      >
        {({ percentage }) => <span className="progress-fill" style={{ width: `${percentage ?? 30}%` }} />}
      </ProgressBar>
      {task.pausable && (
        <IconButton
          size={14}
          label={isPaused ? WORDS.resume : WORDS.pause}
          icon={isPaused ? 'play' : 'pause'}
          onPress={() => attempt(() => pauseTasks(!isPaused))}
        />
      )}
      {task.cancellable && (
        <IconButton
          size={14}
          label={WORDS.cancelTask(task.phase, task.subject)}
          icon="close"
          onPress={() => attempt(() => cancelTask(task.taskId))}
        />
      )}
      <span className="task-words">
        {isPaused && `${WORDS.paused} `}
        {task.phase} <strong>{task.subject}</strong>{' '}
        <span className="count">{WORDS.progress(task.done, task.total)}</span>
        {task.secondsLeft !== null && task.secondsLeft > 1 && !isPaused && (
          <span className="muted count"> {PHOTO_WORDS.timeLeft(task.secondsLeft)}</span>
        )}
      </span>
    </span>
  );
}

function LastAction() {
  const { last, undo: canUndo, redo: canRedo } = useStore(history, (state) => state);
  return (
    <div className="status-last">
      {last !== '' && <span data-testid="last-action">{last}</span>}
      {canUndo !== null && (
        <Button tone="quiet" aria-label={WORDS.undoStep(canUndo)} onPress={() => attempt(undo)}>
          {WINDOW_WORDS.undo}
        </Button>
      )}
      {canRedo !== null && (
        <Button tone="quiet" aria-label={WORDS.redoStep(canRedo)} onPress={() => attempt(redo)}>
          {WINDOW_WORDS.redo}
        </Button>
      )}
    </div>
  );
}

/** Words that are on the screen only; gone as soon as the library has them. */
function NotSaved() {
  const count = useStore(saving, ({ failed }) => failedTexts(failed));
  const reason = useStore(saving, ({ reason: why }) => why?.failure.message ?? '');
  if (count === 0) return null;
  return (
    <span className="status-unsaved" title={reason} data-testid="unsaved">
      <SeverityMark severity="block" /> {WORDS.notSaved(count)}
    </span>
  );
}

function Numbers() {
  const counts = useStore(library, (state) => state.counts);
  const article = useStore(articles, (state) => state.article);
  const blocking = useStore(findings, (state) => state.counts.block);
  const passed = useStore(findings, (state) => state.verdict.passed.length);
  const missing = article?.pictures.filter(({ caption }) => caption.trim() === '').length ?? 0;
  const unsigned = article?.pictures.filter(({ signOff }) => signOff === null).length ?? 0;
  return (
    <ul className="status-numbers" aria-label={WORDS.numbers}>
      {counts !== null && counts.all > 0 && <li>{PHOTO_WORDS.photographs(counts.all)}</li>}
      {counts !== null && counts.all > 0 && <li>{WORDS.picks(counts.pick)}</li>}
      {article !== null && (
        <>
          <li>{WORDS.inArticle(article.pictures.length)}</li>
          {missing > 0 && <li>{ARTICLE_WORDS.withoutCaption(missing)}</li>}
          {blocking > 0 && (
            <li>
              <SeverityMark severity="block" /> {WORDS.block(blocking)}
            </li>
          )}
          {passed > 0 && <li>{ARTICLE_WORDS.overridden(passed)}</li>}
          <li>{unsigned === 0 ? WORDS.allSigned : WORDS.toSign(unsigned)}</li>
        </>
      )}
    </ul>
  );
}
