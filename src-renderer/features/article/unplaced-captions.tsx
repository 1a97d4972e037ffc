/** List under the pictures: captions without a photograph, each to be assigned to a picture or discarded. */

import { useId } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import type { UnplacedCaption } from '../../../src-main/domain/article.ts';
import { articles } from '../../shared/articles/articles.ts';
import { positionOf } from '../../shared/articles/picture-places.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { keysOf } from '../../shared/commands/keys.ts';
import { commandOf } from '../../shared/commands/registry.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { chosenCaption, currentCaption, unplacedOf } from './state/unplaced.ts';
import { WORDS } from './words.ts';

export function UnplacedCaptions() {
  const list = useStore(articles, ({ article }) => unplacedOf(article));
  const position = useStore(articles, ({ article, pictureId }) => positionOf(article, pictureId));
  useStore(chosenCaption, ({ id }) => id);
  const heading = useId();
  const tray = useTargetRef('tray', { first: '[role=row][aria-selected=true]' });
  if (list.length === 0) return null;
  const atHand = currentCaption();
  return (
    <section className="unplaced" aria-labelledby={heading}>
      <div className="unplaced-bar">
        <Icon name="captionless" />
        <h3 className="unplaced-title" id={heading}>
          {WORDS.unplaced(list.length)}
        </h3>
        <span className="muted unplaced-hint">{hintFor(position)}</span>
      </div>
      <GridList
        ref={tray}
        className="unplaced-list"
        aria-labelledby={heading}
        items={list}
        dependencies={[position]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={atHand === null ? [] : [atHand.id]}
        onSelectionChange={(keys) =>
          keys !== 'all' && chosenCaption.set({ id: ([...keys][0] as number | undefined) ?? null })
        }
        keyboardNavigationBehavior="tab"
        disallowTypeAhead
        escapeKeyBehavior="none"
      >
        {(caption) => (
          <GridListItem className="unplaced-item" id={caption.id} textValue={caption.caption || caption.credit}>
            <Caption caption={caption} position={position} />
          </GridListItem>
        )}
      </GridList>
    </section>
  );
}

function Caption({ caption, position }: { readonly caption: UnplacedCaption; readonly position: number }) {
  const run = (id: string): void => {
    chosenCaption.set({ id: caption.id });
    attempt(() => commandOf(id)?.run());
  };
  return (
    <div className="unplaced-row">
      <p className="unplaced-words">
        {caption.caption}{' '}
        <span className="muted">{caption.credit === '' ? ARTICLE_WORDS.noCredit : caption.credit}</span>
        {caption.reference !== '' && (
          <span className="unplaced-reference">
            <span className="published-label">{WORDS.inText}</span> {caption.reference}
          </span>
        )}
      </p>
      <Button isDisabled={position === 0} onPress={() => run('unplaced.give')}>
        {WORDS.giveTo(position)}
      </Button>
      <Button tone="quiet" onPress={() => run('unplaced.discard')}>
        {WINDOW_WORDS.discard}
      </Button>
    </div>
  );
}

/** What the keyboard does with them, as the editor has set it. */
function hintFor(position: number) {
  if (position === 0) return WORDS.noPictureToGiveTo;
  const give = commandOf('unplaced.give');
  const key = give === undefined ? undefined : keysOf(give)[0];
  if (key === undefined) return null;
  return (
    <>
      <KeyCap name={key} />
      {WORDS.givesTo(position)}
    </>
  );
}
