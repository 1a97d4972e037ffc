/** Searches by regular expression in a worker: an endless one is stopped with it, and typing goes on. */
import type { Article } from '../../../../src-main/domain/article.ts';
import { type FindQuery, findPlaces } from '../../../../src-main/domain/writing/find-replace.ts';

export interface FindQuestion {
  readonly seq: number;
  readonly article: Article;
  readonly query: FindQuery;
}

/** A worker's own side; only what is used of it. */
interface Scope {
  onmessage: ((event: { readonly data: FindQuestion }) => void) | null;
  postMessage(answer: unknown): void;
}

const scope = globalThis as unknown as Scope;
scope.onmessage = ({ data: { seq, article, query } }) => scope.postMessage({ seq, result: findPlaces(article, query) });
