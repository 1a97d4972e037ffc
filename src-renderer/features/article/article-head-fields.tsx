/** Fields of the article whose words are put into their own form, slug and language: while they are typed they stay as typed. */
import { memo, useState } from 'react';
import { isLanguageTag, isRightToLeft } from '../../../src-main/domain/language-tag.ts';
import { slugOf } from '../../../src-main/domain/slug.ts';
import { articles, typeArticle } from '../../shared/articles/articles.ts';
import { setArticleOption } from '../../shared/articles/whole-articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Field } from '../../shared/ui/field.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

/** Follows the headline until it is written by hand; emptied, it follows again. */
export const SlugField = memo(function SlugField() {
  const slug = useStore(articles, (state) => state.article?.slug ?? '');
  const headline = useStore(articles, (state) => state.article?.headline ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={ARTICLE_WORDS.fields.slug}
      value={typed ?? slug}
      placeholder={slugOf(headline)}
      note={typed === null ? WORDS.slugNote : WORDS.slugTyped(slugOf(typed || headline))}
      onChange={(text) => {
        setTyped(text);
        typeArticle('slug', slugOf(text.trim() === '' ? headline : text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
});

const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** A language that is written from the right takes the direction along. */
export const LanguageField = memo(function LanguageField() {
  const known = useStore(articles, (state) => state.article?.language ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? known;
  return (
    <Field
      label={WORDS.language}
      value={shown}
      placeholder={WORDS.languageExample}
      note={isLanguageTag(shown) ? (names.of(shown) ?? shown) : WORDS.languageNote}
      onChange={(text) => {
        setTyped(text);
        const language = text.trim();
        if (!isLanguageTag(language)) return;
        const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
        const turned = isRightToLeft(language) !== isRightToLeft(known);
        attempt(() => setArticleOption({ language, ...(turned ? { direction } : {}) }));
      }}
      onBlur={() => setTyped(null)}
    />
  );
});
