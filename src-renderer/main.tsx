/** The program in the window: loads what was remembered, starts the stores, takes the first frame's place. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startEvents } from './commands/shell-commands.ts';
import { startDropCue } from './features/shell/drop-cue.ts';
import { startKeys } from './features/shell/keyboard.ts';
import { startKeyboardRescue } from './features/shell/lost-keyboard.ts';
import { startHandingOver, startSavingMark, startTheme, startTyping } from './features/shell/page-marks.ts';
import { startAgencies } from './state/agencies.ts';
import { startArrivedText } from './state/arrived-text.ts';
import { awaitArticle, startArticles } from './state/articles.ts';
import { startBeside } from './state/beside.ts';
import { startBundles } from './state/bundles.ts';
import { startCaret } from './state/caret.ts';
import { startCredentials } from './state/credentials.ts';
import { startFindings } from './state/findings.ts';
import { startHistory } from './state/history.ts';
import { startLanguage } from './state/language.ts';
import { startLastStep } from './state/last-step.ts';
import { startLibrary } from './state/library.ts';
import { attempt, notifyFailure, startNotices } from './state/notices.ts';
import { startPagePreview } from './state/page-preview.ts';
import { startRows } from './state/rows.ts';
import { onHopelessSave } from './state/saves.ts';
import { startSeenCredits } from './state/seen-credits.ts';
import { recallSelection, startSelection } from './state/selection.ts';
import { startTasks } from './state/tasks.ts';
import { startUnsaved } from './state/unsaved.ts';
import { recallViewOrDefaults, startNarrow } from './state/view.ts';
import { startWhatsNew } from './state/whats-new.ts';
import { startWriting } from './state/writing.ts';

export async function start(): Promise<void> {
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
  recallSelection();
  startSelection();
  startRows();
  startLastStep();
  startTyping();
  awaitArticle();
  startKeys();
  startDropCue();
  startArrivedText();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  attempt(startLibrary);
  attempt(startTasks);
  attempt(startWhatsNew);
  attempt(startHistory);
  attempt(async () => {
    await startAgencies();
    await startArticles();
    startCaret();
    startCredentials();
    startFindings();
    startSeenCredits();
    attempt(startUnsaved);
    attempt(startBeside);
    attempt(startBundles);
    await startLanguage();
    await startWriting();
  });
}
