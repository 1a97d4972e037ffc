/** The window's panes: sources, centre, panel, strip; sizes by drag or keys, remembered. */
import type { ReactNode } from 'react';
import { articles } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { FIRST_IN_PANE as FIRST, useTargetRef } from '../../shared/ui/focus-target.ts';
import { Splitter } from '../../shared/ui/splitter.tsx';
import { USUAL_VIEW } from '../../shared/window/usual-view.ts';
import { isPaneOpen, narrow, setPanes, view } from '../../shared/window/view.ts';
import { Notices } from './notices.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly sources: ReactNode;
  /** Above centre and panel. */
  readonly head: ReactNode | null;
  readonly centre: ReactNode;
  readonly panel: ReactNode | null;
  readonly strip: ReactNode;
}

export function Panes({ sources, head, centre, panel, strip }: Props) {
  const panes = useStore(view, (state) => state.panes);
  const place = useStore(view, (state) => state.place);
  const small = useStore(narrow, (state) => state);
  const over = small.is ? 'is-over' : '';
  // Without an article the strip is a line that leads to one; the room belongs to the photographs.
  const isStripLow = useStore(articles, ({ article, isAwaited }) => article === null && !isAwaited);
  const refs = {
    sources: useTargetRef('sources', { first: FIRST }),
    centre: useTargetRef('centre', { first: FIRST }),
    panel: useTargetRef('panel', { first: FIRST }),
    strip: useTargetRef('strip', { first: FIRST }),
  };
  return (
    <>
      <div className="panes">
        {isPaneOpen('sources', { place, panes }, small) && (
          <aside
            ref={refs.sources}
            className={`pane pane-sources ${over}`}
            style={{ width: panes.sources }}
            aria-label={WORDS.sourcesPane}
          >
            <div className="pane-scroll">{sources}</div>
            <Splitter
              label={WORDS.sourcesWidth}
              axis="x"
              grows="before"
              value={panes.sources}
              min={160}
              max={420}
              usual={USUAL_VIEW.panes.sources}
              onChange={(width) => setPanes({ sources: width })}
            />
          </aside>
        )}
        <div className="pane-rest">
          {head !== null && <section aria-label={WORDS.filter}>{head}</section>}
          <div className="pane-row">
            <main ref={refs.centre} className="centre" tabIndex={-1}>
              {centre}
            </main>
            {isPaneOpen('panel', { place, panes }, small) && panel !== null && (
              <aside
                ref={refs.panel}
                className={`pane pane-panel ${over}`}
                style={{ width: panes.panel }}
                aria-label={WORDS.panel}
              >
                <Splitter
                  label={WORDS.panelWidth}
                  axis="x"
                  grows="after"
                  value={panes.panel}
                  min={240}
                  max={640}
                  usual={USUAL_VIEW.panes.panel}
                  onChange={(width) => setPanes({ panel: width })}
                />
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys. */}
                <div className="pane-scroll" tabIndex={0}>
                  {panel}
                </div>
              </aside>
            )}
          </div>
        </div>
        <Notices />
      </div>
      {panes.stripOpen && (
        <section
          ref={refs.strip}
          className="strip"
          style={isStripLow ? {} : { height: panes.strip }}
          aria-label={ARTICLE_WORDS.strip}
        >
          {!isStripLow && (
            <Splitter
              label={WORDS.stripHeight}
              axis="y"
              grows="after"
              value={panes.strip}
              min={72}
              max={240}
              usual={USUAL_VIEW.panes.strip}
              onChange={(height) => setPanes({ strip: height })}
            />
          )}
          {strip}
        </section>
      )}
    </>
  );
}
