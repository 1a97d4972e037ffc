/** The command line of the window: what is ours is read, what is Chromium's is passed over. */
import { describe, expect, it } from 'vitest';
import { ownArguments, readArguments } from './arguments.ts';

describe('readArguments', () => {
  it('takes folders relative to where the editor stands', () => {
    expect(readArguments(['match-day', '/abs/other'], '/home/desk').folders).toEqual([
      '/home/desk/match-day',
      '/abs/other',
    ]);
  });
  it('reads --library and --profile in both spellings', () => {
    const read = readArguments(['--library=a.db', '--profile', 'p'], '/x');
    expect(read).toEqual({
      library: '/x/a.db',
      profile: '/x/p',
      sampleDesk: false,
      logDetails: false,
      article: null,
      folders: [],
    });
  });
  it('passes over the switches of the runtime', () => {
    expect(readArguments(['--no-sandbox', '--remote-debugging-port=0', '-v', 'photos'], '/x').folders).toEqual([
      '/x/photos',
    ]);
  });
  it('turns details in the log on only where asked', () => {
    expect(readArguments(['--log-details', 'photos'], '/x')).toMatchObject({
      logDetails: true,
      folders: ['/x/photos'],
    });
  });
  it('reads the number of an article, and nothing else for it', () => {
    expect(readArguments(['--article=12'], '/x').article).toBe(12);
    expect(readArguments(['--article', 'twelve', 'photos'], '/x')).toMatchObject({
      article: null,
      folders: ['/x/photos'],
    });
  });
  it('survives a switch without its value', () => {
    expect(readArguments(['--library'], '/x')).toEqual({
      library: null,
      profile: null,
      sampleDesk: false,
      logDetails: false,
      article: null,
      folders: [],
    });
  });
});

describe('ownArguments', () => {
  it('leaves out the folder of the program itself, wherever the switches stand', () => {
    expect(ownArguments(['--no-sandbox', '/program', 'photos'], true)).toEqual(['--no-sandbox', 'photos']);
    expect(ownArguments(['photos'], false)).toEqual(['photos']);
  });
});
