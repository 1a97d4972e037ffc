/** Filters that are no list of values: with or without a caption, and how many pixels at least. */

import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { changeQuery, library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { FILTER } from './words.ts';

const MEGAPIXELS = [1, 2, 4, 8, 12, 24, 45] as const;
const MILLION = 1_000_000;
const CAPTIONS = ['any', 'has-caption', 'no-caption'] as const;

export function FacetLimits() {
  const query = useStore(library, (state) => state.query);
  const only = query.only ?? [];
  const minPixels = query.minPixels ?? 0;
  const caption = only.includes('no-caption') ? 'no-caption' : only.includes('has-caption') ? 'has-caption' : 'any';
  const rest = only.filter((chip) => chip !== 'no-caption' && chip !== 'has-caption');
  return (
    <div className="facet-limits">
      <Choice
        label={ARTICLE_WORDS.fields.caption}
        labelled
        value={caption}
        options={CAPTIONS.map((id) => ({ id, label: FILTER.captions[id] }))}
        onChange={(value) => changeQuery({ only: value === 'any' ? rest : [...rest, value] })}
      />
      <Choice
        label={FILTER.pixels}
        labelled
        value={String(minPixels)}
        options={[
          { id: '0', label: FILTER.anySize },
          ...MEGAPIXELS.map((size) => ({ id: String(size * MILLION), label: FILTER.atLeastPixels(size) })),
        ]}
        onChange={(value) => changeQuery({ minPixels: Number(value) })}
      />
    </div>
  );
}
