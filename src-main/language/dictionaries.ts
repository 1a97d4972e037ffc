/** The Hunspell dictionaries that the program ships, opened by Hunspell itself (as WebAssembly): it knows compounds and elisions. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HunspellFactory } from 'hunspell-asm';

/** BCP 47 primary tags; each has its package `dictionary-…`. */
export const SPELT_LANGUAGES = ['en', 'de', 'fr', 'es', 'it'] as const;
export type SpeltLanguage = (typeof SPELT_LANGUAGES)[number];

export interface Dictionary {
  correct(word: string): boolean;
  /** Best first; slow (up to a second in Italian). */
  suggest(word: string): readonly string[];
}

/** `de` for `de-CH`; null where the program has no dictionary. */
export function speltLanguage(tag: string): SpeltLanguage | null {
  const primary = tag.split('-')[0]?.toLowerCase();
  return SPELT_LANGUAGES.find((language) => language === primary) ?? null;
}

let factory: Promise<HunspellFactory> | null = null;

/** One module for all dictionaries of a thread. */
function hunspell(): Promise<HunspellFactory> {
  factory ??= import('hunspell-asm').then(({ loadModule }) => loadModule());
  return factory;
}

/**
 * Reads a dictionary: 0.3 to 0.8 s and about 10 MB, so never while a window waits for it.
 * @param packages the folder of the program's packages, which holds `dictionary-de` and its like
 * Throws where the files are not there.
 */
export async function openDictionary(packages: string, language: SpeltLanguage): Promise<Dictionary> {
  const folder = join(packages, `dictionary-${language}`);
  const [made, aff, dic] = await Promise.all([
    hunspell(),
    readFile(join(folder, 'index.aff')),
    readFile(join(folder, 'index.dic')),
  ]);
  const speller = made.create(made.mountBuffer(aff, `${language}.aff`), made.mountBuffer(dic, `${language}.dic`));
  return { correct: (word) => speller.spell(word), suggest: (word) => speller.suggest(word) };
}
