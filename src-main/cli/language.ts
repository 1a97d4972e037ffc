/** Grammar and spelling for the checks of a command: the same dictionaries that the window uses. */
import { join } from 'node:path';
import { type LanguageTools, onlyDeskWords } from '../domain/language-tools.ts';
import { speltLanguage } from '../language/dictionaries.ts';
import { loadLanguageTools } from '../language/language-tools.ts';

/**
 * The dictionary that the program ships for the article's language, and the desk's own words.
 * Throws where the installation is not whole.
 */
export async function languageTools(
  programFolder: string,
  articleLanguage: string,
  words: readonly string[] = [],
): Promise<LanguageTools> {
  const language = speltLanguage(articleLanguage);
  if (language === null) return onlyDeskWords(new Set(words));
  return loadLanguageTools(join(programFolder, 'node_modules'), language, words);
}
