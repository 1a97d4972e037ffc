/**
 * Entry for kills.test.ts alone: indexes, marks, writes, orders and undoes at random until it is killed. Every edit is
 * in the ledger before it is asked for, and once more when it was acknowledged. Arguments: profile folder, photographs,
 * ledger, seed.
 */
import { openSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { API, type CallArgs, type CallName, type CallResult } from '../../contract/api.ts';
import { photoQuery } from '../../contract/photo-query.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { answer } from '../transport.ts';
import { windowDesk } from '../window-desk.ts';
import { openWindowSession } from '../window-session.ts';
import { type Edit, seeded } from './ledger.ts';

const [profile = '', photographs = '', ledgerFile = '', seed = '1'] = process.argv.slice(2);
const at = (path: string): string => resolve(import.meta.dirname, '..', '..', path);
const next = seeded(Number(seed));
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
// Written at once and not through a channel: what a killed process had still to send would be missing.
const ledger = openSync(ledgerFile, 'a');
const note = (line: unknown): unknown => writeSync(ledger, `${JSON.stringify(line)}\n`);

const libraryFile = join(profile, 'library.sqlite');
const desk = windowDesk(await openWindowSession({ libraryFile, profile, onWaiting: undefined }), {
  libraryFile,
  resourcesFolder: resolve(process.cwd(), 'resources'),
  programVersion: 'test',
  languageScript: at('language/thread.ts'),
  checkScript: at('sqlite/library/check-thread.ts'),
  decoder: forkedDecoder(at('decoder/index.ts')),
  emit: () => undefined,
  log: () => undefined,
  watch: false,
});

async function ask<N extends CallName>(name: N, args: CallArgs<N>): Promise<CallResult<N>> {
  const found = await answer(desk.handlers, name, API[name].args.parse(args));
  if (!found.ok) throw new Error(`${name}: ${found.failure.message}`);
  return found.value as CallResult<N>;
}

desk.engine.addFolders([photographs]);
let article = (await ask('articles.list', undefined))[0]?.id ?? null;
let last: Edit | null = null;
for (let round = 0; ; round += 1) {
  const ids = [...(await ask('photos.query', photoQuery.parse({}))).ids];
  if (ids.length < 6) {
    await new Promise((soon) => setTimeout(soon, 20));
    continue;
  }
  if (article === null) article = (await ask('articles.create', { photoIds: ids.slice(0, 6) })).article.id;
  const { pictures } = (await ask('articles.open', { articleId: article })).article;
  const roll = next();
  let edit: Edit;
  if (roll < 0.4) edit = { kind: 'stars', photoId: pick(ids), stars: 1 + Math.floor(next() * 5) };
  else if (roll < 0.7)
    edit = { kind: 'caption', pictureId: pick(pictures).id, text: `Take ${seed}-${round}, regatta.` };
  else if (roll < 0.9 || last === null || last.kind === 'caption' || last.kind === 'undo')
    edit = { kind: 'move', pictureId: pick(pictures).id, before: pick([null, ...pictures.map(({ id }) => id)]) };
  else edit = { kind: 'undo' };
  if (edit.kind === 'move' && edit.before === edit.pictureId) continue;
  note({ intent: edit });
  const changed = await made(edit, article, pictures);
  note({ done: true });
  // An edit that changes nothing is no step: an undo after it would take back the one before, which the ledger does not know.
  last = changed ? edit : null;
}

/** Asks for the edit; false where everything was so already. */
async function made(edit: Edit, articleId: number, pictures: readonly { readonly id: number }[]): Promise<boolean> {
  if (edit.kind === 'stars') {
    const before = await ask('photos.get', { photoId: edit.photoId });
    await ask('marks.set', { ids: [edit.photoId], stars: edit.stars });
    return before.marks.stars !== edit.stars;
  }
  if (edit.kind === 'caption') await ask('pictures.edit', { pictureId: edit.pictureId, patch: { caption: edit.text } });
  else if (edit.kind === 'move') {
    await ask('pictures.move', { articleId, pictureIds: [edit.pictureId], before: edit.before });
    const { article: now } = await ask('articles.open', { articleId });
    return now.pictures.some(({ id }, at) => id !== pictures[at]?.id);
  } else await ask('history.undo', undefined);
  return true;
}
