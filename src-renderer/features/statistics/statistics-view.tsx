/** Statistics to look at: when, by whom, with what and how marked; each bar a filter of the library; and the library in numbers. */

import { useEffect, useState } from 'react';
import { COLOURS } from '../../../src-main/domain/colour-names.ts';
import type { Timeline } from '../../../src-main/domain/timeline.ts';
import { newest } from '../../shared/answers/acts.ts';
import { ask } from '../../shared/api.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { facetInWords, toggleFacet } from '../../shared/photographs/facets.ts';
import { changeQuery, clearFilters, isFiltered, library } from '../../shared/photographs/library.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { show } from '../../shared/window/view.ts';
import { ArticleBalance } from './article-balance.tsx';
import { type Bar, Bars } from './bars.tsx';
import { LibraryNumbers } from './library-numbers.tsx';
import { TimelineView } from './timeline-view.tsx';
import { WORDS } from './words.ts';

type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;

const SHOWN = ['agency', 'photographer', 'camera', 'place', 'orientation'] as const;

export function StatisticsView() {
  const { query, folders, positions, stacks, open, counts } = useStore(library, (state) => state);
  const [found, setFound] = useState<{ readonly facets: Facets; readonly timeline: Timeline } | null>(null);
  const [asked] = useState(newest);
  useEffect(() => {
    attempt(async () => {
      const answer = await asked(async (signal) => {
        const [facets, timeline] = await Promise.all([
          ask('photos.facets', query, { signal }),
          ask('photos.timeline', query, { signal }),
        ]);
        return { facets: facets.value, timeline: timeline.value };
      });
      if (answer !== null) setFound(answer);
    });
  }, [query, asked]);
  const where = folders.find(({ id }) => id === query.folderId)?.name ?? PHOTO_WORDS.allPhotographs;
  return (
    <div className="page">
      <div className="view-bar">
        <h2 className="view-title">{where}</h2>
        <span className="muted count">{PHOTO_WORDS.photographs(counts?.all ?? 0)}</span>
        <span className="view-space" />
        {isFiltered(query) && (
          <Button tone="quiet" onPress={clearFilters}>
            {PHOTO_WORDS.clearFilters}
          </Button>
        )}
        <Button onPress={() => show('library', 'grid')}>
          {/* What is behind a cover is shown too, once its stack is opened. */}
          {WORDS.showInLibrary(positions.size + stacks.behindClosed(open))}
        </Button>
      </div>
      <div className="statistics">
        {found !== null && (
          <>
            <TimelineView timeline={found.timeline} />
            <div className="statistics-bars">
              {SHOWN.map((name) => (
                <Bars
                  key={name}
                  title={PHOTO_WORDS.facets[name] ?? name}
                  // A list that filters counts without itself: no share of what is left.
                  {...((query.facets?.[name] ?? []).length > 0 ? {} : { total: counts?.all ?? 0 })}
                  bars={(found.facets[name] ?? []).map(({ value, count }) => ({
                    id: value,
                    label: facetInWords(name, value),
                    count,
                    isOn: query.facets?.[name]?.includes(value) === true,
                    toggle: () => toggleFacet(name, value),
                  }))}
                />
              ))}
              <MarkBars />
            </div>
          </>
        )}
        <ArticleBalance />
        <LibraryNumbers />
      </div>
    </div>
  );
}

/** The list with the value taken out or put in. */
function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

function MarkBars() {
  const { query, counts } = useStore(library, (state) => state);
  const names = useColourNames();
  if (counts === null) return null;
  const pick = query.pick ?? [];
  const colours = query.colours ?? [];
  const least = query.minStars ?? 0;
  const flags = [
    ['pick', counts.pick],
    ['reject', counts.reject],
    ['none', counts.unmarked],
  ] as const;
  const flagBars = flags.map(
    ([id, count]): Bar => ({
      id,
      label: PHOTO_WORDS.flags[id],
      count,
      isOn: pick.includes(id),
      toggle: () => changeQuery({ pick: toggled(pick, id) }),
    }),
  );
  const starBars = ([5, 4, 3, 2, 1] as const).map(
    (stars): Bar => ({
      id: `stars-${stars}`,
      label: '★'.repeat(stars),
      count: counts.stars[stars],
      isOn: least === stars,
      toggle: () => changeQuery({ minStars: least === stars ? 0 : stars }),
    }),
  );
  const colourBars = COLOURS.map(
    (colour): Bar => ({
      id: `colour-${colour}`,
      label: names[colour],
      count: counts.colours[colour],
      isOn: colours.includes(colour),
      dot: `colour-${colour}`,
      toggle: () => changeQuery({ colours: toggled(colours, colour) }),
    }),
  );
  return (
    <>
      <Bars title={WORDS.flag} total={counts.all} bars={flagBars} />
      <Bars
        title={WORDS.starsAndColours}
        total={counts.all}
        bars={[...starBars, ...colourBars]}
        empty={WORDS.nothingMarked}
      />
    </>
  );
}
