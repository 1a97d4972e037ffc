/** The Help: pages at the left, one page or what was found in the middle; offline, searched as a whole. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { Input, SearchField } from 'react-aria-components';
import { IS_MAC, keysOf } from '../../shared/commands/keys.ts';
import { allCommands } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { FoundNothing } from '../../shared/ui/found-nothing.tsx';
import { help, leaveHelp, openHelpPage } from '../../shared/window/help.ts';
import { attempt } from '../../shared/window/notices.ts';
import { keysPage } from './generated-pages.ts';
import { Blocks } from './help-markdown.tsx';
import { HELP_PAGES, type HelpPageId, loadHelp } from './help-pages.ts';
import { type HelpSection, helpSections, searchHelp } from './help-sections.ts';
import { WORDS } from './words.ts';

type Pages = readonly (readonly [HelpPageId, readonly HelpSection[]])[];

export function HelpView() {
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    attempt(async () => {
      const texts = await loadHelp();
      // The keys are shown as this editor has set them.
      const shown = { ...texts, keys: keysPage(allCommands(), keysOf, IS_MAC) };
      setPages(HELP_PAGES.map(({ id }) => [id, helpSections(shown[id])] as const));
    });
  }, []);
  const { page, anchor, search } = useStore(help, (state) => state);
  if (pages === null) return null;
  return (
    <div className="page help">
      <nav className="help-pages" aria-label={WORDS.pages}>
        <SearchField
          className="help-search"
          aria-label={WORDS.search}
          value={search}
          onChange={(value) => help.patch({ search: value })}
          onKeyDown={(event) => {
            // Keys of commands keep still while one types; an empty field lets Escape go back.
            if (event.key === 'Escape' && search === '') leaveHelp();
          }}
        >
          <Input placeholder={WORDS.search} spellCheck={false} />
        </SearchField>
        <ul>
          {HELP_PAGES.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                className="help-page"
                aria-current={search === '' && page === id ? 'page' : undefined}
                onClick={() => openHelpPage(id)}
              >
                {title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {search.trim() === '' ? (
        <HelpText sections={pages.find(([id]) => id === page)?.[1] ?? []} page={page} anchor={anchor} />
      ) : (
        <HelpHits pages={pages} search={search} />
      )}
    </div>
  );
}

function HelpText({
  sections,
  page,
  anchor,
}: {
  readonly sections: readonly HelpSection[];
  readonly page: string;
  readonly anchor: string | null;
}) {
  const text = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page begins at its top.
  useEffect(() => {
    const heading = anchor === null ? null : text.current?.querySelector(`[id="help-${CSS.escape(anchor)}"]`);
    // The link or hit that led here has gone: its keyboard goes on in the page.
    if (document.activeElement === document.body || document.activeElement === null)
      text.current?.focus({ preventScroll: true });
    if (heading == null) text.current?.scrollTo({ top: 0 });
    else heading.scrollIntoView({ block: 'start' });
  }, [anchor, page]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls is reached and scrolled by keyboard.
    <article className="help-text" ref={text} tabIndex={0} aria-label={WORDS.page}>
      {sections.map(({ anchor: own, heading, depth, blocks }) => {
        const Heading = depth === 1 ? 'h2' : depth === 2 ? 'h3' : 'h4';
        return (
          <section key={own}>
            <Heading id={`help-${own}`}>{heading}</Heading>
            <Blocks tokens={blocks} />
          </section>
        );
      })}
    </article>
  );
}

const MOST_HITS = 40;
const SNIPPET_LENGTH = 220;

function HelpHits({ pages, search }: { readonly pages: Pages; readonly search: string }) {
  const hits = useMemo(() => searchHelp(pages, search), [pages, search]);
  if (hits.length === 0)
    return <FoundNothing search={search} note={WORDS.nothingFoundNote} onClear={() => help.patch({ search: '' })} />;
  return (
    <ul className="help-text help-hits" aria-label={WORDS.found}>
      {hits.slice(0, MOST_HITS).map(({ page, section }) => (
        <li key={`${page} ${section.anchor}`}>
          <button type="button" className="help-hit" onClick={() => openHelpPage(page, section.anchor)}>
            <strong>{section.heading}</strong>
            <span className="help-hit-page">{HELP_PAGES.find(({ id }) => id === page)?.title}</span>
            <span className="help-hit-text">{section.text.slice(0, SNIPPET_LENGTH)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
