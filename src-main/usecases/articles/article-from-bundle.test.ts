/** A reopened bundle becomes an article of the library again, its pictures on the photographs of the same content. */
import { expect, it } from 'vitest';
import type { Article } from '../../domain/article.ts';
import { exampleInput } from '../../domain/checks/testing/example.ts';
import type { ArticleRow, PictureRow, Step } from '../journal-ports.ts';
import { type ArticleFromBundlePorts, articleFromBundle, lostPictures } from './article-from-bundle.ts';

function desk(known: Readonly<Record<string, number>>) {
  const steps: Step[] = [];
  const article = (id: number): Article | null => {
    const rows = steps.flatMap(({ changes }) => changes.map(({ after }) => after));
    const own = rows.find(
      (row): row is ArticleRow => typeof row === 'object' && row !== null && 'slug' in row && row.id === id,
    );
    const pictures = rows.filter(
      (row): row is PictureRow => typeof row === 'object' && row !== null && 'articleId' in row && row.articleId === id,
    );
    return own == null
      ? null
      : { ...own, pictures: pictures.map(({ articleId: _articleId, position: _position, ...picture }) => picture) };
  };
  const ports = {
    journal: {
      apply: (step: Step) => {
        steps.push(step);
        return { label: step.label, photoIds: [], articleIds: [] };
      },
      numbers: (_kind: string, count: number) => Array.from({ length: count }, (_, at) => 70 + at),
    },
    articles: { article, slugTaken: (slug: string) => slug === 'ashby-holds-its-regatta' },
    clock: { now: () => '2024-08-14T00:00:00Z' },
    photoByContent: (hash: string) => known[hash] ?? null,
  } as unknown as ArticleFromBundlePorts;
  return { ports, steps };
}

it('keeps order, words, crops and sign-offs, in one step, and names what is lost', () => {
  const crops = { '16:9': { x: 0, y: 0, width: 1, height: 0.5 } };
  const { article, photos } = exampleInput({
    pictures: ['a', 'b', 'c'].map((hash) => ({
      caption: `Picture ${hash}`,
      credit: 'AP',
      crops,
      focalPoint: { x: 0.1, y: 0.2 },
      photo: { contentHash: hash, fileName: `${hash}.jpg` },
    })),
  });
  const { ports, steps } = desk({ a: 12, c: 11 });
  const { article: made, lost } = articleFromBundle(ports, { article, photos }, true);
  expect(steps).toHaveLength(1);
  expect(lost).toEqual([{ position: 2, fileName: 'b.jpg', caption: 'Picture b' }]);
  expect(made).toMatchObject({
    headline: article.headline,
    slug: 'ashby-holds-its-regatta-2',
    body: article.body,
    edition: article.edition,
  });
  expect(made.pictures.map(({ photoId, caption }) => [photoId, caption])).toEqual([
    [12, 'Picture a'],
    [11, 'Picture c'],
  ]);
  expect(made.pictures[0]).toMatchObject({
    crops,
    focalPoint: { x: 0.1, y: 0.2 },
    signOff: article.pictures[0]?.signOff,
  });
});

it('keeps a photograph that stands twice with a reason, and leaves out the one without', () => {
  const { article, photos } = exampleInput({
    pictures: [
      { caption: 'Whole', photo: { contentHash: 'a' } },
      { caption: 'Detail', repeatReason: 'The detail is the story', photo: { contentHash: 'a' } },
      { caption: 'Slip', photo: { contentHash: 'a' } },
    ],
  });
  const { ports } = desk({ a: 12 });
  const { article: made, lost } = articleFromBundle(ports, { article, photos }, true);
  expect(made.pictures.map(({ photoId, caption, repeatReason }) => [photoId, caption, repeatReason])).toEqual([
    [12, 'Whole', undefined],
    [12, 'Detail', 'The detail is the story'],
  ]);
  expect(lost.map(({ caption }) => caption)).toEqual(['Slip']);
});

it('takes no sign-off over from a bundle that was changed', () => {
  const { article, photos } = exampleInput({ pictures: [{ caption: 'A', credit: 'AP', photo: { contentHash: 'a' } }] });
  const signed = {
    ...article,
    pictures: article.pictures.map((one) => ({ ...one, signOff: { name: 'Ada', at: 'x' } })),
  };
  const { ports } = desk({ a: 12 });
  expect(articleFromBundle(ports, { article: signed, photos }, false).article.pictures[0]?.signOff).toBeNull();
  expect(lostPictures(ports, { article: signed, photos })).toEqual([]);
});
