/** The article's own text: headline, standfirst, body, date, byline, slug, language; typed text is on disk after a pause. */
import { memo } from 'react';
import type { ArticleField } from '../../../src-main/domain/article.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { articles, setArticleOption, typeArticle } from '../../shared/articles/articles.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import type { TargetName } from '../../shared/window/focus-targets.ts';
import { attempt } from '../../shared/window/notices.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { LanguageField, SlugField } from './article-head-fields.tsx';

export function ArticleText() {
  const isOpen = useStore(articles, (state) => state.article !== null);
  if (!isOpen) return null;
  return (
    <div className="article-text">
      <TextPart field="headline" label="Headline" size="headline" isOneLine placeholder="One sentence" />
      <TextPart field="standfirst" label="Standfirst" size="reading" placeholder="What happened, where and when" />
      <div className="field-pair">
        <LinePart field="date" label="Date" placeholder="2024-08-12" />
        <LinePart field="byline" label="Byline" />
      </div>
      <TextPart field="body" label="Body" size="reading" placeholder="Paragraphs, separated by an empty line" />
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

const Options = memo(function Options() {
  const profile = useStore(articles, (state) => state.article?.profile ?? '');
  const direction = useStore(articles, (state) => state.article?.direction ?? 'ltr');
  return (
    <div className="field-pair">
      <Choice
        label="House rules"
        labelled
        value={profile}
        options={PROFILES.map(({ id, label }) => ({ id, label }))}
        onChange={(chosen) => attempt(() => setArticleOption({ profile: chosen }))}
      />
      <Choice
        label="Direction"
        labelled
        value={direction}
        options={[
          { id: 'ltr', label: 'Left to right' },
          { id: 'rtl', label: 'Right to left' },
        ]}
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
