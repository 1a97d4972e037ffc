/** The bar: what is looked at and how much of it, the four places, search, and the way to every command. */
import { useState } from 'react';
import {
  Button as AriaButton,
  Input,
  SearchField,
  Slider,
  SliderThumb,
  SliderTrack,
  ToggleButton,
} from 'react-aria-components';
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import { articles, counted } from '../../state/articles.ts';
import { findings } from '../../state/findings.ts';
import { changeQuery, library } from '../../state/library.ts';
import type { StackRuns } from '../../state/stack-runs.ts';
import { useStore } from '../../state/store.ts';
import { isPaneOpen, narrow, type Place, setView, show, THUMBNAIL_SIZES, togglePane, view } from '../../state/view.ts';
import { CommandButton, IconButton } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Icon } from '../../ui/icon.tsx';

export function Bar() {
  const panes = useStore(view, (state) => state.panes);
  const small = useStore(narrow, (state) => state);
  const inSheet = useStore(view, (state) => state.place === 'library' && state.looking === 'grid');
  return (
    <header className="bar">
      <IconButton
        label="Sources"
        icon="sidebar"
        hint="Mod+b"
        pressed={isPaneOpen('sources', panes, small)}
        onPress={() => togglePane('sources')}
      />
      <Where />
      <Places />
      <div className="bar-tools">
        {inSheet && <SortAndSize />}
        <Search />
        <CommandButton id="program.palette" icon="menu" />
        <CommandButton id="program.keys" icon="keyboard" />
        <CommandButton id="program.settings" icon="settings" />
        <IconButton
          label="Panel"
          icon="panel"
          hint="i"
          pressed={isPaneOpen('panel', panes, small)}
          onPress={() => togglePane('panel')}
        />
      </div>
    </header>
  );
}

function Where() {
  const { folders, query, positions, stacks, open } = useStore(library, (state) => state);
  const place = useStore(view, (state) => state.place);
  const article = useStore(articles, (state) => state.article);
  const folder = folders.find(({ id }) => id === query.folderId);
  const ofArticle = place === 'article' || place === 'crop' || place === 'credits' || place === 'export';
  const name = ofArticle
    ? article === null
      ? 'Picture Desk'
      : article.headline || 'Untitled article'
    : query.ids != null
      ? 'Found photographs'
      : (folder?.name ?? 'All photographs');

  return (
    <div className="bar-where">
      <h1 className="bar-name" title={ofArticle ? name : (folder?.path ?? name)}>
        {name}
      </h1>
      <span className="muted count">
        {ofArticle ? (article === null ? '' : counted(article.pictures.length)) : inView(positions.size, stacks, open)}
      </span>
    </div>
  );
}

const photographsInWords = (count: number): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? 'photograph' : 'photographs'}`;

/** What stands behind covers is counted too: nothing is hidden from the number. */
function inView(cells: number, stacks: StackRuns, open: 'all' | ReadonlySet<number>): string {
  const { stacks: count, photographs } = stacks.count();
  if (count === 0) return photographsInWords(cells);
  const behind = open === 'all' ? 0 : photographs - count - stacks.behindOpen(open);
  return `${photographsInWords(cells + behind)}, ${count.toLocaleString('en-GB')} ${count === 1 ? 'stack' : 'stacks'}`;
}

function Places() {
  // Crops are drawn in the article.
  const at = useStore(view, ({ place }) => (place === 'crop' ? 'article' : place));
  const pictures = useStore(articles, (state) => state.article?.pictures.length ?? null);
  const unsigned = useStore(
    articles,
    (state) => state.article?.pictures.filter(({ signOff }) => signOff === null).length ?? 0,
  );
  const blocking = useStore(findings, (state) => state.counts.block);
  const items: readonly (readonly [Place, string, string])[] = [
    ['library', 'Library', ''],
    ['article', 'Article', pictures === null ? '' : String(pictures)],
    ['credits', 'Credits', unsigned === 0 ? '' : `${unsigned} to sign`],
    ['export', 'Export', blocking === 0 ? '' : `${blocking} block`],
  ];
  return (
    <nav className="places" aria-label="Places">
      {items.map(([id, label, note]) => (
        <AriaButton
          key={id}
          className={`place ${at === id ? 'is-current' : ''}`}
          aria-current={at === id ? 'page' : undefined}
          onPress={() => show(id)}
        >
          {label}
          {note !== '' && <span className="place-note count">{note}</span>}
        </AriaButton>
      ))}
    </nav>
  );
}

/** An order that does not hold here is taken by the library for capture time. */
function sortShown({ sort = 'captured', folderId, similarTo }: PhotoQueryInput): NonNullable<PhotoQueryInput['sort']> {
  const holds = (sort !== 'manual' || folderId != null) && (sort !== 'likeness' || similarTo != null);
  return holds ? sort : 'captured';
}

function SortAndSize() {
  const query = useStore(library, (state) => state.query);
  const size = useStore(view, (state) => state.thumbnailSize);
  return (
    <>
      <Choice
        label="Sort"
        value={sortShown(query)}
        options={[
          { id: 'captured', label: 'Capture time' },
          { id: 'name', label: 'Name' },
          { id: 'stars', label: 'Stars' },
          { id: 'added', label: 'When added' },
          ...(query.folderId == null ? [] : [{ id: 'manual' as const, label: 'Manual arrangement' }]),
          ...(query.similarTo == null ? [] : [{ id: 'likeness' as const, label: 'Likeness' }]),
        ]}
        onChange={(sort) => changeQuery({ sort })}
      />
      <ToggleButton
        className="icon-button"
        aria-label="Reverse the order"
        isSelected={query.descending === true}
        onChange={(descending) => changeQuery({ descending })}
      >
        <Icon name={query.descending === true ? 'arrowDown' : 'arrowUp'} />
      </ToggleButton>
      <Slider
        className="slider"
        aria-label="Thumbnail size"
        minValue={THUMBNAIL_SIZES.min}
        maxValue={THUMBNAIL_SIZES.max}
        step={THUMBNAIL_SIZES.step}
        value={size}
        onChange={(value) => setView({ thumbnailSize: value as number })}
      >
        <SliderTrack className="slider-track">
          <SliderThumb className="slider-thumb" />
        </SliderTrack>
      </Slider>
    </>
  );
}

const SEARCH_DELAY = 120;
let searchTimer = 0;

function Search() {
  const search = useStore(library, (state) => state.query.search ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const apply = (text: string): void => {
    setTyped(text);
    window.clearTimeout(searchTimer);
    searchTimer = window.setTimeout(() => {
      if (view.get().place !== 'library') show('library', 'grid');
      changeQuery({ search: text });
      setTyped(null);
    }, SEARCH_DELAY);
  };
  return (
    <SearchField
      className="search"
      data-search=""
      aria-label="Search captions, names, keywords and file names"
      value={typed ?? search}
      onChange={apply}
      onKeyDown={(event) => leave(event)}
    >
      <Icon name="loupe" size={14} />
      <Input placeholder="Search" spellCheck={false} />
      <AriaButton className="search-clear" aria-label="Clear the search">
        <Icon name="close" size={12} />
      </AriaButton>
    </SearchField>
  );
}

/** Escape in an empty search, and Enter, go back to the photographs. */
function leave(event: { readonly key: string }): void {
  const input = document.querySelector<HTMLInputElement>('[data-search] input');
  if (event.key === 'Enter' || (event.key === 'Escape' && input?.value === '')) {
    document.querySelector<HTMLElement>('.sheet [role=row][tabindex="0"]')?.focus();
  }
}
