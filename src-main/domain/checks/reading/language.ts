/** Whether the language tools are those of the article's language. */
import type { LanguageTools } from '../../language-tools.ts';

/** `en-GB` is checked by tools for `en`; an article without language by none. */
export function isCheckedLanguage(language: string, tools: LanguageTools): boolean {
  const primary = (tag: string) => tag.split('-')[0]?.toLowerCase() ?? '';
  return language !== '' && primary(language) === primary(tools.language);
}
