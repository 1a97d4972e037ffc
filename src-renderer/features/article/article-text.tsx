/** The article's own text: headline, standfirst, body, date, byline, slug, language; typed text is on disk after a pause. */
import { memo } from 'react';
import type { ArticleField } from '../../../src-main/domain/article.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { articles, typeArticle } from '../../shared/articles/articles.ts';
import { setArticleOption } from '../../shared/articles/whole-articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import type { TargetName } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { LanguageField, SlugField } from './article-head-fields.tsx';
import { WORDS } from './words.ts';

export function ArticleText() {
  const isOpen = useStore(articles, (state) => state.article !== null);
  if (!isOpen) return null;
  return (
    <div className="article-text">
      <TextPart
        field="headline"
        label={ARTICLE_WORDS.fields.headline}
        size="headline"
        isOneLine
        placeholder={WORDS.headlineExample}
      />
      <TextPart
        field="standfirst"
        label={ARTICLE_WORDS.fields.standfirst}
        size="reading"
        placeholder={WORDS.standfirstExample}
      />
      <div className="field-pair">
        <LinePart field="date" label={ARTICLE_WORDS.fields.date} placeholder={WORDS.dateExample} />
        <LinePart field="byline" label={ARTICLE_WORDS.fields.byline} />
      </div>
      <TextPart field="body" label={ARTICLE_WORDS.fields.body} size="reading" placeholder={WORDS.bodyExample} />
      <SlugField />
      <LanguageField />
      <Options />
    </div>
  );
}

/** A letter in one field draws that one. */
const LinePart = memo(function LinePart({
  field,
  ...props
}: {
  readonly field: 'date' | 'byline';
  readonly label: string;
  readonly placeholder?: string;
}) {
  const value = useStore(articles, (state) => state.article?.[field] ?? '');
  return <Field {...props} value={value} onChange={(text) => typeArticle(field, text)} />;
});

const DIRECTIONS = ['ltr', 'rtl'] as const;

const Options = memo(function Options() {
  const profile = useStore(articles, (state) => state.article?.profile ?? '');
  const direction = useStore(articles, (state) => state.article?.direction ?? 'ltr');
  return (
    <div className="field-pair">
      <Choice
        label={ARTICLE_WORDS.houseRules}
        labelled
        value={profile}
        options={PROFILES.map(({ id, label }) => ({ id, label }))}
        onChange={(chosen) => attempt(() => setArticleOption({ profile: chosen }))}
      />
      <Choice
        label={WORDS.direction}
        labelled
        value={direction}
        options={DIRECTIONS.map((id) => ({ id, label: WORDS.directions[id] }))}
        onChange={(chosen) => attempt(() => setArticleOption({ direction: chosen }))}
      />
    </div>
  );
});

const TextPart = memo(function TextPart({
  field,
  label,
  size,
  isOneLine = false,
  placeholder,
}: {
  readonly field: ArticleField & TargetName;
  readonly label: string;
  readonly size: 'reading' | 'headline';
  readonly isOneLine?: boolean;
  readonly placeholder: string;
}) {
  const text = useStore(articles, (state) => state.article?.[field] ?? '');
  const language = useStore(articles, (state) => state.article?.language);
  const direction = useStore(articles, (state) => state.article?.direction);
  const places = useMarkedPlaces(null, field, text);
  return (
    <AssistedText
      pictureId={null}
      field={field}
      target={field}
      label={label}
      value={text}
      size={size}
      isOneLine={isOneLine}
      places={places}
      placeholder={placeholder}
      lang={language}
      dir={direction}
      onChange={(value) => typeArticle(field, value)}
    />
  );
});
