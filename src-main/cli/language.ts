/** Grammar and spelling for the checks of a command: the same dictionary that the window uses. */
import { join } from 'node:path';
import { loadLanguageTools } from '../language/language-tools.ts';

/** The dictionary that the program ships, and the desk's own words. Throws where the installation is not whole. */
export function languageTools(
  programFolder: string,
  words: readonly string[] = [],
): ReturnType<typeof loadLanguageTools> {
  const folder = join(programFolder, 'node_modules', 'dictionary-en');
  return loadLanguageTools({ aff: join(folder, 'index.aff'), dic: join(folder, 'index.dic') }, words);
}
