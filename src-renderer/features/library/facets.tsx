/** Filters by what the files say: camera, lens, agency, photographer, place, keyword, date, orientation, each with its count. */
import { memo, useEffect, useState } from 'react';
import {
  Button as AriaButton,
  DialogTrigger,
  ListBox,
  ListBoxItem,
  Popover,
  type Selection,
} from 'react-aria-components';
import { numbered } from '../../../src-main/domain/counts.ts';
import { newest } from '../../shared/answers/acts.ts';
import { ask } from '../../shared/api.ts';
import { facetInWords } from '../../shared/photographs/facets.ts';
import { changeQuery, library } from '../../shared/photographs/library.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { FacetLimits } from './facet-limits.tsx';
import { FILTER } from './words.ts';

type Facets = Readonly<Record<string, readonly { readonly value: string; readonly count: number }[]>>;

export const FacetsButton = memo(function FacetsButton() {
  const facets = useStore(library, (state) => state.query.facets);
  const limits = useStore(
    library,
    ({ query }) => ((query.minPixels ?? 0) > 0 ? 1 : 0) + (query.only?.includes('has-caption') ? 1 : 0),
  );
  const count = Object.values(facets ?? {}).reduce((sum, values) => sum + values.length, limits);
  return (
    <DialogTrigger>
      <AriaButton className={`chip ${count > 0 ? 'is-on' : ''}`}>
        <Icon name="filter" size={14} /> {FILTER.title} {count > 0 && <span className="count">{count}</span>}
      </AriaButton>
      <Popover className="popover facets" data-covers="" placement="bottom end" aria-label={FILTER.byFiles}>
        {/* No dialog inside: then the popover itself is one, with all that is in it. */}
        <div className="facets-dialog">
          <FacetLimits />
          <FacetLists />
        </div>
      </Popover>
    </DialogTrigger>
  );
});

function FacetLists() {
  const [facets, setFacets] = useState<Facets | null>(null);
  const query = useStore(library, (state) => state.query);
  const [facetsAsked] = useState(newest);
  useEffect(() => {
    attempt(async () => {
      const reply = await facetsAsked((signal) => ask('photos.facets', query, { signal }));
      if (reply !== null) setFacets(reply.value);
    });
  }, [query, facetsAsked]);
  if (facets === null) return null;
  const shown = Object.entries(facets).filter(([, values]) => values.length > 0);
  if (shown.length === 0) return <p className="muted panel-pad">{FILTER.nothingSaid}</p>;
  const change = (name: string, selected: Selection): void => {
    const { [name]: _, ...rest } = query.facets ?? {};
    const values = selected === 'all' ? [] : [...selected].map(String);
    changeQuery({ facets: values.length === 0 ? rest : { ...rest, [name]: values } });
  };
  return shown.map(([name, values]) => (
    <section key={name} className="facet">
      <h3 className="panel-heading">{PHOTO_WORDS.facets[name] ?? name}</h3>
      <ListBox
        className="facet-list"
        aria-label={PHOTO_WORDS.facets[name] ?? name}
        selectionMode="multiple"
        escapeKeyBehavior="none"
        selectedKeys={query.facets?.[name] ?? []}
        onSelectionChange={(selected) => change(name, selected)}
        items={values.map(({ value, count }) => ({ id: value, count }))}
      >
        {({ id, count }) => (
          <ListBoxItem className="menu-item" id={id} textValue={id}>
            <span className="menu-label">{facetInWords(name, id)}</span>
            <span className="count muted">{numbered(count)}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </section>
  ));
}
