/** The filter chips with their live counts; each is a toggle, and all are joined by "and". */

import { memo } from 'react';
import { ToggleButton, Toolbar } from 'react-aria-components';
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import { COLOURS } from '../../../src-main/domain/colour-names.ts';
import { numbered } from '../../../src-main/domain/counts.ts';
import type { Colour, Pick } from '../../../src-main/domain/photo.ts';
import { articles } from '../../shared/articles/articles.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { changeQuery, clearFilters, isFiltered, isWithoutFolders, library } from '../../shared/photographs/library.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button, IconButton } from '../../shared/ui/button.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { openDialog, show } from '../../shared/window/view.ts';
import { FacetsButton } from './facets.tsx';
import { LikenessChip } from './likeness-chip.tsx';
import { FILTER } from './words.ts';

const number = (value: number): string => numbered(value);

interface ChipProps {
  readonly label: string;
  readonly count?: number;
  readonly on: boolean;
  /** The same function every time. */
  readonly toggle: () => void;
  /** The label is a dot of that colour. */
  readonly colour?: Colour;
}

/** Drawn again where it counts something else: a mark changes the numbers of two or three. */
const Chip = memo(function Chip({ label, count, on, toggle, colour }: ChipProps) {
  const isDot = colour !== undefined;
  return (
    <ToggleButton className="chip" isSelected={on} onChange={toggle} {...(isDot ? { 'aria-label': label } : {})}>
      {isDot ? <span className={`dot colour-${colour}`} /> : label}{' '}
      {count !== undefined && <span className="count">{number(count)}</span>}
    </ToggleButton>
  );
});

type Only = NonNullable<PhotoQueryInput['only']>[number];

/** The list with the value taken out or put in. */
function toggled<T>(list: readonly T[] | undefined, value: T): T[] {
  return list?.includes(value) === true ? list.filter((item) => item !== value) : [...(list ?? []), value];
}

const query = (): PhotoQueryInput => library.get().query;
const pickToggle = (pick: Pick) => (): void => changeQuery({ pick: toggled(query().pick, pick) });
const onlyToggle = (only: Only) => (): void => changeQuery({ only: toggled(query().only, only) });

const PICKS = [
  [FILTER.picks, 'pick', 'pick'],
  [PHOTO_WORDS.flags.reject, 'reject', 'reject'],
  [FILTER.unmarked, 'none', 'unmarked'],
] as const;
const PICK_CHIPS = PICKS.map(([label, pick, count]) => ({ label, pick, count, toggle: pickToggle(pick) }));
const COLOUR_CHIPS = COLOURS.map((colour) => ({
  colour,
  toggle: () => changeQuery({ colours: toggled(query().colours, colour) }),
}));
const ONLY = [
  [ARTICLE_WORDS.noCaption, 'no-caption', 'noCaption'],
  [FILTER.inArticle, 'in-article', 'inArticle'],
  [FILTER.restricted, 'restricted', 'restricted'],
  [PHOTO_WORDS.missing, 'missing', 'missing'],
  [FILTER.changed, 'changed', 'changed'],
] as const;
const ONLY_CHIPS = ONLY.map(([label, only, count]) => ({ label, only, count, toggle: onlyToggle(only) }));

export function Chips() {
  const { pick = [], only = [], colours = [], minStars = 0, ...asked } = useStore(library, (state) => state.query);
  const counts = useStore(library, (state) => state.counts);
  const hasArticle = useStore(articles, (state) => state.article !== null);
  const found = useStore(findings, (state) => state.counts);
  const names = useColourNames();
  const isEmpty = useStore(library, isWithoutFolders);
  if (isEmpty)
    return (
      <div className="chips">
        <p className="muted">{FILTER.comes}</p>
      </div>
    );
  if (counts === null) return <div className="chips" />;
  const blocking = found.block + found.warn;
  const isAnyFilter = isFiltered({ pick, only, colours, minStars, ...asked });
  /** Where nothing of it is there, there is nothing to filter by. */
  const isOffered = (name: Only, count: number): boolean =>
    name === 'no-caption' || count > 0 || only.includes(name) || (name === 'in-article' && hasArticle);
  return (
    <Toolbar className="chips" aria-label={FILTER.title}>
      <Chip label={FILTER.all} count={counts.all} on={!isAnyFilter} toggle={clearFilters} />
      {PICK_CHIPS.map(({ label, pick: value, count, toggle }) => (
        <Chip key={label} label={label} count={counts[count]} on={pick.includes(value)} toggle={toggle} />
      ))}
      <span className="chip-rule" />
      <Stars value={minStars} />
      <span className="chip-rule" />
      <span className="chip-group">
        {COLOUR_CHIPS.map(({ colour, toggle }) => (
          <Chip
            key={colour}
            label={FILTER.colour(names[colour], counts.colours[colour])}
            colour={colour}
            on={colours.includes(colour)}
            toggle={toggle}
          />
        ))}
      </span>
      <span className="chip-rule" />
      {ONLY_CHIPS.filter(({ only: name, count }) => isOffered(name, counts[count])).map(
        ({ label, only: name, count, toggle }) => (
          <Chip key={label} label={label} count={counts[count]} on={only.includes(name)} toggle={toggle} />
        ),
      )}
      <FacetsButton />
      <LikenessChip />
      {blocking > 0 && (
        <Button tone="quiet" onPress={() => show('article')}>
          <SeverityMark severity={found.block > 0 ? 'block' : 'warn'} />
          {ARTICLE_WORDS.findings} <span className="count">{blocking}</span>
        </Button>
      )}
      {isAnyFilter && <IconButton label={FILTER.save} icon="filter" onPress={() => openDialog('save-filter')} />}
    </Toolbar>
  );
}

const Stars = memo(function Stars({ value }: { readonly value: number }) {
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
});
