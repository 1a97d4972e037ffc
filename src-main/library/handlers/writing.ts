/** Answers calls about what a desk writes with: code replacements, templates, and the words it wrote before. */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { DeskError } from '../../domain/failure.ts';
import { decodeText } from '../../domain/text/decode-text.ts';
import { readCodes } from '../../domain/writing/codes.ts';
import { articleVocabulary, joinVocabulary, type VocabularyEntry } from '../../domain/writing/vocabulary.ts';
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

const MOST_CODE_BYTES = 2 * 1024 * 1024;
/** Articles that completion remembers, the newest ones. */
const MOST_ARTICLES = 60;
const MOST_ENTRIES = 5_000;

export function writingHandlers(
  codes: CodeListStore,
  templates: TemplateStore,
  articles: Pick<ArticleStore, 'list' | 'article'>,
): Pick<Handlers, Answered> {
  return {
    'codes.list': () => codes.list(),
    'codes.remove': ({ listId }) => {
      codes.remove(listId);
      return codes.list();
    },
    'internal.addCodes': ({ paths }) => {
      for (const path of paths) codes.put(basename(path), codeText(path));
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
      return [...joinVocabulary(found)].sort((a, b) => b.count - a.count).slice(0, MOST_ENTRIES);
    },
  };
}

/** The text of a code file, refused with its name where it holds no codes. */
function codeText(path: string): string {
  const name = basename(path);
  const refuse = (found: string): DeskError =>
    new DeskError(
      'unreadable',
      `${name} has no code replacements (a code, a tab, its replacement, a line each): ${found}.`,
      {
        subject: name,
        wayOut: 'Choose a text file with tab-separated columns, as Photo Mechanic reads it.',
      },
    );
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) throw refuse('no file');
  if (size > MOST_CODE_BYTES) throw refuse(`it has ${Math.round(size / 1024 / 1024)} MB`);
  const bytes = readFileSync(path);
  const text = decodeText(bytes);
  if (text.includes('\0')) throw refuse('it is no text');
  if (readCodes(text).codes.size === 0) throw refuse('there are none');
  return text;
}
