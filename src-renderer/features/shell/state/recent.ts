/** Folders and articles that were open last, the newest first; remembered, and shown in the menu and the system's own list. */
import { articles } from '../../../shared/articles/articles.ts';
import { library } from '../../../shared/photographs/library.ts';
import { createStore } from '../../../shared/store.ts';
import { recall, remember } from '../../../shared/window/view.ts';

interface Recent {
  readonly folders: readonly number[];
  readonly articles: readonly number[];
}

const KEY = 'recent';
const MOST = 10;

export const recent = createStore<Recent>({ folders: [], articles: [] });

export function startRecent(): void {
  const kept = (recall(KEY) ?? {}) as Partial<Record<keyof Recent, unknown>>;
  recent.set({ folders: numbers(kept.folders), articles: numbers(kept.articles) });
  library.subscribe(() => put('folders', library.get().query.folderId ?? null));
  articles.subscribe(() => put('articles', articles.get().article?.id ?? null));
}

function put(list: keyof Recent, id: number | null): void {
  const before = recent.get()[list];
  if (id === null || before[0] === id) return;
  recent.patch({ [list]: [id, ...before.filter((other) => other !== id)].slice(0, MOST) });
  remember(KEY, recent.get());
}

const numbers = (value: unknown): readonly number[] =>
  Array.isArray(value) ? value.filter((id) => Number.isInteger(id) && id > 0).slice(0, MOST) : [];
