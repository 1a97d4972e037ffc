/** What the library answers of articles, and of texts that become one. Types only. */
import type { Article, ArticleId } from '../article.ts';
import type { Doubt } from '../article-text/parsed-article.ts';
import type { Photo, PhotoId } from '../photo.ts';

export interface ArticleSummary {
  readonly id: ArticleId;
  readonly headline: string;
  readonly slug: string;
  readonly date: string;
  readonly pictures: number;
  readonly edition: number;
  readonly archived: boolean;
  readonly changedAt: string;
  readonly exportedAt: string | null;
}

/** An article with everything that checks and views need of its photographs. */
export interface OpenedArticle {
  readonly article: Article;
  readonly photos: readonly Photo[];
}

export interface TextImport {
  /** The text itself, so that the window can show it and send it back with decisions. */
  readonly text: string;
  readonly name: string | null;
  readonly headline: string;
  readonly date: string;
  readonly standfirst: string;
  readonly body: readonly string[];
  readonly pictures: readonly {
    readonly caption: string;
    readonly credit: string | null;
    /** What binds the use, taken from behind the credit; empty where nothing does. */
    readonly restrictions: string;
    readonly certain: boolean;
    /** 0-1: how sure caption and credit are. */
    readonly confidence: number;
    /** The paragraph as it was. */
    readonly written: string;
    readonly fileName: string | null;
    /** Other ways to split it, most likely first. */
    readonly alternatives: readonly { readonly caption: string; readonly credit: string | null }[];
  }[];
  readonly doubts: readonly Doubt[];
}

/** How captions of a text would be placed on photographs, before anything is written. */
export interface TextMatches {
  readonly matches: readonly {
    readonly position: number;
    readonly photoId: PhotoId | null;
    readonly matchedBy: string;
    readonly confidence: number;
    /** What speaks against the photograph, as half a sentence; absent where nothing does. */
    readonly doubt?: string;
    /** Other photographs, most likely first; empty where the match is sure. */
    readonly alternatives: readonly PhotoId[];
  }[];
  readonly photos: readonly { readonly id: PhotoId; readonly fileName: string; readonly description: string }[];
  readonly unused: readonly PhotoId[];
  readonly unusedCount: number;
  /** Photographs that were compared with the captions: all of the candidates, or the newest of too many. */
  readonly compared: number;
  readonly candidates: number;
}
