/** The article's own text: headline, standfirst, body, date, byline, slug, language; typed text is on disk after a pause. */
import type { ArticleField } from '../../../src-main/domain/article.ts';
import { PROFILES } from '../../../src-main/domain/profile.ts';
import { articles, setArticleOption, typeArticle } from '../../shared/articles/articles.ts';
import { useStore } from '../../shared/store.ts';
import { Choice } from '../../shared/ui/choice.tsx';
import { Field } from '../../shared/ui/field.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { LanguageField, SlugField } from './article-head-fields.tsx';

export function ArticleText() {
  const article = useStore(articles, (state) => state.article);
  if (article === null) return null;
  return (
    <div className="article-text">
      <TextPart field="headline" label="Headline" size="headline" isOneLine placeholder="One sentence" />
      <TextPart field="standfirst" label="Standfirst" size="reading" placeholder="What happened, where and when" />
      <div className="field-pair">
        <Field
          label="Date"
          placeholder="2024-08-12"
          value={article.date}
          onChange={(text) => typeArticle('date', text)}
        />
        <Field label="Byline" value={article.byline} onChange={(text) => typeArticle('byline', text)} />
      </div>
      <TextPart field="body" label="Body" size="reading" placeholder="Paragraphs, separated by an empty line" />
      <SlugField article={article} />
      <LanguageField article={article} />
      <div className="field-pair">
        <Choice
          label="House rules"
          labelled
          value={article.profile}
          options={PROFILES.map(({ id, label }) => ({ id, label }))}
          onChange={(profile) => attempt(() => setArticleOption({ profile }))}
        />
        <Choice
          label="Direction"
          labelled
          value={article.direction}
          options={[
            { id: 'ltr', label: 'Left to right' },
            { id: 'rtl', label: 'Right to left' },
          ]}
          onChange={(direction) => attempt(() => setArticleOption({ direction }))}
        />
      </div>
    </div>
  );
}

function TextPart({
  field,
  label,
  size,
  isOneLine = false,
  placeholder,
}: {
  readonly field: ArticleField;
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
}
