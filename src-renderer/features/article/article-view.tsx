/** The article: its pictures in order, each with room for its caption; its own text is in the panel. */

import { useEffect } from 'react';
import { articles } from '../../shared/articles/articles.ts';
import { beside } from '../../shared/articles/beside.ts';
import { findings } from '../../shared/articles/findings.ts';
import { useSelectedPictures } from '../../shared/articles/picture-selection.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { CommandMenu } from '../../shared/ui/command-menu.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { focusTarget } from '../../shared/window/focus-targets.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { OrderNote } from './article-notes.tsx';
import { BesideView } from './beside-view.tsx';
import { CloserLook, type LargePhotograph } from './closer-look.tsx';
import { PagePreview } from './page-preview.tsx';
import { PictureCount } from './picture-count.tsx';
import { watchPointer } from './picture-fields.tsx';
import { PictureList } from './picture-list.tsx';
import { openPictureMenu } from './picture-menu.ts';
import { type PageWidth, pagePreview } from './state/page-preview.ts';
import { UnplacedCaptions } from './unplaced-captions.tsx';
import { WORDS } from './words.ts';

/** What helps with many captions at once, and what this desk writes with. */
const WRITING = [
  'caption.history',
  'caption.batch',
  'caption.replace',
  'credits.normalise',
  'caption.sidecars',
  'caption.codes',
  'caption.word-list',
  'credits.agencies',
  'article.sort-captured',
  'article.sort-name',
];

/** @param photograph draws the current picture as large as the window. */
export function ArticleView({ photograph }: { readonly photograph: LargePhotograph }) {
  const hasArticle = useStore(articles, ({ article }) => article !== null);
  const isBeside = useStore(beside, (state) => state.article !== null);
  const pageWidth = useStore(pagePreview, ({ isOpen, width }) => (isOpen ? width : null));
  const isPageOpen = pageWidth !== null;
  useEffect(watchPointer, []);
  usePictureInSight(isPageOpen, isBeside);
  if (!hasArticle) return <NoArticle />;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the picture inside.
    <div className={splitClass(isBeside, pageWidth)} onContextMenu={openPictureMenu}>
      <div className="article">
        <ArticleBar />
        <OrderNote />
        <PictureList />
        <UnplacedCaptions />
      </div>
      {isBeside && <BesideView />}
      {isPageOpen && <PagePreview />}
      <CloserLook photograph={photograph} />
    </div>
  );
}

/** Said here: a rule that asks with `:has` what is inside is asked again at every change of any row. */
function splitClass(isBeside: boolean, page: PageWidth | null): string {
  const classes = ['article-split'];
  if (isBeside) classes.push('has-beside');
  if (page !== null) classes.push('has-page', `has-${page}-page`);
  if (page !== null && page !== 'phone') classes.push('has-wide-page');
  return classes.join(' ');
}

/** The current picture stays in sight when the list appears, or gets another width. */
function usePictureInSight(isPageOpen: boolean, isBeside: boolean): void {
  const width = useStore(pagePreview, (state) => state.width);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the list's width is the reason.
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => {
      focusTarget('picture', articles.get().pictureId ?? 0)?.reveal('nearest');
    });
    return () => window.cancelAnimationFrame(frame);
  }, [isPageOpen, isBeside, width]);
}

function ArticleBar() {
  const { block, warn, info } = useStore(findings, (state) => state.counts);
  const passed = useStore(findings, (state) => state.verdict.passed.length);
  const isChecked = useStore(findings, (state) => state.article !== null);
  const profile = useStore(articles, (state) => state.article?.profile ?? 'web');
  const count = useStore(articles, (state) => state.article?.pictures.length ?? 0);
  const missing = useStore(
    articles,
    (state) => state.article?.pictures.filter(({ caption }) => caption.trim() === '').length ?? 0,
  );
  const selected = useSelectedPictures().size;
  return (
    <div className="view-bar">
      <h2 className="view-title">{ARTICLE_WORDS.pictureList}</h2>
      <PictureCount profile={profile} count={count} />
      {selected > 1 && <span className="count">{WORDS.selected(selected)}</span>}
      {missing > 0 && <span className="count">{ARTICLE_WORDS.withoutCaption(missing)}</span>}
      <span className="view-severities">
        {/* Before the first answer nothing is known, which is not the same as nothing found. */}
        {!isChecked && <span className="muted">{WINDOW_WORDS.checking}</span>}
        {isChecked && (
          <>
            {block > 0 && <SeverityMark severity="block" count={block} />}
            {warn > 0 && <SeverityMark severity="warn" count={warn} />}
            {info > 0 && <SeverityMark severity="info" count={info} />}
          </>
        )}
        {passed > 0 && <span className="count">{ARTICLE_WORDS.overridden(passed)}</span>}
      </span>
      <span className="sort-time">
        <CommandButton id="article.sort-captured" label={WORDS.sortByTime} tone="quiet" icon="clock" />
      </span>
      <CommandButton id="article.import" label={WORDS.importText} tone="quiet" icon="text" />
      <CommandButton id="page.toggle" label={WORDS.openPage} tone="quiet" icon="article" />
      <CommandMenu label={WORDS.write} icon="menu" commands={WRITING} />
    </div>
  );
}
