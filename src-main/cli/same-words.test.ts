/** A picture starts with the same caption and credit in the window and on the command line, by the desk's own agencies. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { API, type CallArgs, type CallName, type CallResult } from '../contract/api.ts';
import { photoQuery } from '../contract/photo-query.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { numberedJpeg, sidecarText } from '../desk/testing/desk-on-disk.ts';
import type { Article } from '../domain/article.ts';
import { EVERYTHING } from '../domain/photo-selection.ts';
import { answer } from '../library/transport.ts';
import { windowDesk } from '../library/window-desk.ts';
import { openWindowSession } from '../library/window-session.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { createArticle } from '../usecases/articles/curate-pictures.ts';
import { withDesk } from './private-desk.ts';

const at = (path: string): string => resolve(import.meta.dirname, '..', path);
let place = '';
let library = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'same-words-'));
  library = join(place, 'library.sqlite');
  mkdirSync(join(place, 'photos'));
  writeFileSync(join(place, 'photos', 'lock.jpg'), await numberedJpeg(1));
  writeFileSync(
    join(place, 'photos', 'lock.xmp'),
    sidecarText('Rowers pass the old lock in Ashby. Jo Bloggs/AW NO ARCHIVES'),
  );
  const db = openLibrary(library);
  agencyStore(db).replace([{ name: 'Ashby Wire', aliases: ['AW'], preferred: 'Ashby Wire' }]);
  closeLibrary(db);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

const wordsOf = ({ pictures }: Article): unknown => pictures.map(({ caption, credit }) => ({ caption, credit }));

it('gives the same caption and credit both ways', { timeout: 60_000 }, async () => {
  const arguments_ = { words: [], values: new Map([['library', [library]]]), flags: new Set<string>() };
  const context = {
    signal: new AbortController().signal,
    workingFolder: place,
    programFolder: resolve(import.meta.dirname, '../..'),
    programVersion: 'test',
    say: () => undefined,
  };
  const onCommandLine = await withDesk(arguments_, context, async (desk) => {
    await desk.engine.indexFully([join(place, 'photos')]);
    const { ids } = desk.stores.query.query(EVERYTHING);
    return createArticle(desk.curate, { headline: 'Ashby rows', date: '2024-08-12', photoIds: [...ids] });
  });
  const window = windowDesk(await openWindowSession({ libraryFile: library, profile: place, onWaiting: undefined }), {
    libraryFile: library,
    resourcesFolder: resolve(import.meta.dirname, '../../resources'),
    programVersion: 'test',
    languageScript: at('language/thread.ts'),
    checkScript: at('sqlite/library/check-thread.ts'),
    decoder: forkedDecoder(at('decoder/index.ts')),
    emit: () => undefined,
    log: () => undefined,
    watch: false,
  });
  async function ask<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>> {
    const found = await answer(window.handlers, name, API[name].args.parse(args));
    if (!found.ok) throw new Error(found.failure.message);
    return found.value as CallResult<N>;
  }
  try {
    const { ids } = await ask('photos.query', photoQuery.parse({}));
    const { article } = await ask('articles.create', { photoIds: [...ids] });
    expect(wordsOf(article)).toEqual(wordsOf(onCommandLine));
    expect(wordsOf(article)).toEqual([
      { caption: 'Rowers pass the old lock in Ashby.', credit: 'Jo Bloggs/Ashby Wire' },
    ]);
  } finally {
    await answer(window.handlers, 'internal.close', null);
  }
});
