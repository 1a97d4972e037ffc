/** Names across a gallery: what is collected, what is one name, what is two, and which spelling is held for right. */
import { describe, expect, test } from 'vitest';
import { type ExampleText, exampleInput } from '../checks/testing/example.ts';
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
const plain = (found: ReturnType<typeof nearMisses>) =>
  found.map(({ wrong, rightText }) => [
    wrong.map(({ use, repair }) => `${use.picture ?? use.field}: ${use.phrase.text} > ${repair}`).join('; '),
    rightText,
  ]);
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

describe('one name in two spellings', () => {
  test.each([
    [
      ['Fans at State de France.', 'Rain at Stade de France.', 'Fog at Stade de France.'],
      'State de France > Stade de France',
    ],
    [['Antoine Griezmann runs.', 'Fans greet Griezman.', 'Fans greet Griezmann.'], 'Griezman > Griezmann'],
    [['Anton Meissner sings.', 'Anton Meissner bows.', 'Fans greet Anton Meisner.'], 'Anton Meisner > Anton Meissner'],
    [['Moussa Sissoko runs.', 'Moussa Sissoko rests.', 'Fans greet Moussa Sisoko.'], 'Moussa Sisoko > Moussa Sissoko'],
    [
      ['Rudolf Augstein bows.', 'Rudolf Augstein rests.', 'Fans greet Rudolf Augustein.'],
      'Rudolf Augustein > Rudolf Augstein',
    ],
    [['Fans greet Augstein.', 'A flag for Augstein.', 'Fans lift Augustein.'], 'Augustein > Augstein'],
  ])('%j', (texts, expected) =>
    expect(captions(...texts).map(([wrong]) => wrong?.replace(/^\d+: /, ''))).toEqual([expected]),
  );

  test('the surname alone belongs to the full name', () => {
    expect(
      captions(
        'Antoine Griezmann runs.',
        'Antoine Griezmann rests.',
        'Fans greet Antoine Griezman.',
        'Fans lift Griezman.',
      ),
    ).toEqual([['3: Antoine Griezman > Antoine Griezmann; 4: Griezman > Griezmann', 'Antoine Griezmann']]);
  });

  test('three spellings are one finding', () => {
    expect(
      captions(
        'Anton Meissner sings.',
        'Fans greet Anton Meissner.',
        'Fans lift Anton Meisner.',
        'Rain for Anton Meissnner.',
      ),
    ).toEqual([['3: Anton Meisner > Anton Meissner; 4: Anton Meissnner > Anton Meissner', 'Anton Meissner']]);
  });

  test('the article’s spelling wins, unless the captions outnumber it', () => {
    const few = uses({
      standfirst: 'Fans of Anton Meissner wait.',
      pictures: ['Anton Meisner sings.', 'Fans greet Anton Meisner.'],
    });
    expect(plain(nearMisses(few)).map(([, right]) => right)).toEqual(['Anton Meissner']);
    const many = uses({
      standfirst: 'Fans of Anton Meisner wait.',
      pictures: Array.from({ length: 8 }, () => 'Fans greet Anton Meissner.'),
    });
    expect(plain(nearMisses(many)).map(([wrong]) => wrong)).toEqual(['standfirst: Anton Meisner > Anton Meissner']);
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
  expect(forms('Raphaël Varane runs.', 'Fans greet Raphael Varane.')).toEqual([
    ['2: Raphael Varane > Raphaël Varane', 'Raphaël Varane'],
  ]);
  expect(forms('Éder scores.', 'Fans greet Eder.', 'Fans lift Éder.')).toEqual([['2: Eder > Éder', 'Éder']]);
  expect(forms('Fans greet Virgil van Dijk.', 'Fans greet Virgil Van Dijk.', 'Fans lift Virgil van Dijk.')).toEqual([
    ['2: Virgil Van Dijk > Virgil van Dijk', 'Virgil van Dijk'],
  ]);
  expect(forms('ASHBY, England. Rain in Ashby.', 'Were they late? We’re not.')).toEqual([]);
});

test('persons are told by given name, title or Person Shown', () => {
  const person = (text: string, shown: string[] = []) =>
    namePhrases(text).flatMap((phrase) => personOf(phrase, new Set(shown))?.text ?? []);
  expect(person('French President Emmanuel Macron meets Anna Berg.')).toEqual(['Emmanuel Macron', 'Anna Berg']);
  expect(person('Fans at Stade de France and in New York.')).toEqual([]);
  expect(person('Goalkeeper Anna Berg at Anna Berg Stadium.')).toEqual(['Anna Berg']);
  expect(person('Fans greet Xhosa Qwerty.', ['xhosa qwerty'])).toEqual(['Xhosa Qwerty']);
});
