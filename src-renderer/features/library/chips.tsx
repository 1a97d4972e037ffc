/** The filter chips with their live counts; each is a toggle, and all are joined by "and". */

import type { ReactNode } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import { COLOURS } from '../../../src-main/domain/colour-names.ts';
import { numbered } from '../../../src-main/domain/counts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { changeQuery, clearFilters, isFiltered, library } from '../../shared/photographs/library.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { openDialog, show } from '../../shared/window/view.ts';
import { FacetsButton } from './facets.tsx';
import { LikenessChip } from './likeness-chip.tsx';
import { FILTER } from './words.ts';

const number = (value: number): string => numbered(value);

function Chip({
  label,
  count,
  on,
  toggle,
  children,
}: {
  readonly label: string;
  readonly count?: number;
  readonly on: boolean;
  readonly toggle: () => void;
  readonly children?: ReactNode;
}) {
  return (
    <ToggleButton
      className="chip"
      isSelected={on}
      onChange={toggle}
      {...(children === undefined ? {} : { 'aria-label': label })}
    >
      {children ?? label} {count !== undefined && <span className="count">{number(count)}</span>}
    </ToggleButton>
  );
}

/** The list with the value taken out or put in. */
function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

export function Chips() {
  const { query, counts } = useStore(library, (state) => state);
  const article = useStore(articles, (state) => state.article);
  const found = useStore(findings, (state) => state.counts);
  const names = useColourNames();
  if (counts === null) return <div className="chips" />;
  const pick = query.pick ?? [];
  const only = query.only ?? [];
  const colours = query.colours ?? [];
  const blocking = found.block + found.warn;
  return (
    <Toolbar className="chips" aria-label={FILTER.title}>
      <Chip label={FILTER.all} count={counts.all} on={!isFiltered(query)} toggle={clearFilters} />
      <Chip
        label={FILTER.picks}
        count={counts.pick}
        on={pick.includes('pick')}
        toggle={() => changeQuery({ pick: toggled(pick, 'pick') })}
      />
      <Chip
        label={PHOTO_WORDS.flags.reject}
        count={counts.reject}
        on={pick.includes('reject')}
        toggle={() => changeQuery({ pick: toggled(pick, 'reject') })}
      />
      <Chip
        label={FILTER.unmarked}
        count={counts.unmarked}
        on={pick.includes('none')}
        toggle={() => changeQuery({ pick: toggled(pick, 'none') })}
      />
      <span className="chip-rule" />
      <Stars value={query.minStars ?? 0} />
      <span className="chip-rule" />
      <span className="chip-group">
        {COLOURS.map((colour) => (
          <Chip
            key={colour}
            label={FILTER.colour(names[colour], counts.colours[colour])}
            on={colours.includes(colour)}
            toggle={() => changeQuery({ colours: toggled(colours, colour) })}
          >
            <span className={`dot colour-${colour}`} />
          </Chip>
        ))}
      </span>
      <span className="chip-rule" />
      <Chip
        label={ARTICLE_WORDS.noCaption}
        count={counts.noCaption}
        on={only.includes('no-caption')}
        toggle={() => changeQuery({ only: toggled(only, 'no-caption') })}
      />
      {(article !== null || counts.inArticle > 0 || only.includes('in-article')) && (
        <Chip
          label={FILTER.inArticle}
          count={counts.inArticle}
          on={only.includes('in-article')}
          toggle={() => changeQuery({ only: toggled(only, 'in-article') })}
        />
      )}
      {(counts.restricted > 0 || only.includes('restricted')) && (
        <Chip
          label={FILTER.restricted}
          count={counts.restricted}
          on={only.includes('restricted')}
          toggle={() => changeQuery({ only: toggled(only, 'restricted') })}
        />
      )}
      {(counts.missing > 0 || only.includes('missing')) && (
        <Chip
          label={PHOTO_WORDS.missing}
          count={counts.missing}
          on={only.includes('missing')}
          toggle={() => changeQuery({ only: toggled(only, 'missing') })}
        />
      )}
      {(counts.changed > 0 || only.includes('changed')) && (
        <Chip
          label={FILTER.changed}
          count={counts.changed}
          on={only.includes('changed')}
          toggle={() => changeQuery({ only: toggled(only, 'changed') })}
        />
      )}
      <FacetsButton />
      <LikenessChip />
      {blocking > 0 && (
        <Button tone="quiet" onPress={() => show('article')}>
          <SeverityMark severity={found.block > 0 ? 'block' : 'warn'} />
          {ARTICLE_WORDS.findings} <span className="count">{blocking}</span>
        </Button>
      )}
      {isFiltered(query) && <IconButton label={FILTER.save} icon="filter" onPress={() => openDialog('save-filter')} />}
    </Toolbar>
  );
}

function Stars({ value }: { readonly value: number }) {
  return (
    <span className="chip-group chip-stars">
      {[1, 2, 3, 4, 5].map((stars) => (
        <ToggleButton
          key={stars}
          className="chip chip-star"
          isSelected={value >= stars}
          aria-label={FILTER.atLeastStars(stars)}
          onChange={() => changeQuery({ minStars: value === stars ? 0 : stars })}
        >
          {value >= stars ? '★' : '☆'}
        </ToggleButton>
      ))}
    </span>
  );
}
