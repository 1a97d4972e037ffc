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
  it('never grows beyond its files, and keeps the newest lines', () => {
    const log = openLog(folder, { now: minutes() });
    const filler = 'x'.repeat(100_000);
    for (let at = 1; at <= 40; at += 1)
      log.write({ level: 'info', part: 'shell', what: 'filled', facts: { at, filler } });
    expect(readdirSync(folder).sort()).toEqual([
      'picture-desk.1.log',
      'picture-desk.2.log',
      'picture-desk.3.log',
      'picture-desk.log',
    ]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(512 * 1024);
    expect(readFileSync(log.file, 'utf8')).toContain('at=40');
  });
  it('gives the last troubles of this start and the one before, without the words that details hold', () => {
    openLog(folder, { details: true }).write(
      troubleEntry('library', 'call failed', failure, { call: 'photos.reveal' }),
    );
    expect(readFileSync(join(folder, 'picture-desk.log'), 'utf8')).toContain('zoe-secret');
    const log = openLog(folder);
    log.write({ level: 'info', part: 'shell', what: 'started', facts: {} });
    log.write(troubleEntry('library', 'call failed', new TypeError('zoe-secret'), { call: 'photos.get' }));
    const troubles = log.lastTroubles();
    expect(troubles).toHaveLength(2);
    expect(troubles[0]).toContain('call=photos.reveal kind=not-found type=DeskError');
    expect(troubles[1]).toContain('call=photos.get kind=unexpected type=TypeError');
    expect(troubles.join('\n')).not.toContain('zoe-secret');
  });
  it('writes no detail unless the editor asked for details', () => {
    const log = openLog(folder);
    log.write(troubleEntry('library', 'call failed', failure, { call: 'photos.reveal' }));
    const written = readFileSync(log.file, 'utf8');
    expect(written).toContain('call=photos.reveal');
    expect(written).not.toContain('zoe-secret');
  });
  it('counts a flood instead of writing it', () => {
    const times = [...Array<Date>(1_000).fill(new Date('2026-11-29T12:00:00Z')), new Date('2026-11-29T12:01:00Z')];
    const log = openLog(folder, { now: () => times.shift() ?? new Date('2026-11-29T12:02:00Z') });
    for (let at = 0; at <= 1_000; at += 1) log.write({ level: 'warn', part: 'decoder', what: 'ended', facts: { at } });
    const lines = readFileSync(log.file, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(302);
    expect(lines[300]).toContain('lines left out count=700');
  });
  it('knows which calls took longest', () => {
    const log = openLog(folder);
    for (const ms of [1, 2, 900]) log.answered('photos.query', ms);
    log.answered('photos.rows', 3);
    expect(log.slowest(5)).toEqual([
      { call: 'photos.query', count: 3, medianMs: 2, mostMs: 900 },
      { call: 'photos.rows', count: 1, medianMs: 3, mostMs: 3 },
    ]);
    expect(readFileSync(log.file, 'utf8')).toContain('slow call call=photos.query ms=900');
  });
  it('is no reason to stop where it cannot be written', () => {
    const taken = join(folder, 'taken');
    writeFileSync(taken, 'a file');
    expect(() => openLog(taken).write({ level: 'info', part: 'shell', what: 'started', facts: {} })).not.toThrow();
  });
});
