/** The words of one picture, each field with its own: a letter in one draws that one, and how it prints. */
import { memo, useMemo } from 'react';
import type { PictureField, PictureId } from '../../../src-main/domain/article.ts';
import { withCredit } from '../../../src-main/domain/formats/caption-line.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { prefillPicture } from '../../../src-main/domain/prefill.ts';
import { profileOf, WEB_PROFILE } from '../../../src-main/domain/profile.ts';
import { agencies } from '../../shared/articles/agencies.ts';
import { articles, setPicture, typePicture } from '../../shared/articles/articles.ts';
import { pictureOf } from '../../shared/articles/picture-places.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { usePictureName } from '../../shared/words/picture-number.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly pictureId: PictureId;
}

function useText(pictureId: PictureId, field: PictureField): string {
  return useStore(articles, ({ article }) => pictureOf(article, pictureId)?.[field] ?? '');
}

/** A field that has been clicked gets its caret first: its row opens, and moves, once the button is up. */
let pressed = false;

export function watchPointer(): () => void {
  const down = (): void => {
    pressed = true;
  };
  const up = (): void => {
    pressed = false;
  };
  window.addEventListener('pointerdown', down, { capture: true });
  window.addEventListener('pointerup', up, { capture: true });
  window.addEventListener('pointercancel', up, { capture: true });
  return () => {
    window.removeEventListener('pointerdown', down, { capture: true });
    window.removeEventListener('pointerup', up, { capture: true });
    window.removeEventListener('pointercancel', up, { capture: true });
  };
}

function openRow(pictureId: PictureId): void {
  if (!pressed) {
    setPicture(pictureId);
    return;
  }
  // After the click that belongs to it.
  const open = (): void => void setTimeout(() => setPicture(pictureId));
  window.addEventListener('pointerup', open, { capture: true, once: true });
}

/** The position is said, not shown: it is large next to the row. */
const NAMES: Readonly<Record<PictureField, (position: number) => string>> = {
  caption: (position) => WORDS.ofPicture(ARTICLE_WORDS.fields.caption, position),
  credit: (position) => WORDS.ofPicture(ARTICLE_WORDS.fields.credit, position),
  altText: (position) => WORDS.ofPicture(ARTICLE_WORDS.fields.altText, position),
};

function TextField({
  pictureId,
  field,
  placeholder,
}: Props & { readonly field: PictureField; readonly placeholder: string }) {
  const text = useText(pictureId, field);
  const lang = useStore(articles, ({ article }) => article?.language);
  const dir = useStore(articles, ({ article }) => article?.direction);
  return (
    <AssistedText
      pictureId={pictureId}
      field={field}
      target={field}
      label={ARTICLE_WORDS.fields[field]}
      named={usePictureName(pictureId, NAMES[field])}
      size={field === 'caption' ? 'reading' : 'small'}
      isOneLine={field === 'credit'}
      placeholder={placeholder}
      lang={lang}
      dir={dir}
      value={text}
      places={useMarkedPlaces(pictureId, field, text)}
      {...(field === 'caption' ? { captionOf: pictureId } : {})}
      onFocus={() => openRow(pictureId)}
      onChange={(value) => typePicture(pictureId, field, value)}
    />
  );
}

export const CaptionField = memo(function CaptionField({ pictureId }: Props) {
  return <TextField pictureId={pictureId} field="caption" placeholder={WORDS.captionExample} />;
});

export const CreditField = memo(function CreditField({ pictureId }: Props) {
  return (
    <div className="picture-credit">
      <TextField pictureId={pictureId} field="credit" placeholder={WORDS.creditExample} />
    </div>
  );
});

export const AltTextField = memo(function AltTextField({ pictureId }: Props) {
  return <TextField pictureId={pictureId} field="altText" placeholder={WORDS.altTextExample} />;
});

/** What is printed, where that is more or other than caption and credit one after the other. */
export const PrintsAs = memo(function PrintsAs({ pictureId }: Props) {
  const caption = useText(pictureId, 'caption');
  const credit = useText(pictureId, 'credit');
  const profile = useStore(articles, ({ article }) => profileOf(article?.profile ?? 'web') ?? WEB_PROFILE);
  const line = withCredit({ caption, credit }, profile);
  const plain = [caption, credit].filter((part) => part !== '').join(' ');
  if (line === plain || line === '') return null;
  return (
    <p className="published">
      <span className="published-label">{WORDS.printsAs}</span> {line}
    </p>
  );
});

const wordsOf = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

/** What the file says, where its words are others. */
export const FromFile = memo(function FromFile({ pictureId, photoId }: Props & { readonly photoId: PhotoId }) {
  const caption = useText(pictureId, 'caption');
  const photo = useStore(articles, ({ photos }) => photos.get(photoId) ?? null);
  const deskAgencies = useStore(agencies, (state) => state.agencies);
  const said = photo?.metadata.description?.trim() ?? '';
  // As long as the caption is what the file gave, saying it again is noise.
  const known = useMemo(
    () => [said, photo === null ? '' : prefillPicture(photo.metadata, deskAgencies).caption].map(wordsOf),
    [said, photo, deskAgencies],
  );
  if (said === '' || known.includes(wordsOf(caption))) return null;
  return (
    <p className="from-file muted">
      <span className="published-label">{ARTICLE_WORDS.fromFile}</span> {said}
    </p>
  );
});
