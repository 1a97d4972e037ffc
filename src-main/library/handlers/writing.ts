/** Answers calls about what a desk writes with: code replacements, templates, and the words it wrote before. */
import { basename } from 'node:path';
import type { DeskFileReader } from '../../decoder/desk-file-reader.ts';
import { listVocabulary } from '../../domain/writing/list-vocabulary.ts';
import { articleVocabulary, joinVocabulary, type VocabularyEntry } from '../../domain/writing/vocabulary.ts';
import type { ValueListStore } from '../../sqlite/desk/stationery-store.ts';
import type { CodeListStore, TemplateStore } from '../../sqlite/desk/writing-aid-store.ts';
import type { ArticleStore } from '../../usecases/journal-ports.ts';
import type { Handlers } from '../transport.ts';

type Answered =
  | 'codes.list'
  | 'codes.remove'
  | 'internal.addCodes'
  | 'templates.list'
  | 'templates.save'
  | 'templates.delete'
  | 'desk.vocabulary';

/** Articles that completion remembers, the newest ones. */
const MOST_ARTICLES = 60;
const MOST_ENTRIES = 5_000;
const MOST_LISTED = 20_000;

export function writingHandlers(
  codes: CodeListStore,
  templates: TemplateStore,
  articles: Pick<ArticleStore, 'list' | 'article'>,
  files: Pick<DeskFileReader, 'codes'>,
  lists: Pick<ValueListStore, 'texts'>,
): Pick<Handlers, Answered> {
  return {
    'codes.list': () => codes.list(),
    'codes.remove': ({ listId }) => {
      codes.remove(listId);
      return codes.list();
    },
    'internal.addCodes': async ({ paths }) => {
      for (const path of paths) codes.put(basename(path), await files.codes(path));
      return codes.list();
    },
    'templates.list': () => templates.list(),
    'templates.save': ({ name, fields }) => {
      templates.put(name, fields);
      return templates.list();
    },
    'templates.delete': ({ templateId }) => {
      templates.remove(templateId);
      return templates.list();
    },
    'desk.vocabulary': async ({ except }) => {
      const found: VocabularyEntry[] = [];
      for (const { id } of articles.list().slice(0, MOST_ARTICLES)) {
        const article = id === except ? null : articles.article(id);
        if (article === null) continue;
        found.push(...articleVocabulary(article, 'desk'));
        // Other calls come first: nobody waits for old words.
        await new Promise((resolve) => setImmediate(resolve));
      }
      const written = [...joinVocabulary(found)].sort((a, b) => b.count - a.count).slice(0, MOST_ENTRIES);
      const texts = lists.texts();
      return [...listVocabulary((list) => texts[list]).slice(0, MOST_LISTED), ...written];
    },
  };
}
