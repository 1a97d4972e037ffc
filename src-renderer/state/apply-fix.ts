/** A finding's suggestion as edits: every place that it names, from the end of each text so that earlier ranges stay true. */
import type { Article, ArticleField, PictureField, PictureId } from '../../src-main/domain/article.ts';
import type { Finding } from '../../src-main/domain/finding.ts';

export interface Fix {
  readonly article: Partial<Record<ArticleField, string>> | undefined;
  readonly edits: readonly { readonly pictureId: PictureId; readonly field: PictureField; readonly text: string }[];
}

export function applyFix(article: Article, finding: Finding): Fix {
  const own: Partial<Record<string, string>> = {};
  const texts = new Map<string, { pictureId: PictureId; field: PictureField; text: string }>();
  const places = [finding, ...finding.also].sort((a, b) => b.start - a.start);
  for (const { picture, field, start, end } of places) {
    const put = (text: string): string => text.slice(0, start) + (finding.suggestion ?? '') + text.slice(end);
    const target = picture === null ? undefined : article.pictures[picture - 1];
    if (picture === null) own[field] = put(own[field] ?? String(article[field as ArticleField]));
    else if (target !== undefined) {
      const key = `${target.id}:${field}`;
      const text = put(texts.get(key)?.text ?? target[field as PictureField]);
      texts.set(key, { pictureId: target.id, field: field as PictureField, text });
    }
  }
  return { article: Object.keys(own).length === 0 ? undefined : (own as Fix['article']), edits: [...texts.values()] };
}
