/** Whatever an editor may write comes back from the decisions of its bundle: random articles, character for character. */
import { describe, expect, it } from 'vitest';
import { type Article, CROP_RATIOS, type CropBox, type Picture } from '../article.ts';
import { exampleInput } from '../checks/testing/example.ts';
import { decisions } from './decisions.ts';
import { DEFAULT_PRESET } from './format.ts';
import { readDecisions } from './read-decisions.ts';

/** Mulberry32: the same articles on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  'Rowers pass the old lock',
  ' ',
  '\n\n',
  '*emphasis*',
  '**strong**',
  '[a link](https://example.org/?a=1&b=2 "title")',
  '<b>no markup</b>',
  '</script>',
  '{{caption}}',
  '👩🏽‍🚀',
  'مرحبا',
  'שלום',
  '東京',
  'e\u0301',
  '\u202Eabc\u202C',
  '\u200B',
  '=1+1',
  '\\',
  '"',
  "'",
  '`',
  '\t',
  '\r\n',
  '---',
  '# heading',
] as const;

function articleFrom(seed: number): {
  readonly article: Article;
  readonly photos: ReturnType<typeof exampleInput>['photos'];
} {
  const random = randomFrom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  const one = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const words = (most: number): string => Array.from({ length: below(most + 1) }, () => one(PIECES)).join('');
  const box = (): CropBox => ({
    x: random() / 2,
    y: random() / 2,
    width: 0.1 + random() / 3,
    height: 0.1 + random() / 3,
  });
  const count = below(9);
  const { article, photos } = exampleInput({ pictures: Array.from({ length: count }, () => ({})) });
  const lead = below(count + 1);
  const pictures = article.pictures.map(
    (picture, at): Picture => ({
      ...picture,
      caption: words(8),
      credit: words(3),
      altText: words(4),
      lead: at === lead,
      focalPoint: random() < 0.5 ? null : { x: random(), y: random() },
      crops: Object.fromEntries(CROP_RATIOS.filter(() => random() < 0.4).map((ratio) => [ratio, box()])),
      ...(random() < 0.8 ? {} : { repeatReason: `Why: ${words(3)}` }),
      signOff: random() < 0.5 ? null : { name: `Ada ${words(2)}`, at: '2024-08-12T10:30:00.000Z' },
    }),
  );
  return {
    photos,
    article: {
      ...article,
      headline: words(4),
      slug: words(2),
      date: one(['2024-08-12', '', 'next week']),
      byline: words(2),
      standfirst: words(5),
      body: words(30),
      language: one(['en-GB', 'ar', 'he-IL', 'zh-Hant-TW']),
      direction: one(['ltr', 'rtl']),
      profile: one(['web', 'agency']),
      edition: 1 + below(5),
      pictures,
    },
  };
}

describe('an article opened again', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed + 1))('is the same article (seed %i)', (seed) => {
    const { article, photos } = articleFrom(seed);
    const { profile } = exampleInput({ pictures: [] });
    const pictures = article.pictures.map((picture, at) => {
      const photo = photos.get(picture.photoId);
      if (photo === undefined) throw new Error('Expected a photo for each picture of the example, found none.');
      const { metadata } = photo;
      const none = { agencies: [], photographer: null, restrictions: [], renditions: [] };
      return { position: at + 1, picture, photo, metadata, ...none };
    });
    const overrides = [
      {
        rule: 'R4',
        picture: 1,
        finding: article.headline,
        name: 'Sam Desk',
        reason: article.headline,
        found: '',
        former: true as const,
      },
    ];
    const content = { article, slug: 'slug', pictures, profile, preset: DEFAULT_PRESET, findings: [], overrides };
    const [file] = decisions.render({ ...content, programVersion: '0.1.0' });
    if (file?.kind !== 'text') throw new Error('Expected the decisions as text, found none.');
    const opened = readDecisions(file.text, 'a bundle');
    const numbered = article.pictures.map((picture, at) => ({ ...picture, id: at + 1, photoId: at + 1 }));
    expect(opened.article).toEqual({ ...article, id: 1, archived: false, pictures: numbered });
    expect(opened.overrides).toEqual(overrides);
    // And what came back writes the same bytes.
    const again = decisions.render({
      ...content,
      article: { ...opened.article, pictures: article.pictures },
      programVersion: '0.1.0',
    });
    expect(again).toEqual([file]);
  });
});
