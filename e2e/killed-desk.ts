/** A desk that is killed, and the ledger of what it acknowledged, with which its library is compared after each kill. */
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edited } from '../src-main/library/testing/ledger.ts';
import { newestProved } from '../src-main/sqlite/library/backup.ts';
import { Editor, expect } from './editor.ts';
import { pidOf } from './processes.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

export const VICTIMS = ['page', 'library', 'decoder', 'program'] as const;
export type Victim = (typeof VICTIMS)[number];

export const FRAMES = 6;
/** The library is backed up all the time, so that kills fall into that too. */
const ALWAYS = { environment: { PICTURE_DESK_BACKUP_EVERY: '300' } };
/** What was asked for and not acknowledged when the kill came: it is there, in part where it was typed, or it is not. */
export interface InFlight {
  readonly captions?: ReadonlyMap<number, string>;
  readonly stars?: ReadonlyMap<number, number>;
  readonly order?: readonly number[];
  /** Words that were there for long enough by the moment of the kill. */
  readonly oldWords?: () => readonly [pictureId: number, text: string];
  /** The end of the simulated typing; keys that a killed page does not take are nobody's fault. */
  readonly over?: Promise<unknown>;
  readonly after?: () => Promise<void>;
}

interface Opened {
  readonly article: { readonly pictures: readonly { id: number; photoId: number; caption: string }[] };
  readonly photos: readonly { id: number; fileName: string; marks: { stars: number } }[];
}

export function framesIn(name: string, count: number, prefix: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'desk-killed-')), name);
  mkdirSync(folder);
  const frames = readdirSync(SAMPLE_PHOTOS).filter((file) => file.endsWith('.jpg'));
  for (let at = 0; at < count; at += 1) {
    const frame = join(folder, `${prefix}${at + 1}.jpg`);
    copyFileSync(join(SAMPLE_PHOTOS, frames[at] ?? ''), frame);
    // Another photograph by its bytes, the same to look at.
    appendFileSync(frame, `${folder}-${at}`);
  }
  return folder;
}

export class KilledDesk {
  editor: Editor;
  acknowledged = 0;
  readonly folder: string;
  readonly places: string[];
  articleId = 0;
  photographs = FRAMES;
  readonly targets: string[] = [];
  stopped: number | null = null;
  /** The number of the newest backup. */
  backups = 0;
  certain: Edited = { stars: new Map(), captions: new Map(), order: [] };

  private constructor(editor: Editor, folder: string) {
    this.editor = editor;
    this.folder = folder;
    this.places = [join(folder, '..')];
  }

  /** A folder that keeps its sidecars, and an article of its photographs with what its export needs. */
  static async start(): Promise<KilledDesk> {
    const folder = framesIn('Pool', FRAMES, 'p');
    const editor = await Editor.start({ folders: [folder], ...ALWAYS });
    await editor.untilIndexed(FRAMES);
    await editor.page.getByRole('button', { name: 'More for folder Pool' }).click();
    await editor.page.getByRole('menuitem', { name: 'Write sidecars at once' }).click();
    await editor.articleFromPicks(FRAMES);
    await editor.writeHead('Lanterns and sails', 'The harbour town held its regatta.', 'It was a long day.');
    for (let at = 1; at <= FRAMES; at += 1)
      await editor.write(editor.caption(at), `Boats pass the quay on Saturday, 15 June 2024, take ${at}`);
    await editor.untilSaved();
    const desk = new KilledDesk(editor, folder);
    desk.articleId = (await editor.ask<readonly { id: number }[]>('articles.list', null))[0]!.id;
    desk.certain = await desk.found();
    return desk;
  }

  async kill(victim: Victim): Promise<void> {
    const { electron } = this.editor.desk;
    if (victim === 'page') {
      await electron.evaluate(
        ({ BrowserWindow }) =>
          new Promise<void>((back) => {
            const [window] = BrowserWindow.getAllWindows();
            window?.webContents.once('did-finish-load', () => back());
            window?.webContents.forcefullyCrashRenderer();
          }),
      );
      this.goOn();
      this.editor = await Editor.again(this.editor);
    } else if (victim === 'program') {
      this.editor.desk.kill();
    } else {
      const pid = await pidOf(this.editor, victim);
      process.kill(pid, 'SIGKILL');
      if (this.stopped === pid) this.stopped = null;
      await expect.poll(() => pidOf(this.editor, victim).catch(() => pid)).not.toBe(pid);
    }
    this.goOn();
    if (victim === 'program') await this.comeBack();
    await expect(this.editor.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  }

  /** A page that comes back waits for the library, which may be held. */
  goOn(): void {
    if (this.stopped !== null) process.kill(this.stopped, 'SIGCONT');
    this.stopped = null;
  }

  async comeBack(): Promise<Editor> {
    this.editor = await Editor.start({ profile: this.editor.desk.profile, ...ALWAYS });
    return this.editor;
  }

  /** Holds the library to the ledger; where the page lived on, its words are never lost, acknowledged or not. */
  async compare(inFlight: InFlight, victim: Victim, round: string): Promise<void> {
    await inFlight.over?.catch(() => undefined);
    const pageLived = victim === 'library' || victim === 'decoder';
    if (pageLived) await this.editor.untilSaved();
    // The sidecars' own work ends first: it changes nothing that is compared, but it is the library's too.
    const found = await this.found();
    const expected = { captions: new Map<number, unknown>(), stars: new Map<number, unknown>() };
    for (const [id, before] of this.certain.captions) {
      const next = inFlight.captions?.get(id) ?? before;
      const now = found.captions.get(id) ?? '';
      const isOnTheWay = !pageLived && (now === before || (next.startsWith(now) && now.startsWith(before)));
      expected.captions.set(id, isOnTheWay ? now : next);
    }
    for (const [id, before] of this.certain.stars)
      expected.stars.set(id, found.stars.get(id) === inFlight.stars?.get(id) ? found.stars.get(id) : before);
    expect({ captions: found.captions, stars: found.stars }, round).toEqual(expected);
    const isNext = inFlight.order !== undefined && `${found.order}` === `${inFlight.order}`;
    expect(found.order, round).toEqual(isNext ? inFlight.order : this.certain.order);
    const [id, old] = inFlight.oldWords?.() ?? [0, ''];
    if (old !== '') expect(found.captions.get(id)?.startsWith(old), `${round}: “${old}” was old enough`).toBe(true);
    await inFlight.after?.();
    this.backups = this.hasGoodBackup(round);
    this.certain = found;
  }

  /** Marks every photograph of the folder by key; answers with their stars by file name. */
  async markAll(): Promise<readonly (readonly [fileName: string, stars: number])[]> {
    await this.editor.goTo('Library');
    const stars: [string, number][] = [];
    for (let at = 1; at <= FRAMES; at += 1) {
      const name = `p${at}.jpg`;
      const before = this.starsOf(await this.opened(), name);
      stars.push([name, (before % 5) + 1]);
      await this.editor.cell(name).click();
      await this.editor.press(`${(before % 5) + 1}`);
    }
    for (const [name, count] of stars)
      await expect.poll(async () => this.starsOf(await this.opened(), name)).toBe(count);
    return stars;
  }

  /** Whoever was killed while it was made: the newest backup is whole, and none is lost. */
  private hasGoodBackup(round: string): number {
    const newest = newestProved(join(this.editor.desk.profile, 'library.sqlite'));
    expect(newest?.sequence ?? 0, `${round}: a backup that is whole`).toBeGreaterThanOrEqual(this.backups);
    return newest?.sequence ?? 0;
  }

  /** Half-written exports and backups that nobody removed. */
  leftOvers(): readonly string[] {
    const names = [this.editor.desk.profile, ...this.targets].flatMap((folder) => readdirSync(folder));
    return names.filter((name) => /\.partial(?:-wal|-shm)?$/.test(name));
  }

  async write(position: number, text: string): Promise<void> {
    await this.editor.write(this.editor.caption(position), text);
    const id = this.certain.order[position - 1] ?? 0;
    await this.untilAcknowledged({ ...this.certain, captions: new Map(this.certain.captions).set(id, text) });
  }

  async mark(name: string): Promise<void> {
    const [id, stars] = await this.nextStars(name);
    await this.editor.cell(name).click();
    await this.editor.press(`${stars}`);
    await this.untilAcknowledged({ ...this.certain, stars: new Map(this.certain.stars).set(id, stars) });
  }

  /** The photograph's number, and stars that it has not. */
  async nextStars(name: string): Promise<readonly [id: number, stars: number]> {
    const id = (await this.opened()).photos.find(({ fileName }) => fileName === name)?.id ?? 0;
    return [id, ((this.certain.stars.get(id) ?? 0) % 5) + 1];
  }

  async untilAcknowledged(state: Edited): Promise<void> {
    await expect.poll(() => this.found()).toEqual(state);
    this.certain = state;
    this.acknowledged += 1;
  }

  opened(): Promise<Opened> {
    return this.editor.ask<Opened>('articles.open', { articleId: this.articleId });
  }

  starsOf({ photos }: Opened, name: string): number {
    return photos.find(({ fileName }) => fileName === name)?.marks.stars ?? 0;
  }

  async found(): Promise<Edited> {
    const { article, photos } = await this.opened();
    return {
      stars: new Map(photos.map(({ id, marks }) => [id, marks.stars])),
      captions: new Map(article.pictures.map(({ id, caption }) => [id, caption])),
      order: article.pictures.map(({ id }) => id),
    };
  }
}
