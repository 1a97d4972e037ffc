/** The bar: the four places, what is looked at and how much of it, the view's own tools, search, and the way to every command. */

import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Input, SearchField } from 'react-aria-components';
import { nameOf } from '../../shared/articles/article-names.ts';
import { articles } from '../../shared/articles/articles.ts';
import { findings } from '../../shared/articles/findings.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { IS_MAC } from '../../shared/commands/keys.ts';
import { changeQuery, isWithoutFolders, library, untilShown } from '../../shared/photographs/library.ts';
import type { StackRuns } from '../../shared/photographs/stack-runs.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton, IconButton } from '../../shared/ui/button.tsx';
import { FIRST_IN_PANE, useTargetRef } from '../../shared/ui/focus-target.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { focusSoon } from '../../shared/window/focus-targets.ts';
import { holdingKeys } from '../../shared/window/held-keys.ts';
import { attempt } from '../../shared/window/notices.ts';
import { isPaneOpen, narrow, type Place, show, togglePane, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

interface Props {
  /** What the current view lays out by. */
  readonly tools: ReactNode;
  /** Whether this place has one to show or hide. */
  readonly hasPanel: boolean;
}

export function Bar({ tools, hasPanel }: Props) {
  const panes = useStore(view, (state) => state.panes);
  const place = useStore(view, (state) => state.place);
  const small = useStore(narrow, (state) => state);
  return (
    <header ref={useTargetRef('bar', { first: FIRST_IN_PANE })} className="bar">
      {!IS_MAC && <CommandButton id="program.menu" icon="menu" />}
      <IconButton
        label={WORDS.sources}
        icon="sidebar"
        hint="Mod+b"
        pressed={isPaneOpen('sources', { place, panes }, small)}
        onPress={() => togglePane('sources')}
      />
      <Places />
      <Where />
      <div className="bar-tools">
        {tools}
        <Search />
        <CommandButton id="program.palette" icon="commands" />
        <CommandButton id="program.keys" icon="keyboard" />
        <CommandButton id="program.settings" icon="settings" />
        <IconButton
          label={WORDS.panel}
          icon="panel"
          hint="Shift+i"
          pressed={hasPanel && isPaneOpen('panel', { place, panes }, small)}
          isDisabled={!hasPanel}
          onPress={() => togglePane('panel')}
        />
      </div>
    </header>
  );
}

/** Places that show neither photographs nor an article. */
const PAGES = ['tray', 'statistics', 'help'] as const satisfies readonly Place[];

function Where() {
  const folder = useStore(library, ({ folders, query }) => folders.find(({ id }) => id === query.folderId));
  const isFound = useStore(library, ({ query }) => query.ids != null);
  const positions = useStore(library, (state) => state.positions);
  const stacks = useStore(library, (state) => state.stacks);
  const open = useStore(library, (state) => state.open);
  const place = useStore(view, (state) => state.place);
  const { article, list } = useStore(articles, (state) => state);
  const ofArticle = place === 'article' || place === 'crop' || place === 'credits' || place === 'export';
  const isEmpty = useStore(library, isWithoutFolders);
  const page = PAGES.find((one) => one === place);
  if (page !== undefined)
    return (
      <div className="bar-where">
        <h1 className="bar-name">{WINDOW_WORDS.places[page]}</h1>
      </div>
    );
  const name = ofArticle
    ? article === null
      ? WORDS.program
      : nameOf(article, list)
    : isFound
      ? WORDS.foundPhotographs
      : (folder?.name ?? PHOTO_WORDS.allPhotographs);

  return (
    <div className="bar-where">
      <h1 className="bar-name" title={ofArticle ? name : (folder?.path ?? name)}>
        {name}
      </h1>
      <span className="muted count">
        {ofArticle
          ? article === null
            ? ''
            : ARTICLE_WORDS.pictures(article.pictures.length)
          : isEmpty
            ? ''
            : inView(positions.size, stacks, open)}
      </span>
    </div>
  );
}

/** What is behind covers is counted too: nothing is hidden from the number. */
function inView(cells: number, stacks: StackRuns, open: 'all' | ReadonlySet<number>): string {
  const { stacks: count } = stacks.count();
  if (count === 0) return PHOTO_WORDS.photographs(cells);
  return WORDS.withStacks(PHOTO_WORDS.photographs(cells + stacks.behindClosed(open)), count);
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
  const passed = useStore(findings, (state) => state.verdict.passed.length);
  const blocks = [blocking === 0 ? '' : WORDS.block(blocking), passed === 0 ? '' : ARTICLE_WORDS.overridden(passed)];
  const items = [
    ['library', ''],
    ['article', pictures === null ? '' : String(pictures)],
    ['credits', unsigned === 0 ? '' : WORDS.toSign(unsigned)],
    ['export', blocks.filter((part) => part !== '').join(', ')],
  ] as const;
  return (
    <nav className="places" aria-label={WORDS.places}>
      {items.map(([id, note]) => (
        <AriaButton
          key={id}
          className={`place ${at === id ? 'is-current' : ''}`}
          aria-current={at === id ? 'page' : undefined}
          onPress={() => show(id)}
        >
          {WINDOW_WORDS.places[id]}
          {note !== '' && <span className="place-note count">{note}</span>}
        </AriaButton>
      ))}
    </nav>
  );
}

const SEARCH_DELAY_MS = 120;
let searchTimer = 0;

function Search() {
  const search = useStore(library, (state) => state.query.search ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const seek = (text: string): void => {
    window.clearTimeout(searchTimer);
    if (view.get().place !== 'library') show('library', 'grid');
    changeQuery({ search: text });
    setTyped(null);
  };
  const apply = (text: string): void => {
    setTyped(text);
    window.clearTimeout(searchTimer);
    searchTimer = window.setTimeout(() => seek(text), SEARCH_DELAY_MS);
  };
  /** Enter goes to what was found, Escape in an empty search back to the photographs: the next key is for what is shown then. */
  const leave = ({ key }: { readonly key: string }): void => {
    if (key !== 'Enter' && (key !== 'Escape' || (typed ?? search) !== '')) return;
    if (typed !== null) seek(typed);
    focusSoon('sheet');
    attempt(() => holdingKeys(untilShown()));
  };
  const field = useTargetRef('search', { first: 'input' });
  return (
    <SearchField
      className="search"
      ref={field}
      aria-label={WORDS.searchNote}
      value={typed ?? search}
      onChange={apply}
      onKeyDown={leave}
    >
      <Icon name="loupe" size={14} />
      <Input placeholder={WINDOW_WORDS.search} spellCheck={false} />
      <AriaButton className="search-clear" aria-label={WORDS.clearSearch}>
        <Icon name="close" size={12} />
      </AriaButton>
    </SearchField>
  );
}
