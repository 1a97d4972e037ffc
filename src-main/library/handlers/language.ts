/** Answers calls about grammar, spelling and the desk's own words. */
import type { WordStore } from '../../sqlite/desk/word-store.ts';
import type { LanguageService } from '../language-service.ts';
import type { Handlers } from '../transport.ts';

export function languageHandlers(
  language: LanguageService,
  words: WordStore,
): Pick<Handlers, 'language.examine' | 'words.list' | 'words.add' | 'words.remove'> {
  return {
    'language.examine': ({ language: tag, ...texts }) => language.examine(tag, texts),
    'words.list': () => words.list(),
    'words.add': ({ word }) => {
      words.add(word);
      return words.list();
    },
    'words.remove': ({ word }) => {
      words.remove(word);
      return words.list();
    },
  };
}
