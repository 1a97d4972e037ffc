/** The more careful of two texts decides between two spellings of a name; where both are careful, or neither, nothing is decided. */
import { describe, expect, it } from 'vitest';
import { nearMissNames } from '../checks/rules/caption/t09-near-miss-names.ts';
import { nameForms } from '../checks/rules/caption/t10-name-forms.ts';
import { example } from '../checks/testing/example.ts';
import { EXAMPLE_TOOLS } from '../checks/testing/example-language.ts';
import { typingSlips } from './text-care.ts';

type Told = Parameters<typeof example>[1];

/** The words that a one-key fix would write, or the choices where it is open. */
function fixes(told: Told, check: { check: typeof nearMissNames.check } = nearMissNames): string[] {
  const { input } = example('', { tools: EXAMPLE_TOOLS, ...told });
  return check
    .check(input)
    .flatMap(({ suggestion, choices = [] }) => [
      ...(suggestion === null ? [] : [suggestion]),
      ...choices.map(({ label }) => `? ${label}`),
    ]);
}

describe('names spelt alike', () => {
  it('the caption without another misspelt word has the right spelling', () => {
    const pictures = ['Anton Meissner sings in Ashby.', 'Anton Meisner recieves flowers in Ashby.'];
    expect(fixes({ pictures })).toEqual(['Meissner'].map((name) => `Anton ${name}`));
    expect(fixes({ pictures: [...pictures].reverse() })).toEqual(['Anton Meissner']);
  });

  it('also where the careless spelling stands more often', () => {
    const careless = [
      'Anton Meisner recieves flowers.',
      'Anton Meisner sings to spectaters.',
      'Anton Meisner recieves a cup.',
    ];
    expect(fixes({ pictures: ['Anton Meissner sings in Ashby.', ...careless] })).toContain('Anton Meissner');
  });

  it('a name that is settled against a text speaks against its other names too', () => {
    const pictures = ['Angèle Berg and Anton Meissner sing.', 'Angele Berg and Anton Meisner bow.'];
    expect(fixes({ pictures })).toContain('Anton Meissner');
  });

  it('the file’s Person Shown settles one name, and so tells which caption is careful about another', () => {
    const pictures = [
      { caption: 'Rudolf Augstein and Anton Meisner bow.', metadata: { personInImage: ['Rudolf Augstein'] } },
      { caption: 'Rudolf Augustein and Anton Meissner bow.', metadata: { personInImage: ['Rudolf Augstein'] } },
    ];
    expect(fixes({ pictures })).toEqual(expect.arrayContaining(['Rudolf Augstein', 'Anton Meisner']));
  });

  it('a word said twice is a slip without any dictionary', () => {
    const pictures = ['Anton Meissner sings in Ashby.', 'Anton Meisner sings in the the rain.'];
    expect(fixes({ pictures, language: 'pl' })).toEqual(['Anton Meissner']);
  });

  it('is open where both texts are careful, and where both are careless', () => {
    const open = ['? Anton Meissner', '? Anton Meisner'];
    expect(fixes({ pictures: ['Anton Meissner sings.', 'Anton Meisner bows.'] }).sort()).toEqual(open.sort());
    const careless = ['Anton Meissner recieves a cup.', 'Anton Meisner recieves flowers.'];
    expect(fixes({ pictures: careless }).sort()).toEqual(open.sort());
    // One spelling in a careful text and in a careless one, the other only in a careful one.
    const both = ['Anton Meissner sings.', 'Anton Meissner recieves a cup.', 'Anton Meisner bows.'];
    expect(fixes({ pictures: both }).sort()).toEqual(open.sort());
  });

  it('one slip in a long story does not make its names wrong', () => {
    const body = `${'The choir sang at the lock until the rain stopped. '.repeat(40)}Anton Meissner recieves a cup.`;
    expect(fixes({ body, pictures: ['Anton Meisner bows.'] })).toEqual(
      expect.arrayContaining(['? Anton Meissner', '? Anton Meisner']),
    );
  });
});

it('capitals of a particle follow the careful caption', () => {
  const pictures = ['Fans greet Virgil van Dijk.', 'Virgil Van Dijk recieves a cup.'];
  expect(fixes({ pictures }, nameForms)).toEqual(['Virgil van Dijk']);
});

it.each([
  ['in the the rain', 1],
  ['a cup , and more', 1],
  ['She had had enough.', 0],
  ['Pago Pago in the rain', 0],
  ['Le but : gagner !', 0],
  ['They row, and rest.', 0],
])('slips of typing in “%s”: %i', (text, count) => expect(typingSlips(text)).toBe(count));
