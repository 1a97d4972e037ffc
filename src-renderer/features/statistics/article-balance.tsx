/** What the open article is made of: agencies, photographers, formats, places; a bar shows those photographs in the library. */
import type { Photo } from '../../../src-main/domain/photo.ts';
import { articles } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { changeQuery, clearFilters } from '../../shared/photographs/library.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { show } from '../../shared/window/view.ts';
import { Bars } from './bars.tsx';
import { WORDS } from './words.ts';

const FACETS: readonly (readonly [facet: string, title: string, of: (photo: Photo) => readonly string[]])[] = [
  ['agency', ARTICLE_WORDS.agencies, ({ metadata: m }) => [m.creditLine ?? m.source ?? '']],
  ['photographer', WORDS.photographers, ({ metadata: m }) => m.creator ?? []],
  ['orientation', WORDS.orientations, (photo) => [orientationOf(photo)]],
  ['place', WORDS.places, ({ metadata: m }) => [m.city ?? m.country ?? '']],
];

export function ArticleBalance() {
  const article = useStore(articles, (state) => state.article);
  const photos = useStore(articles, (state) => state.photos);
  if (article === null || article.pictures.length === 0) return null;
  const shown = article.pictures.flatMap(({ photoId }) => photos.get(photoId) ?? []);
  return (
    <section className="statistics-part" aria-label={WORDS.article}>
      <h3 className="statistics-title">
        {ARTICLE_WORDS.titleOf(article.headline)}{' '}
        <span className="muted count">{ARTICLE_WORDS.pictures(shown.length)}</span>
      </h3>
      <div className="statistics-bars">
        {FACETS.map(([facet, title, of]) => (
          <Bars
            key={facet}
            title={title}
            total={shown.length}
            bars={tallied(shown.flatMap(of)).map(([value, count]) => ({
              id: value,
              label: (facet === 'orientation' ? PHOTO_WORDS.orientations[value] : value) || WORDS.notSaid,
              count,
              isOn: false,
              ...(value === ''
                ? {}
                : {
                    toggle: () => {
                      // As many as the bar counts: filters of the library would leave some out.
                      clearFilters();
                      changeQuery({ folderId: null, articleId: article.id, facets: { [facet]: [value] } });
                      show('library', 'grid');
                    },
                  }),
            }))}
          />
        ))}
      </div>
    </section>
  );
}

function orientationOf({ width, height }: Photo): string {
  if (width === null || height === null) return '';
  return width > height ? 'landscape' : width < height ? 'portrait' : 'square';
}

function tallied(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value.trim(), (counts.get(value.trim()) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
