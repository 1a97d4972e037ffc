/** Find and replace over the whole gallery: every place listed with its checkbox before a word is changed. */

import { useDeferredValue, useEffect, useState } from 'react';
import {
  type FindQuery,
  type FindResult,
  type FoundPlace,
  replacePlaces,
  SEARCH_FIELDS,
  type SearchField,
} from '../../../src-main/domain/writing/find-replace.ts';
import { articles } from '../../shared/articles/articles.ts';
import { editTexts } from '../../shared/articles/text-edits.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckBox } from '../../shared/ui/check-box.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { Modal } from '../../shared/ui/modal.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { closeDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { seekPlaces } from './state/finding-places.ts';
import { WORDS } from './words.ts';

const PICTURE_TEXT: Readonly<Partial<Record<SearchField, string>>> = ARTICLE_WORDS.pictureFields;
const EMPTY: FindQuery = {
  find: '',
  replace: '',
  regex: false,
  matchCase: false,
  wholeWords: false,
  fields: SEARCH_FIELDS,
};

const keyOf = ({ pictureId, field, start }: FoundPlace): string => `${pictureId ?? 'article'}:${field}:${start}`;

export function ReplaceDialog() {
  const article = useStore(articles, (state) => state.article);
  const [query, setQuery] = useState(EMPTY);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(query);
  const [found, setFound] = useState<{ readonly of: FindQuery; readonly result: FindResult } | null>(null);
  useEffect(() => {
    if (article === null) return;
    attempt(async () => {
      const answer = await seekPlaces(article, sought);
      if (answer !== null) setFound({ of: sought, result: answer });
    });
  }, [article, sought]);
  // While a new search runs the old places stay in sight, but nothing can be replaced by them.
  const isSeeking = found?.of !== query;
  const result = found?.result ?? null;
  const places = result?.places ?? [];
  const chosen = places.filter((place) => !left.has(keyOf(place)));
  const change = (fields: Partial<FindQuery>): void => {
    setQuery({ ...query, ...fields });
    setLeft(new Set());
  };
  const toggle = (key: string, on: boolean): void => {
    const next = new Set(left);
    if (on) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  // What it writes is shown at once: the next key is for what is written.
  const replace = (): Promise<number> => {
    closeDialog();
    return editTexts(WORDS.replaced(sought.find, chosen.length), () => {
      const now = articles.get().article;
      return now === null ? { edits: [] } : replacePlaces(now, chosen);
    });
  };
  return (
    <Modal title={WORDS.replaceTitle} width="wide" onClose={closeDialog}>
      <div className="replace-fields">
        <Field label={WINDOW_WORDS.find} value={query.find} onChange={(find) => change({ find })} autoFocus />
        <Field label={WORDS.replaceWith} value={query.replace} onChange={(text) => change({ replace: text })} />
      </div>
      <div className="dialog-actions">
        <CheckBox isSelected={query.matchCase} onChange={(matchCase) => change({ matchCase })}>
          {WORDS.matchCase}
        </CheckBox>
        <CheckBox isSelected={query.wholeWords} onChange={(wholeWords) => change({ wholeWords })}>
          {WORDS.wholeWords}
        </CheckBox>
        <CheckBox isSelected={query.regex} onChange={(regex) => change({ regex })}>
          {WORDS.regex}
        </CheckBox>
      </div>
      <fieldset className="dialog-actions replace-where">
        <legend>{WORDS.findIn}</legend>
        {SEARCH_FIELDS.map((field) => (
          <CheckBox
            key={field}
            isSelected={query.fields.includes(field)}
            onChange={(on) =>
              change({ fields: SEARCH_FIELDS.filter((one) => (one === field ? on : query.fields.includes(one))) })
            }
          >
            {WORDS.searchFields[field]}
          </CheckBox>
        ))}
      </fieldset>
      <p aria-live="polite" className={result?.fault == null ? 'muted' : 'typing-hint'}>
        {result?.fault ?? foundWords(places.length, result?.isCut ?? false, sought.find)}
      </p>
      <ul className="replace-list" aria-label={WORDS.places}>
        {places.map((place) => (
          <Place
            key={keyOf(place)}
            place={place}
            isChosen={!left.has(keyOf(place))}
            onChange={(on) => toggle(keyOf(place), on)}
          />
        ))}
      </ul>
      <p className="dialog-actions">
        <Button tone="primary" isDisabled={chosen.length === 0 || isSeeking} onPress={() => attempt(replace)}>
          {chosen.length === 0 ? WORDS.replace : WORDS.replaceCount(chosen.length)}
        </Button>
        <span className="muted">{ARTICLE_WORDS.oneStep}</span>
      </p>
    </Modal>
  );
}

function foundWords(count: number, isCut: boolean, find: string): string {
  if (find === '') return WORDS.nothingSought;
  return count === 0 ? WORDS.foundNowhere : WORDS.foundIn(count, isCut);
}

interface PlaceProps {
  readonly place: FoundPlace;
  readonly isChosen: boolean;
  readonly onChange: (on: boolean) => void;
}

function Place({ place, isChosen, onChange }: PlaceProps) {
  const { position, field, before, after, found: text, replacement } = place;
  const where =
    position === null
      ? WORDS.searchFields[field]
      : WORDS.placeIn(ARTICLE_WORDS.picture(position), PICTURE_TEXT[field] ?? '');
  return (
    <li>
      <CheckBox className="replace-place" isSelected={isChosen} onChange={onChange}>
        <span className="muted replace-at">{where}</span>
        <span>
          {before}
          <del>{text}</del>
          {isChosen && replacement !== '' && <ins>{replacement}</ins>}
          {after}
        </span>
      </CheckBox>
    </li>
  );
}
