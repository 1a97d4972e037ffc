/** Makes a small sample desk and holds its article against the reader and the checks it is written for. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { articleOf, writtenOf } from '../../src-main/domain/article-text/article-of.ts';
import { readArticleText } from '../../src-main/domain/article-text/parse-article-text.ts';
import { CHECKS, runChecks } from '../../src-main/domain/checks/index.ts';
import { profileOf, WEB_PROFILE } from '../../src-main/domain/profile.ts';
import { fromBuffer } from '../../src-main/metadata/byte-source.ts';
import { readFacts } from '../../src-main/metadata/read-facts.ts';
import { SAMPLE_ARTICLE, sampleArticleText } from './article.ts';
import { makeSampleDesk } from './make.ts';
import { photograph } from './photograph.ts';
import { SHOTS } from './shoot.ts';

const folder = mkdtempSync(join(tmpdir(), 'picture-desk-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the article', () => {
  const read = readArticleText(sampleArticleText());

  it('is read as it was meant', () => {
    expect(read).toMatchObject({
      headline: SAMPLE_ARTICLE.headline,
      date: SAMPLE_ARTICLE.date,
      standfirst: SAMPLE_ARTICLE.standfirst,
    });
    expect(read.doubts).toEqual([]);
    expect(read.body.slice(0, 3)).toEqual(SAMPLE_ARTICLE.body);
    expect(read.pictures.map(({ credit }) => credit)).toEqual(SAMPLE_ARTICLE.pictures.map(({ credit }) => credit));
    expect(read.pictures).toHaveLength(24);
  });

  it.each(['web', 'agency'])('has the mistakes that product.md lists and no others (%s)', (id) => {
    const profile = profileOf(id) ?? WEB_PROFILE;
    const findings = runChecks({
      article: articleOf(read, [], id),
      photos: new Map(),
      profile,
      now: '2024-09-15T08:00:00Z',
      written: writtenOf(read),
    });
    // Without photographs nobody has written alt text or signed yet; agreement and spelling need language tools.
    const found = findings.map(({ rule }) => rule).filter((rule) => rule !== 'P6' && rule !== 'G5');
    const known = new Set(CHECKS.map((check) => check.id));
    const expected = SAMPLE_ARTICLE.findings
      .filter((finding) => finding.profile == null || finding.profile === id)
      .map(({ rule }) => rule)
      .filter((rule) => rule !== 'T21' && known.has(rule));
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

it('gives each caption its photograph, and every photograph a name of its own', () => {
  const files = SHOTS.map(({ file }) => file);
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
  for (const { photo } of SAMPLE_ARTICLE.pictures) expect(files).toContain(photo);
});

describe('making', () => {
  it('draws photographs with metadata, and skips what is up to date', async () => {
    const first = await makeSampleDesk(folder, { count: 1 });
    expect(first).toMatchObject({ made: true, files: ['BCO_0147.jpg'] });
    expect(readdirSync(first.photos)).toEqual(first.files);
    expect(readFileSync(first.article, 'utf8')).toBe(sampleArticleText());

    const facts = readFacts(fromBuffer(readFileSync(join(first.photos, 'BCO_0147.jpg'))));
    expect(facts).toMatchObject({ type: 'jpeg', width: 3480, height: 1200, conflicts: {}, warnings: [] });
    expect(facts.metadata).toMatchObject({
      description: SAMPLE_ARTICLE.pictures[0]?.caption,
      creator: ['Bastien Corvelle'],
      creditLine: 'AP',
      city: 'Calvenne',
    });
    // As old as its capture, so that nothing takes it for a file that is still being written.
    expect(statSync(join(first.photos, 'BCO_0147.jpg')).mtime.toISOString()).toMatch(/^2024-09-14T/);
    expect(facts.capture).toMatchObject({ model: 'Corvid M4', focalLength: 28, iso: 200 });

    expect((await makeSampleDesk(folder, { count: 1 })).made).toBe(false);
  }, 120_000);

  it('draws the same bytes each time, turned as the tag says', async () => {
    const shot = SHOTS.find(({ scene }) => scene === 'singer');
    if (shot == null)
      throw new Error('Expected the singer among the shots, found none: give the test another portrait.');
    const bytes = await photograph(shot);
    expect(readFacts(fromBuffer(bytes))).toMatchObject({ width: 1600, height: 2400, orientation: 6 });
    expect(Buffer.from(await photograph(shot)).equals(bytes)).toBe(true);
  }, 120_000);

  it('goes on where it was stopped, with whole photographs only', async () => {
    const stopped = join(folder, 'stopped');
    const stop = new AbortController();
    const all = { count: 5 };
    await expect(
      makeSampleDesk(stopped, { ...all, signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }),
    ).rejects.toThrow('stopped');
    const partial = join(stopped, 'photos.partial');
    const kept = readdirSync(partial).filter((name) => name.endsWith('.jpg'));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(all.count);
    for (const name of kept) expect(readFileSync(join(partial, name)).subarray(-2).toString('hex')).toBe('ffd9');
    writeFileSync(join(partial, 'half.jpg.part'), 'half');
    const drawn: string[] = [];
    const desk = await makeSampleDesk(stopped, { ...all, onProgress: (_done, _all, file) => drawn.push(file) });
    expect(drawn).toHaveLength(all.count - kept.length);
    expect(readdirSync(desk.photos).sort()).toEqual([...desk.files].sort());
    expect(readdirSync(stopped).sort()).toEqual(['.sample-stamp.json', 'article.txt', 'photos']);
  }, 60_000);

  it('draws anew what another maker began', async () => {
    const other = join(folder, 'other');
    mkdirSync(join(other, 'photos.partial'), { recursive: true });
    writeFileSync(join(other, 'photos.partial', 'BCO_0147.jpg'), 'of another making');
    writeFileSync(join(other, 'photos.partial.maker'), 'another');
    const { photos } = await makeSampleDesk(other, { count: 1 });
    expect(readFileSync(join(photos, 'BCO_0147.jpg')).length).toBeGreaterThan(100_000);
  }, 60_000);
});
