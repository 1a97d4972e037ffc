/** The window's panes: sources, centre, panel, strip; sizes by drag or keys, remembered. */
import type { ReactNode } from 'react';
import { useStore } from '../../state/store.ts';
import { setPanes, view } from '../../state/view.ts';
import { Splitter } from '../../ui/splitter.tsx';

interface Props {
  readonly sources: ReactNode;
  readonly centre: ReactNode;
  readonly panel: ReactNode | null;
  readonly strip: ReactNode;
}

export function Panes({ sources, centre, panel, strip }: Props) {
  const panes = useStore(view, (state) => state.panes);
  return (
    <>
      <div className="panes">
        {panes.sourcesOpen && (
          <>
            <aside className="pane pane-sources" style={{ width: panes.sources }} aria-label="Sources pane">
              {sources}
            </aside>
            <Splitter
              label="Width of the sources"
              axis="x"
              grows="before"
              value={panes.sources}
              min={160}
              max={420}
              usual={232}
              onChange={(width) => setPanes({ sources: width })}
            />
          </>
        )}
        <main className="centre" tabIndex={-1}>
          {centre}
        </main>
        {panes.panelOpen && panel !== null && (
          <>
            <Splitter
              label="Width of the panel"
              axis="x"
              grows="after"
              value={panes.panel}
              min={240}
              max={640}
              usual={320}
              onChange={(width) => setPanes({ panel: width })}
            />
            <aside className="pane pane-panel" style={{ width: panes.panel }} aria-label="Panel">
              {panel}
            </aside>
          </>
        )}
      </div>
      {panes.stripOpen && (
        <>
          <Splitter
            label="Height of the article strip"
            axis="y"
            grows="after"
            value={panes.strip}
            min={72}
            max={240}
            usual={112}
            onChange={(height) => setPanes({ strip: height })}
          />
          <section className="strip" style={{ height: panes.strip }} aria-label="Article strip">
            {strip}
          </section>
        </>
      )}
    </>
  );
}
