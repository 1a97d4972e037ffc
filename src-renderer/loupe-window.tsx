/** The entry of the loupe's own window: one photograph, in step with the desk's window. */
import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LoupeInWindow } from './features/loupe/loupe-in-window.tsx';
import { startFollowing } from './features/loupe/state/following.ts';
import { startRows } from './shared/photographs/rows.ts';

startRows();
startFollowing((theme) => {
  document.documentElement.dataset.theme = theme;
});
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LoupeInWindow />
  </StrictMode>,
);
