/** An override passes one finding, of one picture, for the words it was given for, and nothing else. */
import { describe, expect, it } from 'vitest';
import type { Article } from '../article.ts';
import type { Override } from '../finding.ts';
import { blockingKey, judge, newOverride } from './blocking.ts';
import type { CheckInput } from './check.ts';
import { runChecks } from './index.ts';
import { type ExamplePicture, exampleInput } from './testing/example.ts';

const EMBARGO = 'EMBARGOED UNTIL 0001 GMT 1 DECEMBER 2036';
const embargoed = (instructions = EMBARGO, caption = 'Rowers pass the old lock in Ashby.'): ExamplePicture => ({
  caption,
  credit: 'AP/Jo Bloggs',
  metadata: { instructions, copyrightNotice: '© 2024' },
});

const verdictOf = (input: CheckInput, article: Article = input.article) =>
  judge(runChecks({ ...input, article }), article, input.photos);
const blocked = (input: CheckInput, article?: Article) =>
  verdictOf(input, article).blocking.map(({ rule, picture }) => `${rule}@${picture}`);

/** The article with every finding of these pictures let pass. */
function passing(input: CheckInput, pictures: readonly number[]): Article {
  const { article, photos } = input;
  const overrides = verdictOf(input)
    .blocking.filter(({ picture }) => picture !== null && pictures.includes(picture))
    .map((finding): Override => {
      const found = blockingKey(finding, article, photos);
      return newOverride(finding, found, { name: 'Sam Desk', reason: 'Lifted by telephone' });
    });
  return { ...article, overrides };
}

describe('an override', () => {
  const four = exampleInput({ pictures: [embargoed(), embargoed(), embargoed(), embargoed()] });

  it('is asked for picture by picture, also where the rule says it once', () => {
    expect(blocked(four)).toEqual(['R3@1', 'R3@2', 'R3@3', 'R3@4']);
    expect(blocked(four, passing(four, [3]))).toEqual(['R3@1', 'R3@2', 'R3@4']);
  });

  it('does not pass a photograph that is added', () => {
    const three = exampleInput({ pictures: [embargoed(), embargoed(), embargoed()] });
    const { overrides = [] } = passing(three, [1, 2, 3]);
    expect(blocked(three, { ...three.article, overrides })).toEqual([]);
    expect(blocked(four, { ...four.article, overrides })).toEqual(['R3@4']);
  });

  it('follows its picture to another place', () => {
    const { pictures, overrides = [] } = passing(four, [1]);
    const moved = { ...four.article, pictures: [...pictures].reverse(), overrides };
    expect(blocked(four, moved)).toEqual(['R3@1', 'R3@2', 'R3@3']);
  });

  it.each([
    ['another caption', embargoed(EMBARGO, 'Rowers pass the new lock in Ashby.')],
    ['another moment', embargoed('EMBARGOED UNTIL 0001 GMT 2 DECEMBER 2036')],
  ])('asks anew: %s', (_title, changed) => {
    const { overrides = [] } = passing(exampleInput({ pictures: [embargoed()] }), [1]);
    const after = exampleInput({ pictures: [changed] });
    expect(blocked(after, { ...after.article, overrides })).toEqual(['R3@1']);
  });

  it('asks anew: another photograph in the same place', () => {
    const input = exampleInput({ pictures: [embargoed()] });
    const { pictures, overrides = [] } = passing(input, [1]);
    const photos = new Map([...input.photos].map(([id, photo]) => [id + 1, { ...photo, id: id + 1 }]));
    const article = {
      ...input.article,
      overrides,
      pictures: pictures.map((one) => ({ ...one, photoId: one.photoId + 1 })),
    };
    expect(blocked({ ...input, photos, article })).toEqual(['R3@1']);
  });

  it('asks anew: another picture under the same file name', () => {
    const input = exampleInput({ pictures: [{ ...embargoed(), photo: { perceptualHash: 'f0e1d2c3b4a59687' } }] });
    const article = passing(input, [1]);
    expect(blocked(input, article)).toEqual([]);
    const photos = new Map(
      [...input.photos].map(([id, photo]) => [id, { ...photo, perceptualHash: '0123456789abcdef' }]),
    );
    expect(blocked({ ...input, photos, article })).toEqual(['R3@1']);
  });

  it('needs a name and a reason, and passes no rule that nobody may override', () => {
    const input = exampleInput({ pictures: [embargoed()] });
    const { overrides = [] } = passing(input, [1]);
    const nameless = overrides.map((one) => ({ ...one, name: ' ' }));
    expect(blocked(input, { ...input.article, overrides: nameless })).toEqual(['R3@1']);
    const empty = exampleInput({ pictures: [{ caption: '', credit: 'AP/Jo Bloggs' }] });
    expect(blocked(empty, passing(empty, [1]))).toContain('T1@1');
  });

  it('that came with a bundle is history', () => {
    const input = exampleInput({ pictures: [embargoed()] });
    const overrides = (passing(input, [1]).overrides ?? []).map((one): Override => ({ ...one, former: true }));
    expect(blocked(input, { ...input.article, overrides })).toEqual(['R3@1']);
  });

  it('asked for by rule and position passes that one, by rule alone all, and says which', () => {
    const findings = runChecks(four);
    const one = judge(findings, four.article, four.photos, [{ rule: 'R3', picture: 2, name: 'A', reason: 'agreed' }]);
    expect(one.passed.map(({ finding }) => finding.picture)).toEqual([2]);
    const all = judge(findings, four.article, four.photos, [{ rule: 'R3', name: 'A', reason: 'agreed' }]);
    expect(all.blocking).toEqual([]);
    expect(all.passed.map(({ override }) => override.picture)).toEqual([1, 2, 3, 4]);
  });
});
