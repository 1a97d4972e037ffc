/** Fields of the article whose words are put into a form of their own, slug and language: while they are typed they stay as typed. */
import { useState } from 'react';
import type { Article } from '../../../src-main/domain/article.ts';
import { isLanguageTag, isRightToLeft } from '../../../src-main/domain/language-tag.ts';
import { slugOf } from '../../../src-main/domain/slug.ts';
import { setArticleOption, typeArticle } from '../../shared/articles/articles.ts';
import { Field } from '../../shared/ui/field.tsx';
import { attempt } from '../../shared/window/notices.ts';

interface Props {
  readonly article: Article;
}

/** Follows the headline until it is written by hand; emptied, it follows again. */
export function SlugField({ article }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label="Slug"
      value={typed ?? article.slug}
      placeholder={slugOf(article.headline)}
      note={typed === null ? 'Name of the bundle' : `Name of the bundle: ${slugOf(typed || article.headline)}`}
      onChange={(text) => {
        setTyped(text);
        typeArticle('slug', slugOf(text.trim() === '' ? article.headline : text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

const names = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** A language that is written from the right takes the direction along. */
export function LanguageField({ article }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? article.language;
  return (
    <Field
      label="Language"
      value={shown}
      placeholder="en-GB"
      note={isLanguageTag(shown) ? (names.of(shown) ?? shown) : 'Write a language tag such as en-GB, fr or ar.'}
      onChange={(text) => {
        setTyped(text);
        const language = text.trim();
        if (!isLanguageTag(language)) return;
        const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
        const turned = isRightToLeft(language) !== isRightToLeft(article.language);
        attempt(() => setArticleOption({ language, ...(turned ? { direction } : {}) }));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
