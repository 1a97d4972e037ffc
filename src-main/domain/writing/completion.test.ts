/** Completion: what is offered for what is typed, where it begins, and when it keeps still. */
import { describe, expect, test } from 'vitest';
import { exampleInput } from '../checks/testing/example.ts';
import { type CompletionQuestion, completionsAt } from './completion.ts';
import { agencyEntries, IPTC_TERMS } from './list-terms.ts';
import { articleVocabulary, filesVocabulary, joinVocabulary } from './vocabulary.ts';

const { article, photos } = exampleInput({
  standfirst: 'The crew of Anna Berg rests.',
  pictures: [
    'Winner Anna Berg rests beside the Old Lock in Ashby. | AP/Jo Hart',
    {
      caption: 'A boat.',
      metadata: { city: 'Bergen', personInImage: ['Bernd Özil'], creator: ['Eve Moor'], creditLine: 'Reuters' },
    },
  ],
});
const before = exampleInput({
  pictures: ['Minister Anton Berger waves. | AP/Bertram Lind', 'Anton Berger waves. | AP/Jo Hart'],
});
const vocabulary = joinVocabulary([
  ...articleVocabulary(article, 'gallery'),
  ...filesVocabulary(photos.values()),
  ...articleVocabulary(before.article, 'desk'),
]);
const ask = (text: string, more: Partial<CompletionQuestion> = {}) =>
  completionsAt({ text, caret: text.length, field: 'caption', asked: false, vocabulary: () => vocabulary, ...more });
const texts = (text: string, more: Partial<CompletionQuestion> = {}) => ask(text, more).map((option) => option.text);

describe('vocabulary', () => {
  test('knows names, places and credits of texts and files, nearest source first', () => {
    const of = (text: string) => vocabulary.find((entry) => entry.text === text);
    expect(of('Anna Berg')).toEqual({ text: 'Anna Berg', kind: 'name', source: 'gallery', count: 2 });
    expect(of('Bergen')).toMatchObject({ kind: 'place', source: 'files' });
    expect(of('Reuters/Eve Moor')).toMatchObject({ kind: 'credit', source: 'files' });
    expect(of('Anton Berger')).toMatchObject({ source: 'desk', count: 2 });
    expect(of('AP/Jo Hart')).toMatchObject({ kind: 'credit', source: 'gallery', count: 2 });
    expect(of('The')).toBeUndefined();
  });
});

describe('completion', () => {
  test('opens after three letters of a word with a capital: what begins so first, then by nearness', () => {
    expect(texts('Fans greet Ber')).toEqual(['Bergen', 'Bernd Özil', 'Anna Berg', 'Anton Berger']);
    expect(texts('Fans greet Be')).toEqual([]);
    expect(texts('Fans greet ber')).toEqual([]);
  });

  test('takes the words before into account and replaces them', () => {
    expect(ask('Fans greet Anna Ber')).toEqual([
      { text: 'Anna Berg', note: 'name, this gallery', start: 11, inWord: true },
      { text: 'Bergen', note: 'place, its photographs', start: 16, inWord: true },
      { text: 'Bernd Özil', note: 'name, its photographs', start: 16, inWord: true },
      { text: 'Anton Berger', note: 'name, this desk', start: 16, inWord: true },
    ]);
  });

  test('does not mind accents, and offers nothing that stands there already', () => {
    expect(texts('Fans greet Bernd Ozi')).toEqual(['Bernd Özil']);
    expect(texts('Fans greet Anna Berg')).not.toContain('Anna Berg');
  });

  test('does not even ask for words while small letters are typed', () => {
    const never = () => {
      throw new Error('asked');
    };
    expect(texts('Fans greet the winner', { vocabulary: never })).toEqual([]);
    expect(texts('In {ci', { vocabulary: never })).toEqual(['{city}']);
  });

  test('keeps still inside a word', () => {
    expect(texts('Bergs', { caret: 3 })).toEqual([]);
  });

  test('answers when asked, whatever the case', () => {
    expect(texts('fans greet be', { asked: true })).toContain('Bernd Özil');
    expect(texts('', { asked: true }).length).toBeGreaterThan(3);
  });

  test('completes a whole credit in the credit field, and no credit in a caption', () => {
    expect(texts('AP/J', { field: 'credit', asked: true })).toEqual(['AP/Jo Hart']);
    expect(texts('Reu', { field: 'credit' })).toEqual(['Reuters/Eve Moor']);
    expect(texts('Reu')).toEqual([]);
  });

  test('offers variables after a brace', () => {
    expect(ask('In {ci')).toEqual([{ text: '{city}', note: 'City of the photograph', start: 3, inWord: true }]);
    expect(texts('In {').length).toBe(8);
    expect(texts('In {zz')).toEqual([]);
  });
});

describe('lists', () => {
  const listed = () => [...agencyEntries([{ name: 'AP', aliases: [], preferred: 'AP Photo' }]), ...IPTC_TERMS];
  const of = (text: string, more: Partial<CompletionQuestion>) =>
    completionsAt({ text, caret: text.length, field: 'caption', asked: true, vocabulary: listed, ...more }).map(
      (option) => `${option.text} (${option.note})`,
    );
  test('agencies as the desk prints them are offered in credits only', () => {
    expect(of('AP', { field: 'credit' })).toEqual(['AP Photo (agency, the desk’s list)']);
    expect(of('AP', {}).filter((option) => option.includes('agency'))).toEqual([]);
  });
  test('IPTC terms are offered in texts when asked, never by themselves', () => {
    expect(of('aerial', { field: 'altText' })).toEqual(['aerial view (term, IPTC)']);
    expect(of('Created using', {})[0]).toBe('Created using generative AI (term, IPTC)');
    expect(of('Exclusive', { asked: false })).toEqual([]);
    expect(of('aerial', { field: 'credit' })).toEqual([]);
  });
});
