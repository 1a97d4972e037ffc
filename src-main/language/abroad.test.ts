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
import { exampleInput } from '../domain/checks/testing/example.ts';
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

/** What an English reader of these languages would trip over, and what their own grammar leaves alone. */
const NOT_ENGLISH: Readonly<Record<(typeof CORPORA)[number][0], readonly string[]>> = {
  de: ['Runners crosses the line.', 'A Boote.'],
  fr: ['Anna Berg celebrate.', 'Il a bateaux.'],
  es: ['Runners crosses the line.', 'Va a casas altas.'],
  it: ['Runners crosses the line.', 'Va a case alte.'],
};

/** A plural subject with a singular verb, in each language. */
const DISAGREEING: Readonly<Record<(typeof CORPORA)[number][0], string>> = {
  de: 'Die Läuferinnen überquert die Ziellinie.',
  fr: 'Les coureuses franchit la ligne.',
  es: 'Las corredoras cruza la meta.',
  it: 'Le atlete taglia il traguardo.',
};

test.each(CORPORA.map(([language]) => language))(
  'number in %s is read by its own grammar, never by that of English',
  async (language) => {
    const tools = await loadLanguageTools(packages, language);
    for (const text of NOT_ENGLISH[language]) expect(tools.agreementFaults(text)).toEqual([]);
    const captions = [...NOT_ENGLISH[language], DISAGREEING[language]];
    const gallery = { ...CORPORA.find(([own]) => own === language)![1][0]!, captions };
    const found = runChecks({ ...inputOf(gallery), language: tools });
    expect(found.filter(({ rule }) => rule === 'T21').map(({ picture }) => picture)).toEqual([captions.length]);
    // English tools are none for this article.
    const english = await loadLanguageTools(packages, 'en');
    expect(runChecks({ ...inputOf(gallery), language: english }).filter(({ rule }) => rule === 'T21')).toEqual([]);
  },
  60_000,
);

test.each([
  ['de', 'Ein Mann hebt einen grosen Stein.', 'grosen', 'großen'],
  ['es', 'Los niños corrren por la calle.', 'corrren', 'corren'],
] as const)('a doubled letter in %s: %s', async (language, text, wrong, right) => {
  const tools = await loadLanguageTools(packages, language);
  expect(tools.unknownWords(text).map(({ text: word, suggestion }) => [word, suggestion])).toEqual([[wrong, right]]);
});

test('German joins nouns and adjectives at will', async () => {
  const tools = await loadLanguageTools(packages, 'de');
  expect(tools.unknownWords('Der wassergekühlte Platz ist schneebedeckt und regennass.')).toEqual([]);
  expect(tools.unknownWords('Der wassergekülte Platz ist da.').map(({ text }) => text)).toEqual(['wassergekülte']);
});

test('T4 writes the weekday in the language of the wrong one', () => {
  const input = exampleInput({
    date: '2024-08-13',
    pictures: [
      'Une rame levée à Lyon lundi 13 août 2024.',
      'Das Ruder wird am Mittwoch, 13. August 2024, in der Stadt gehoben.',
      'Rowers rest on Wed., Aug. 13, 2024.',
      'Una barca sul fiume MERCOLEDÌ 13 agosto 2024.',
    ],
  });
  const found = runChecks(input).filter(({ rule }) => rule === 'T4');
  expect(found.map(({ suggestion }) => suggestion)).toEqual(['mardi', 'Dienstag', 'Tue', 'MARTEDÌ']);
});

test.each([
  ['de', 'Die Fans wissen, daß es regnet und daß sie mußten.', ['dass', 'dass', 'mussten']],
  ['de', 'Ein mißverstandener Gruß.', ['missverstandener']],
] as const)('spelling of before the reform in %s: %s', async (language, text, right) => {
  const tools = await loadLanguageTools(packages, language);
  expect(tools.unknownWords(text).map(({ suggestion }) => suggestion)).toEqual(right);
});

test.each([
  ['de', 'Auf der grasbewachsenen, kerzenbeleuchteten Bühne stehen hellbraune, rostfarbene und braunhaarige Puppen.'],
  ['de', 'Sie müssen herumgehen, herunterfahren und den Ball zurückstoßen.'],
  ['fr', 'Le coeur des soeurs bat, la maitrise de la chaine est entrainée.'],
  ['es', 'Una torre altísima vibra persistentemente bajo el monzón, con la estatuilla del Oscar.'],
  ['it', 'Una torre altissima, i social e il cameo di una star.'],
] as const)('every word of %s is known: %s', async (language, text) => {
  const tools = await loadLanguageTools(packages, language);
  expect(tools.unknownWords(text)).toEqual([]);
});

test('a rare word is not taken for another that is only near', async () => {
  const german = await loadLanguageTools(packages, 'de');
  const spanish = await loadLanguageTools(packages, 'es');
  const told = (tools: typeof german, text: string) => tools.unknownWords(text).map(({ suggestion }) => suggestion);
  expect(told(german, 'Die vorfristige Abfahrt.')).toEqual([null]);
  expect(told(spanish, 'Unas piruletas y la salinización.').filter((one) => one === 'estalinización')).toEqual([]);
});
