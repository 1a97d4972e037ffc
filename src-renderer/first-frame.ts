/** The window's entry: bar and panes are as they were last before anything is loaded, and the library is asked its first question; then the program takes their place. */
import '@fontsource-variable/inter/wght.css';
import './styles.css';
import { askForView } from './shared/window/asked-view.ts';
import { hasSources, NARROW, type Panes, ROOMY, USUAL_VIEW } from './shared/window/usual-view.ts';

/** As the shell writes it into the page's address; a field it does not know is as usual. */
interface Frame {
  readonly theme?: string;
  readonly place?: string;
  readonly looking?: string;
  readonly panes?: Partial<Panes>;
  /** The article that was open; without one the strip is low. */
  readonly article?: number | null;
}

function askedFor(): Frame {
  try {
    const frame: unknown = JSON.parse(new URLSearchParams(window.location.search).get('frame') ?? '{}');
    return typeof frame === 'object' && frame !== null ? frame : {};
  } catch {
    return {};
  }
}

/** The page has every part; those that were closed are taken out. */
function draw({
  theme = USUAL_VIEW.theme,
  place = USUAL_VIEW.place,
  looking = USUAL_VIEW.looking,
  panes,
  article = null,
}: Frame): void {
  const isLight =
    theme === 'light' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: light)').matches);
  document.documentElement.dataset.theme = isLight ? 'light' : 'dark';
  const all = { ...USUAL_VIEW.panes, ...panes };
  const { sources, panel, strip, panelOpen, stripOpen } = all;
  const isNarrow = window.matchMedia(NARROW).matches;
  const sourcesOpen = hasSources(place, all, window.matchMedia(ROOMY).matches);
  const hasPanel = place !== 'tray' && place !== 'statistics' && place !== 'help';
  const set = (part: string, side: 'width' | 'height', pixels: number | null): void => {
    const element = document.querySelector<HTMLElement>(part);
    if (pixels === null) element?.remove();
    else if (element !== null) element.style[side] = `${pixels}px`;
  };
  set('.pane-sources', 'width', sourcesOpen && !isNarrow ? sources : null);
  set('.pane-panel', 'width', panelOpen && hasPanel && !isNarrow ? panel : null);
  if (!stripOpen || article !== null) set('.strip', 'height', stripOpen ? strip : null);
  if (place !== 'library' || looking !== 'grid') document.querySelector('.chips')?.remove();
}

draw(askedFor());
askForView();
void import('./main.tsx').then(({ start }) => start());
