/** The clean corpora and the seeded mistakes in German, French, Spanish and Italian, with their dictionaries. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '../domain/checks/index.ts';
import { CLEAN_FRENCH } from '../domain/checks/testing/corpus/clean-french.ts';
import { CLEAN_GERMAN } from '../domain/checks/testing/corpus/clean-german.ts';
import { CLEAN_ITALIAN } from '../domain/checks/testing/corpus/clean-italian.ts';
import { CLEAN_SPANISH } from '../domain/checks/testing/corpus/clean-spanish.ts';
import { type CorpusGallery, inputOf } from '../domain/checks/testing/corpus/gallery.ts';
import { MISTAKES_ABROAD } from '../domain/checks/testing/corpus/mistakes-abroad.ts';
import { scoreOf } from '../domain/checks/testing/corpus/seeded.ts';
import { loadLanguageTools } from './language-tools.ts';

const packages = join(import.meta.dirname, '../../node_modules');
const CORPORA = [
  ['de', CLEAN_GERMAN],
  ['fr', CLEAN_FRENCH],
  ['es', CLEAN_SPANISH],
  ['it', CLEAN_ITALIAN],
] as const;

test.each(CORPORA)(
  '%s',
  async (language, galleries) => {
    const tools = await loadLanguageTools(packages, language);
    const captions = galleries.reduce((sum, gallery) => sum + gallery.captions.length, 0);
    expect(captions).toBeGreaterThanOrEqual(40);
    const all = (gallery: CorpusGallery) => runChecks({ ...inputOf(gallery), language: tools });
    const found = galleries.flatMap((gallery) => [
      ...all(gallery),
      ...gallery.captions.flatMap((caption) => all({ ...gallery, captions: [caption] })),
    ]);
    const told = found.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`);
    const notes = found.filter(({ severity }) => severity === 'info').map(({ rule, message }) => `${rule}: ${message}`);
    console.log(
      `Clean corpus ${language}: ${captions} captions, ${told.length} warnings`,
      [...new Set(told)],
      [...new Set(notes)],
    );
    expect([...new Set(told)]).toEqual([]);
  },
  60_000,
);

test.each(CORPORA.map(([language]) => language))(
  'seeded mistakes in %s are found',
  async (language) => {
    const tools = await loadLanguageTools(packages, language);
    const { seeded, found, missed } = scoreOf(MISTAKES_ABROAD[language], (input) =>
      runChecks({ ...input, language: tools }),
    );
    console.log(`Seeded mistakes ${language}: ${found} of ${seeded}`, missed);
    expect(found / seeded).toBeGreaterThanOrEqual(0.95);
  },
  60_000,
);
