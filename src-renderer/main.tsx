/** The program in the window: loads what was remembered, starts the stores, takes the first frame's place. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './commands.ts';
import { startArticleReview } from './features/article/state/article-review.ts';
import { startPagePreview } from './features/article/state/page-preview.ts';
import { recallColumns } from './features/credits/state/review.ts';
import { startSeenCredits } from './features/credits/state/seen-credits.ts';
import { startBundles } from './features/export/state/bundles.ts';
import { startWhatsNew } from './features/help/state/whats-new.ts';
import { startArrivedText } from './features/import/state/arrived-text.ts';
import { startLeading } from './features/loupe/state/leading.ts';
import { startDropCue } from './features/shell/drop-cue.ts';
import { startKeys } from './features/shell/keyboard.ts';
import { startKeyboardRescue } from './features/shell/lost-keyboard.ts';
import { startHandingOver, startSavingMark, startTheme, startTyping } from './features/shell/page-marks.ts';
import { startMenu } from './features/shell/state/menu.ts';
import { startRecent } from './features/shell/state/recent.ts';
import { onHopelessSave } from './shared/answers/saves.ts';
import { startAgencies } from './shared/articles/agencies.ts';
import { awaitArticle, startArticles } from './shared/articles/articles.ts';
import { startBeside } from './shared/articles/beside.ts';
import { startCaret } from './shared/articles/caret.ts';
import { startFindings } from './shared/articles/check-runs.ts';
import { startCredentials } from './shared/articles/credentials.ts';
import { startLanguage } from './shared/articles/language.ts';
import { startUnsaved } from './shared/articles/unsaved.ts';
import { startWriting } from './shared/articles/writing.ts';
import { startEvents } from './shared/commands/shell-commands.ts';
import { startAlone } from './shared/photographs/looking.ts';
import { startRows } from './shared/photographs/rows.ts';
import { recallSelection, startSelection } from './shared/photographs/selection.ts';
import { startLibrary } from './shared/photographs/start-library.ts';
import { startTasks } from './shared/photographs/tasks.ts';
import { startHistory } from './shared/window/history.ts';
import { startLastStep } from './shared/window/last-step.ts';
import { attempt, notifyFailure, startNotices } from './shared/window/notices.ts';
import { startProgram } from './shared/window/program.ts';
import { startTrouble } from './shared/window/trouble.ts';
import { recallViewOrDefaults, startNarrow } from './shared/window/view.ts';

export async function start(): Promise<void> {
  startTrouble();
  startNotices();
  onHopelessSave(notifyFailure);
  startSavingMark();
  startEvents();
  startHandingOver();
  startKeyboardRescue();
  await recallViewOrDefaults();
  startTheme();
  startNarrow();
  startPagePreview();
  recallColumns();
  recallSelection();
  startSelection();
  startRows();
  startAlone();
  startLastStep();
  startTyping();
  awaitArticle();
  startKeys();
  startLeading(() => document.documentElement.dataset.theme === 'light');
  startDropCue();
  startArrivedText();
  startRecent();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  attempt(startLibrary);
  attempt(startTasks);
  attempt(startProgram);
  attempt(startWhatsNew);
  attempt(startHistory);
  startMenu();
  attempt(async () => {
    await startAgencies();
    await startArticles();
    startCaret();
    startCredentials();
    startFindings();
    startArticleReview();
    startSeenCredits();
    attempt(startUnsaved);
    attempt(startBeside);
    attempt(startBundles);
    await startLanguage();
    await startWriting();
  });
}
