/** Lays the window out: bar, panes, strip, status, dialogs; every part finds its own state. */
import { type ReactNode, useEffect } from 'react';
import { Dialogs } from './dialogs.tsx';
import { ArticlePanel } from './features/article/article-panel.tsx';
import { ArticleStrip } from './features/article/article-strip.tsx';
import { ArticleView } from './features/article/article-view.tsx';
import { CreditPanel } from './features/credits/credit-panel.tsx';
import { CreditsView } from './features/credits/credits-view.tsx';
import { CropView } from './features/crop/crop-view.tsx';
import { ExportPanel } from './features/export/export-panel.tsx';
import { ExportView } from './features/export/export-view.tsx';
import { HelpView } from './features/help/help-view.tsx';
import { Chips } from './features/library/chips.tsx';
import { InfoPanel } from './features/library/info-panel.tsx';
import { LibraryView } from './features/library/library-view.tsx';
import { SheetTools } from './features/library/sheet-tools.tsx';
import { Compare } from './features/loupe/compare.tsx';
import { Loupe } from './features/loupe/loupe.tsx';
import { Survey } from './features/loupe/survey.tsx';
import { ZoomPicture } from './features/loupe/zoom-picture.tsx';
import { MetadataView } from './features/metadata/metadata-view.tsx';
import { Bar } from './features/shell/bar.tsx';
import { Voice } from './features/shell/notices.tsx';
import { Panes } from './features/shell/panes.tsx';
import { Sources } from './features/shell/sources.tsx';
import { StatusBar } from './features/shell/status-bar.tsx';
import { StatisticsView } from './features/statistics/statistics-view.tsx';
import { TrayView } from './features/tray/tray-view.tsx';
import { alone } from './shared/photographs/looking.ts';
import { useStore } from './shared/store.ts';
import { ContextMenu } from './shared/ui/context-menu.tsx';
import { type Place, view } from './shared/window/view.ts';
import { PictureNumbers } from './shared/words/picture-number.tsx';

const CLOSE_LOOKS = { loupe: Loupe, compare: Compare, survey: Survey };

function LibraryCentre() {
  return <LibraryView closeLooks={CLOSE_LOOKS} />;
}

function ArticleCentre() {
  return <ArticleView photograph={ZoomPicture} />;
}

const CENTRES: Readonly<Record<Place, () => ReactNode>> = {
  library: LibraryCentre,
  article: ArticleCentre,
  crop: CropView,
  metadata: MetadataView,
  credits: CreditsView,
  export: ExportView,
  tray: TrayView,
  statistics: StatisticsView,
  help: HelpView,
};

const PANELS: Readonly<Record<Place, (() => ReactNode) | null>> = {
  library: InfoPanel,
  article: ArticlePanel,
  crop: ArticlePanel,
  metadata: null,
  credits: CreditPanel,
  export: ExportPanel,
  tray: null,
  statistics: null,
  help: null,
};

export function App() {
  const place = useStore(view, (state) => state.place);
  const inSheet = useStore(view, (state) => state.place === 'library' && state.looking === 'grid');
  const isAlone = useStore(alone, (value) => value);
  useFocusOfPlace(place);
  const Centre = CENTRES[place];
  const Panel = PANELS[place];
  return (
    <div className={`app ${isAlone ? 'is-alone' : ''}`}>
      <PictureNumbers />
      <Bar tools={inSheet ? <SheetTools /> : null} hasPanel={Panel !== null} />
      <Panes
        sources={<Sources />}
        head={inSheet ? <Chips /> : null}
        centre={<Centre key={place} />}
        panel={Panel === null ? null : <Panel key={place} />}
        strip={<ArticleStrip />}
      />
      <StatusBar />
      <Voice />
      <Dialogs />
      <ContextMenu />
    </div>
  );
}

/** The keyboard is never nowhere: a place that has just appeared takes it, unless something kept it. */
function useFocusOfPlace(place: Place): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place itself is the reason.
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => {
      if (document.activeElement !== document.body && document.activeElement?.isConnected === true) return;
      const main = document.querySelector<HTMLElement>('main');
      (main?.querySelector<HTMLElement>('[role=grid]') ?? main)?.focus();
    });
    return () => window.cancelAnimationFrame(frame);
  }, [place]);
}
