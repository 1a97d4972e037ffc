/** The article: its pictures in order, each with room for its caption; its own text stands in the panel. */

import { useEffect, useMemo } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles } from '../../shared/articles/articles.ts';
import { beside } from '../../shared/articles/beside.ts';
import { findings } from '../../shared/articles/findings.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { CommandMenu } from '../../shared/ui/command-menu.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { NoArticle } from '../../shared/ui/no-article.tsx';
import { SeverityMark } from '../../shared/ui/severity.tsx';
import { focusTarget } from '../../shared/window/focus-targets.ts';
import { BesideView } from './beside-view.tsx';
import { PagePreview } from './page-preview.tsx';
import { PictureCount } from './picture-count.tsx';
import { openPictureMenu } from './picture-menu.ts';
import { usePictureOrder } from './picture-order.ts';
import { PictureRow } from './picture-row.tsx';
import { carrying } from './state/carry.ts';
import { pagePreview } from './state/page-preview.ts';
import { selectPictures, useSelectedPictures } from './state/picture-selection.ts';
import { UnplacedCaptions } from './unplaced-captions.tsx';

/** What helps with many captions at once, and what this desk writes with. */
const WRITING = [
  'caption.batch',
  'caption.replace',
  'credits.normalise',
  'caption.sidecars',
  'caption.codes',
  'caption.word-list',
  'credits.agencies',
];

export function ArticleView() {
  const selected = useSelectedPictures();
  const key = useStore(articles, ({ article }) => article?.pictures.map(({ id }) => id).join() ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is new only when the order is; rows read their own texts.
  const items = useMemo(itemsNow, [key]);
  const { dragAndDropHooks } = usePictureOrder();
  const isPageOpen = useStore(pagePreview, (state) => state.isOpen);
  const isBeside = useStore(beside, (state) => state.article !== null);
  const cut = useStore(carrying, (load) => (load?.move === true ? load.pictureIds : null));
  usePictureInSight(isPageOpen, isBeside);
  if (key === null) return <NoArticle />;
  const pictures = (
    <div className="article">
      <ArticleBar />
      <GridList
        className="picture-list"
        aria-label="Pictures of the article in order"
        items={items}
        dependencies={[cut]}
        selectionMode="multiple"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={selected}
        onSelectionChange={(keys) =>
          selectPictures(keys === 'all' ? new Set(items.map(({ id }) => id)) : (keys as ReadonlySet<number>))
        }
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        escapeKeyBehavior="none"
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <NoPictures />}
      >
        {({ id, name }) => (
          <GridListItem
            className={`picture-item ${cut?.includes(id) === true ? 'is-cut' : ''}`}
            id={id}
            textValue={name}
          >
            <PictureRow pictureId={id} />
          </GridListItem>
        )}
      </GridList>
      <UnplacedCaptions />
    </div>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the Menu key asks at the picture inside.
    <div className="article-split" onContextMenu={openPictureMenu}>
      {pictures}
      {isBeside && <BesideView />}
      {isPageOpen && <PagePreview />}
    </div>
  );
}

/** The picture at hand stays in sight when the list appears, or gets another width. */
function usePictureInSight(isPageOpen: boolean, isBeside: boolean): void {
  const width = useStore(pagePreview, (state) => state.width);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what changes the list's width is the reason.
  useEffect(() => {
    const frame = window.requestAnimationFrame(() => {
      focusTarget('caption', articles.get().pictureId ?? 0)?.reveal('nearest');
    });
    return () => window.cancelAnimationFrame(frame);
  }, [isPageOpen, isBeside, width]);
}

function itemsNow(): readonly { readonly id: number; readonly name: string }[] {
  return articles.get().article?.pictures.map(({ id, photoId }) => ({ id, name: nameOf(photoId) })) ?? [];
}

function nameOf(photoId: number): string {
  return revealedName(articles.get().photos.get(photoId)?.fileName ?? `Photograph ${photoId}`);
}

function ArticleBar() {
  const { block, warn, info } = useStore(findings, (state) => state.counts);
  const passed = useStore(findings, (state) => state.verdict.passed.length);
  const article = useStore(articles, (state) => state.article);
  const selected = useSelectedPictures().size;
  const missing = article?.pictures.filter(({ caption }) => caption.trim() === '').length ?? 0;
  return (
    <div className="view-bar">
      <h2 className="view-title">Pictures</h2>
      {article !== null && <PictureCount article={article} />}
      {selected > 1 && <span className="count">{selected} selected</span>}
      {missing > 0 && <span className="count">{missing} without caption</span>}
      <span className="view-severities">
        <SeverityMark severity="block" count={block} />
        <SeverityMark severity="warn" count={warn} />
        <SeverityMark severity="info" count={info} />
        {passed > 0 && <span className="count">{passed} overridden</span>}
      </span>
      <CommandButton id="article.sort-captured" label="By time" tone="quiet" />
      <CommandButton id="article.import" label="Import text…" tone="quiet" icon="text" />
      <CommandButton id="page.toggle" label="Page" tone="quiet" icon="article" />
      <CommandMenu label="Write" icon="menu" commands={WRITING} />
    </div>
  );
}

function NoPictures() {
  return (
    <Empty icon="article" title="This article has no pictures yet">
      <p>
        Go to the library <KeyCap name="Mod+1" />, select photographs and add them <KeyCap name="a" />.
      </p>
      <CommandButton id="go.library" tone="primary" label="Choose photographs" />
    </Empty>
  );
}
