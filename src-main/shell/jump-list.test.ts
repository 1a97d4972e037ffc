/** The jump list says on the command line what the program then reads. */
import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { jumpListOf } from './jump-list.ts';

describe('jumpListOf', () => {
  it('starts with a folder, or with an article, and leaves out what is empty', () => {
    const list = jumpListOf(
      {
        folders: [{ name: 'Match & day', path: 'D:\\Photos\\Match & day\\' }],
        articles: [{ id: 7, name: 'Lanterns' }],
      },
      'C:\\picture-desk.exe',
    );
    const args = list.map(({ items }) => items?.[0]?.args);
    expect(args).toEqual(['"D:\\Photos\\Match & day"', '--article=7']);
    expect(readArguments([args[1] ?? ''], '/x').article).toBe(7);
    expect(jumpListOf({ folders: [], articles: [] }, 'x')).toEqual([]);
  });
});
