/** Names across a gallery: what is collected, what is one name, what is two, and which spelling is taken for right. */
import { describe, expect, test } from 'vitest';
import { type ExampleText, exampleInput } from '../checks/testing/example.ts';
import { type NameKnowledge, NOTHING_KNOWN } from './name-knowledge.ts';
import { namePhrases } from './name-phrases.ts';
import { nameUses } from './name-uses.ts';
import { nearMisses } from './near-misses.ts';
import { otherForms } from './other-forms.ts';
import { personOf } from './persons.ts';

const phrases = (text: string) => namePhrases(text).map((phrase) => phrase.text);
const uses = (text: ExampleText) => {
  const { article, photos } = exampleInput({ headline: '', standfirst: '', body: '', ...text });
  return nameUses(article, photos);
};
/** `3: Griezman > Griezmann`, or both spellings where nothing tells which is right. */
const plain = (found: ReturnType<typeof nearMisses>) =>
  found.map(({ right, spellings }) =>
    right === null
      ? `open: ${spellings.map(({ text }) => text).join(' | ')}`
      : right.repairs
          .map(({ use, repair }) => `${use.picture ?? use.field}: ${use.phrase.text} > ${repair}`)
          .join('; '),
  );
const knowing = (knowledge: NameKnowledge, language: string): NameKnowledge => ({ ...knowledge, language });
const captions = (...pictures: string[]) =>
  plain(nearMisses(uses({ pictures: pictures.map((caption) => ({ caption, altText: '' })) })));

test.each([
  ['Fans walk to the Stade de France in Saint-Denis.', ['Stade de France', 'Saint-Denis']],
  ['The Fans greet Virgil van Dijk’s team.', ['Virgil van Dijk']],
  ['In Rio de Janeiro, Éder dos Santos O’Hara rests.', ['Rio de Janeiro', 'Éder dos Santos O’Hara']],
  ['J. K. Doe meets Mr. Roe and St. Ives.', ['J. K. Doe', 'Mr. Roe', 'St. Ives']],
  ['He lives in the old town. It rains.', []],
  ['Anna Berg’s Volvo is blue.', ['Anna Berg', 'Volvo']],
  ['Mohammed bin Salman al Saud and Ludwig van der Rohe meet.', ['Mohammed bin Salman al Saud', 'Ludwig van der Rohe']],
  ['Anna Berg, Tom Lind', ['Anna Berg', 'Tom Lind']],
])('phrases: %s', (text, expected) => expect(phrases(text)).toEqual(expected));

/** A dictionary with these words, some of them as names only. */
const dictionary = (words: string, names = ''): NameKnowledge => ({
  ...NOTHING_KNOWN,
  hasDictionary: true,
  knownAs: (word) => {
    if (words.split(' ').includes(word.toLowerCase())) return 'word';
    return names.split(' ').includes(word) ? 'name' : null;
  },
});

describe('one name in two spellings', () => {
  test.each([
    [
      ['Fans at State de France.', 'Rain at Stade de France.', 'Fog at Stade de France.'],
      'open: Stade de France | State de France',
    ],
    [['Antoine Griezmann runs.', 'Fans greet Griezman.', 'Fans greet Griezmann.'], 'open: Griezmann | Griezman'],
    [
      ['Anton Meissner sings.', 'Anton Meissner bows.', 'Fans greet Anton Meisner.'],
      'open: Anton Meissner | Anton Meisner',
    ],
    [['Fans greet Augstein.', 'A flag for Augstein.', 'Fans lift Augustein.'], 'open: Augstein | Augustein'],
  ])('a majority alone decides nothing: %j', (texts, expected) => expect(captions(...texts)).toEqual([expected]));

  test('the surname alone belongs to the full name, in every choice', () => {
    const [found] = nearMisses(
      uses({
        pictures: [
          'Antoine Griezmann runs.',
          'Antoine Griezmann rests.',
          'Fans greet Antoine Griezman.',
          'Fans lift Griezman.',
        ].map((caption) => ({ caption, altText: '' })),
      }),
    );
    const repairs = found?.spellings.map((spelling) =>
      spelling.repairs.map(({ use, repair }) => [use.picture, repair]),
    );
    expect(repairs).toEqual([
      [
        [3, 'Antoine Griezmann'],
        [4, 'Griezmann'],
      ],
      [
        [1, 'Antoine Griezman'],
        [2, 'Antoine Griezman'],
      ],
    ]);
  });

  test('three spellings are one finding', () => {
    expect(
      captions(
        'Anton Meissner sings.',
        'Fans greet Anton Meissner.',
        'Fans lift Anton Meisner.',
        'Rain for Anton Meissnner.',
      ),
    ).toEqual(['open: Anton Meissner | Anton Meisner | Anton Meissnner']);
  });

  test('the dictionary’s names decide for places and things, whoever is in the majority', () => {
    const text = {
      body: 'Fans marched past the Colloseum and on to the Tower Brigde.',
      standfirst: 'The Colloseum was full, the Colloseum roared.',
      pictures: ['Rain over the Colosseum.', 'Fog at the Tower Bridge.'],
    };
    const known = dictionary('tower bridge state', 'Colosseum');
    expect(plain(nearMisses(uses(text), known))).toEqual([
      'body: Tower Brigde > Tower Bridge',
      'standfirst: Colloseum > Colosseum; standfirst: Colloseum > Colosseum; body: Colloseum > Colosseum',
    ]);
    // A word of the language in a foreign name is no evidence, and neither is a person's commoner namesake.
    expect(
      plain(nearMisses(uses({ pictures: ['Fans at State de France.', 'Rain at Stade de France.'] }), known)),
    ).toEqual(['open: State de France | Stade de France']);
    const namesake = dictionary('', 'Philips');
    expect(
      plain(nearMisses(uses({ pictures: ['Anna Phillips rows.', 'Fans greet Anna Philips.'] }), namesake)),
    ).toEqual(['open: Anna Philips | Anna Phillips']);
    // Two words of the language are two words.
    const german = dictionary('stadion station', '');
    expect(nearMisses(uses({ pictures: ['Fans am Stadion.', 'Fans an der Station.'] }), german)).toEqual([]);
  });

  test('known places, Person Shown and the desk’s words decide', () => {
    expect(captions('Trams pass in Gothenberg.', 'Fog over Gothenberg.', 'Rain in Gothenburg.')).toEqual([
      '1: Gothenberg > Gothenburg; 2: Gothenberg > Gothenburg',
    ]);
    const shown = uses({
      pictures: [
        { caption: 'Anton Meisner sings.', altText: '' },
        { caption: 'Fans greet Anton Meisner.', altText: '', metadata: { personInImage: ['Anton Meissner'] } },
      ],
    });
    expect(plain(nearMisses(shown))).toEqual(['1: Anton Meisner > Anton Meissner; 2: Anton Meisner > Anton Meissner']);
    const desk = { ...NOTHING_KNOWN, deskWords: new Set(['meisner']) };
    expect(plain(nearMisses(shown, desk))).toEqual(['2: Anton Meissner > Anton Meisner']);
  });

  test('a headline that shouts is repaired in capitals', () => {
    const shouting = uses({
      headline: 'ANTON MEISNER SINGS',
      pictures: ['Fans greet Anton Meissner.', 'Fans lift Anton Meissner.'],
    });
    expect(plain(nearMisses(shouting)).length).toBeLessThanOrEqual(1);
  });
});

test.each([
  [['Patrice Evra runs.', 'Fans greet Paul Pogba.']],
  [['Fans greet João Mário.', 'Fans lift João Moutinho.']],
  [['Rain in Paris.', 'Rain in Parks.']],
  [['Fans of Iceland.', 'Fans of Ireland.']],
  [['Fans of North Korea.', 'Fans of South Korea.']],
  [['Group Seven A1 rests.', 'Group Seven A2 rests.']],
  [['Pope John Paul I waves.', 'Pope John Paul II waves.']],
  [['Fans of Germany.', 'Fans with Germans.']],
  [['Fans greet Daniel Berg.', 'Fans greet Daniela Berg.']],
  [['Anton Meissner hugs Anna Meisner.']],
  [['Fans of Hamburg.', 'Fans of the Hamburger team.']],
  [['Supporters cheer.', 'A Supporter cheers with supporters.']],
])('two names: %j', (texts) => expect(captions(...texts)).toEqual([]));

test('forms of one name', () => {
  const forms = (...pictures: string[]) =>
    plain(otherForms(uses({ pictures: pictures.map((caption) => ({ caption, altText: '' })) })));
  expect(forms('Raphaël Varane runs.', 'Fans greet Raphael Varane.')).toEqual(['2: Raphael Varane > Raphaël Varane']);
  expect(forms('Eder scores.', 'Fans greet Eder.', 'Fans lift Éder.')).toEqual(['1: Eder > Éder; 2: Eder > Éder']);
  expect(forms('Angele sings.', 'Angele bows.', 'Fans greet Angèle.')).toEqual([
    '1: Angele > Angèle; 2: Angele > Angèle',
  ]);
  expect(forms('Łukasz Berg rows.', 'Lukasz Berg rests.', 'Lukasz Berg bows.')).toEqual([
    '2: Lukasz Berg > Łukasz Berg; 3: Lukasz Berg > Łukasz Berg',
  ]);
  expect(forms('Liam OHara rows.', 'Fans greet Liam O’Hara.')).toEqual(['1: Liam OHara > Liam O’Hara']);
  expect(forms('Fans greet Angéle.', 'Fans lift Angèle.', 'Fans hug Angèle.')).toEqual(['open: Angèle | Angéle']);
  expect(forms('Fans greet Virgil van Dijk.', 'Fans greet Virgil Van Dijk.', 'Fans lift Virgil van Dijk.')).toEqual([
    'open: Virgil van Dijk | Virgil Van Dijk',
  ]);
  expect(forms('ASHBY, England. Rain in Ashby.', 'Were they late? We’re not.')).toEqual([]);
  // Which apostrophe is typed is no matter of the name, and capitals are often set without accents.
  expect(forms('Liam O’Hara rows.', "Liam O'Hara rests.", 'ANGELE sings.', 'Angèle bows.')).toEqual([]);
});

test('a file without accents is no evidence against them', () => {
  const names = uses({
    pictures: [
      { caption: 'Angèle Roux sings.', altText: '', metadata: { personInImage: ['Angele Roux'] } },
      { caption: 'Fans greet Angele Roux.', altText: '' },
    ],
  });
  expect(plain(otherForms(names))).toEqual(['2: Angele Roux > Angèle Roux']);
  const particle = uses({
    pictures: [
      { caption: 'Virgil van Dijk runs.', altText: '', metadata: { personInImage: ['Virgil van Dijk'] } },
      { caption: 'Fans greet Virgil Van Dijk.', altText: '' },
      { caption: 'Fans lift Virgil Van Dijk.', altText: '' },
    ],
  });
  expect(plain(otherForms(particle))).toEqual([
    '2: Virgil Van Dijk > Virgil van Dijk; 3: Virgil Van Dijk > Virgil van Dijk',
  ]);
});

test('persons are told by given name, title or Person Shown', () => {
  const person = (text: string, shown: string[] = []) =>
    namePhrases(text).flatMap((phrase) => personOf(phrase, new Set(shown))?.text ?? []);
  expect(person('French President Emmanuel Macron meets Anna Berg.')).toEqual(['Emmanuel Macron', 'Anna Berg']);
  expect(person('Fans at Stade de France and in New York.')).toEqual([]);
  expect(person('Goalkeeper Anna Berg at Anna Berg Stadium.')).toEqual(['Anna Berg']);
  expect(person('Fans greet Xhosa Qwerty.', ['xhosa qwerty'])).toEqual(['Xhosa Qwerty']);
});

describe('forms of a name that are no misspelling, and those that are', () => {
  const words = dictionary('award awards berliner philharmoniker philharmonikern golden gate bridge');
  const found = (language: string, texts: readonly string[], knowledge = NOTHING_KNOWN) =>
    plain(
      nearMisses(
        uses({ language, pictures: texts.map((caption) => ({ caption, altText: '' })) }),
        knowing(knowledge, language),
      ),
    );
  const formsFound = (language: string, texts: readonly string[], knowledge = NOTHING_KNOWN) =>
    plain(
      otherForms(
        uses({ language, pictures: texts.map((caption) => ({ caption, altText: '' })) }),
        knowing(knowledge, language),
      ),
    );

  test.each([
    ['en', ['Fans of North Korea wave.', 'A North Korean rower rests.', 'North Koreans cheer.']],
    ['en', ['Fans of Costa Rica wave.', 'A Costa Rican rower rests.']],
    ['en', ['Boats from New Zealand wait.', 'A New Zealander rests.']],
    ['en', ['A boat from Saudi Arabia waits.', 'A Saudi Arabian rower rests.']],
  ])('a country and its people, in %s: %j', (language, texts) => expect(found(language, texts)).toEqual([]));

  test('a plural and a case of words that the language has', () => {
    const awards = dictionary('grammy award awards');
    expect(found('en', ['A Grammy Award stands there.', 'Guests of the Grammy Awards wait.'], awards)).toEqual([]);
    const texts = ['Ein Geiger sitzt bei den Berliner Philharmonikern.', 'Die Berliner Philharmoniker spielen.'];
    expect(found('de', texts, words)).toEqual([]);
    expect(found('en', ['Fans greet Lewis Harmon.', 'Fans lift Lewis Harmons.'])).not.toEqual([]);
    expect(found('en', ['Rain in San Franciso.', 'Fog in San Francisco.'])).toEqual([
      '1: San Franciso > San Francisco',
    ]);
  });

  test('a genitive or a plural of a name is that name, and keeps its s when it is mended', () => {
    expect(found('de', ['Thomas Müllers Trikot hängt dort.', 'Wir sehen Thomas Müller.'])).toEqual([]);
    expect(found('sv', ['Vi ser kung Carl Gustafs båt.', 'Vi ser kung Carl Gustaf.'])).toEqual([]);
    expect(formsFound('de', ['Wir sehen Kevin Kuhnerts Rede.', 'Wir sehen Kevin Kühnert.'])).toEqual([
      '1: Kevin Kuhnert > Kevin Kühnert',
    ]);
    expect(formsFound('en', ['Fans greet the Mullers.', 'Fans greet Thomas Müller.'])).toEqual(['1: Muller > Müller']);
    expect(formsFound('de', ['Am Ufer des Flusses.', 'Die Flüsse steigen.'])).toEqual([]);
  });

  test('cases of languages that bend names', () => {
    const tusk = ['Donald Tusk w Gdańsku.', 'Przemówienie Donalda Tuska.', 'Spotkanie z Donaldem Tuskiem.'];
    expect(found('pl', tusk)).toEqual([]);
    expect(formsFound('pl', ['Widać Albania.', 'Granica z Albanią.'])).toEqual([]);
    expect(found('pl', ['Widać Anton Meissner.', 'Widać Anton Meisner.'])).not.toEqual([]);
    expect(found('pt', ['O povo Africano canta.', 'A arte Africana brilha.'])).toEqual([]);
  });

  test('small words of a language are no particles of names', () => {
    expect(namePhrases('Kung Carl Gustaf i Lund.', 'sv').map(({ text }) => text)).toEqual(['Kung Carl Gustaf', 'Lund']);
    expect(namePhrases('Hier winkt Ursula Von der Leyen.', 'de').map(({ text }) => text)).toEqual([
      'Ursula Von der Leyen',
    ]);
  });

  test('a particle alone in capitals opens a sentence or has no given name', () => {
    const texts = ['Virgil van Dijk heads the ball.', 'Van Dijk leaves.', 'Fans greet Van Dijk.'];
    expect(formsFound('en', texts)).toEqual([]);
    expect(formsFound('en', ['Fans greet Virgil Van Dijk.', 'Virgil van Dijk heads the ball.'])).toEqual([
      'open: Virgil Van Dijk | Virgil van Dijk',
    ]);
  });

  test('accents that are not the language’s, and apostrophes that may be wrong, decide nothing for themselves', () => {
    const alcaraz = ['Saluda Carlos Alcaráz.', 'Juega Carlos Alcaraz.'];
    expect(formsFound('es', alcaraz)).toEqual(['1: Carlos Alcaráz > Carlos Alcaraz']);
    expect(formsFound('fr', ['Ici Kylian M’Bappé.', 'Ici Kylian Mbappé.'])).toEqual([
      'open: Kylian M’Bappé | Kylian Mbappé',
    ]);
    expect(formsFound('en', ['Fans greet Sean OBrien.', 'Fans greet Sean O’Brien.'])).toEqual([
      '1: Sean OBrien > Sean O’Brien',
    ]);
    expect(formsFound('it', ['Segna Nicolo’ Barella.', 'Esulta Nicolò Barella.'])).toEqual([
      '1: Nicolo’ Barella > Nicolò Barella',
    ]);
  });

  test('Person Shown without accents counts where the file has accents elsewhere', () => {
    const garcia = (description: string) =>
      plain(
        otherForms(
          uses({
            pictures: [
              {
                caption: 'Coach Rudi García waves.',
                altText: '',
                metadata: { personInImage: ['Rudi Garcia'], description },
              },
              { caption: 'Fans greet Rudi Garcia.', altText: '' },
            ],
          }),
          { ...NOTHING_KNOWN, language: 'en' },
        ),
      );
    expect(garcia('Le sélectionneur Rudi Garcia salue.')).toEqual(['open: Rudi García | Rudi Garcia']);
    expect(garcia('Coach Rudi Garcia waves.')).toEqual(['2: Rudi Garcia > Rudi García']);
  });

  test('keywords of the files decide, adjectives keep their case', () => {
    const keyed = { ...NOTHING_KNOWN, language: 'en', inKeywords: (name: string) => name === 'Ed Sheeran' };
    expect(found('en', ['Fans greet Ed Sheeren.', 'Fans greet Ed Sheeran.'], keyed)).toEqual([
      '1: Ed Sheeren > Ed Sheeran',
    ]);
    const broadcaster = dictionary('der bayerische rundfunk');
    const texts = ['Ein Wagen vom Bayrischen Rundfunk.', 'Wir sehen den Bayerische Rundfunk.'];
    expect(found('de', texts, { ...broadcaster, language: 'de' })).toEqual([
      '1: Bayrischen Rundfunk > Bayerischen Rundfunk',
    ]);
  });

  test('an umlaut wins over the letters that stand for it', () => {
    expect(found('de', ['Trainer Juergen Klopstock winkt.', 'Wir sehen Jürgen Klopstock.'])).toEqual([
      '1: Juergen Klopstock > Jürgen Klopstock',
    ]);
  });

  test('an article of the language begins the next thing', () => {
    const told = (text: string, language: string) => namePhrases(text, language).map((phrase) => phrase.text);
    expect(told('Sie hebt in Warschau das Ruder und dankt Zahra von der Leyen.', 'de')).toEqual([
      'Warschau',
      'Ruder',
      'Zahra von der Leyen',
    ]);
    expect(told('Elle lève à Lyon la Coupe avec Georges de la Tour.', 'fr')).toEqual([
      'Lyon',
      'Coupe',
      'Georges de la Tour',
    ]);
    expect(told('Ella recibe en Sevilla el Trofeo con Ana de la Torre.', 'es')).toEqual([
      'Sevilla',
      'Trofeo',
      'Ana de la Torre',
    ]);
    expect(told('Lei alza a Torino la Coppa.', 'it')).toEqual(['Torino', 'Coppa']);
  });

  test('Person Shown has accents that the caption lacks', () => {
    const of = (caption: string, person: string) =>
      plain(otherForms(uses({ pictures: [{ caption, altText: '', metadata: { personInImage: [person] } }] })));
    expect(of('Fans greet Zoe Kravchuk.', 'Zoë Kravchuk')).toEqual(['1: Zoe Kravchuk > Zoë Kravchuk']);
    expect(of('Fans greet Zoë Kravchuk.', 'Zoe Kravchuk')).toEqual([]);
    expect(of('Fans greet Zoe Kravchuk.', 'Zoe Kravchuk')).toEqual([]);
  });
});
