/** The log on a real disk: rotated, bounded, and with nothing in its summary that names a file. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeskError } from '../domain/failure.ts';
import { troubleEntry } from '../domain/log-entry.ts';
import { openLog } from './log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-desk-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failure = new DeskError('not-found', 'Expected the file of zoe-secret.jpg on disk, found none.');

/** A clock that goes on by a minute with each look, so that nothing counts as a flood. */
function minutes(): () => Date {
  let at = Date.parse('2026-11-29T12:00:00Z');
  return () => {
    at += 60_000;
    return new Date(at);
  };
}

describe('openLog', () => {
  it('never grows beyond its files, and keeps the newest lines', async () => {
    const log = openLog(folder, { now: minutes() });
    const filler = 'x'.repeat(100_000);
    for (let at = 1; at <= 40; at += 1) {
      log.write({ level: 'info', part: 'shell', what: 'filled', facts: { at, filler } });
      await log.written();
    }
    expect(readdirSync(folder).sort()).toEqual([
      'picture-desk.1.log',
      'picture-desk.2.log',
      'picture-desk.3.log',
      'picture-desk.log',
    ]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(512 * 1024);
    expect(readFileSync(log.file, 'utf8')).toContain('at=40');
  });
  it('gives the last troubles of this start and the one before, without the words that details hold', async () => {
    const before = openLog(folder, { details: true });
    before.write(troubleEntry('library', 'call failed', failure, { call: 'photos.reveal' }));
    await before.written();
    expect(readFileSync(join(folder, 'picture-desk.log'), 'utf8')).toContain('zoe-secret');
    const log = openLog(folder);
    log.write({ level: 'info', part: 'shell', what: 'started', facts: {} });
    log.write(troubleEntry('library', 'call failed', new TypeError('zoe-secret'), { call: 'photos.get' }));
    const troubles = await log.lastTroubles();
    expect(troubles).toHaveLength(2);
    expect(troubles[0]).toContain('call=photos.reveal kind=not-found type=DeskError');
    expect(troubles[1]).toContain('call=photos.get kind=unexpected type=TypeError');
    expect(troubles.join('\n')).not.toContain('zoe-secret');
  });
  it('writes no detail unless the editor asked for details', async () => {
    const log = openLog(folder);
    log.write(troubleEntry('library', 'call failed', failure, { call: 'photos.reveal' }));
    await log.written();
    const written = readFileSync(log.file, 'utf8');
    expect(written).toContain('call=photos.reveal');
    expect(written).not.toContain('zoe-secret');
  });
  it('counts a flood instead of writing it', async () => {
    const times = [...Array<Date>(1_000).fill(new Date('2026-11-29T12:00:00Z')), new Date('2026-11-29T12:01:00Z')];
    const log = openLog(folder, { now: () => times.shift() ?? new Date('2026-11-29T12:02:00Z') });
    for (let at = 0; at <= 1_000; at += 1) log.write({ level: 'warn', part: 'decoder', what: 'ended', facts: { at } });
    await log.written();
    const lines = readFileSync(log.file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(302);
    expect(lines[300]).toContain('lines left out count=700');
  });
  it('knows which calls took longest', async () => {
    const log = openLog(folder);
    for (const ms of [1, 2, 900]) log.answered('photos.query', ms);
    log.answered('photos.rows', 3);
    expect(log.slowest(5)).toEqual([
      { call: 'photos.query', count: 3, medianMs: 2, mostMs: 900 },
      { call: 'photos.rows', count: 1, medianMs: 3, mostMs: 3 },
    ]);
    await log.written();
    expect(readFileSync(log.file, 'utf8')).toContain('slow call call=photos.query ms=900');
  });
  it('is no reason to stop where it cannot be written', async () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'a file');
    const log = openLog(taken);
    log.write({ level: 'info', part: 'shell', what: 'started', facts: {} });
    await log.written();
    log.write({ level: 'info', part: 'shell', what: 'ended', facts: {} });
    expect(() => log.writeNow()).not.toThrow();
    expect(readFileSync(taken, 'utf8')).toBe('a file');
  });
  it('writes what waits at once where the process ends', () => {
    const log = openLog(folder);
    for (const what of ['failed', 'ended']) log.write({ level: 'info', part: 'shell', what, facts: {} });
    log.writeNow();
    expect(readFileSync(log.file, 'utf8')).toMatch(/ failed\n.* ended\n$/);
  });
});
