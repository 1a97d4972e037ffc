/** The jump list says on the command line what the program then reads. */
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { jumpListOf } from './jump-list.ts';

describe('jumpListOf', () => {
  it('starts with a folder, or with an article, and leaves out what is empty', () => {
    const own = { library: null, profile: null };
    const list = jumpListOf(
      {
        folders: [{ name: 'Match & day', path: 'D:\\Photos\\Match & day\\' }],
        articles: [{ id: 7, name: 'Lanterns' }],
      },
      'C:\\picture-desk.exe',
      own,
    );
    const args = list.map(({ items }) => items?.[0]?.args);
    expect(args).toEqual(['"D:\\Photos\\Match & day"', '--article=7']);
    expect(readArguments([args[1] ?? ''], '/x').article).toBe(7);
    expect(jumpListOf({ folders: [], articles: [] }, 'x', own)).toEqual([]);
  });

  it('starts on the library and the profile that the window has', () => {
    const list = jumpListOf({ folders: [], articles: [{ id: 7, name: 'Lanterns' }] }, 'x', {
      library: '/desks/Sport.sqlite',
      profile: '/desks/sport',
    });
    const said = list[0]?.items?.[0]?.args ?? '';
    const words = [...said.matchAll(/"([^"]*)"|\S+/g)].map(([word, inside]) => inside ?? word);
    expect(readArguments(words, '/x')).toMatchObject({
      library: '/desks/Sport.sqlite',
      profile: '/desks/sport',
      article: 7,
    });
  });
});
