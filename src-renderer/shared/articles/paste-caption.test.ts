// A wire's caption that is pasted: parted into caption, credit and restrictions, each in its field, as one call.
import { beforeEach, expect, test, vi } from 'vitest';
import { BLANK_PICTURE } from '../../../src-main/domain/article.ts';
import { random, startLateDesk } from '../testing/late-desk.ts';

let paste: typeof import('./paste-caption.ts');
let articles: typeof import('./articles.ts')['articles'];
let asked: { readonly name: string; readonly args: unknown }[] = [];

const open = (restrictions?: string): void =>
  articles.patch({
    article: {
      id: 1,
      pictures: [
        { ...BLANK_PICTURE, id: 11, photoId: 1 },
        { ...BLANK_PICTURE, id: 12, photoId: 2, ...(restrictions === undefined ? {} : { restrictions }) },
      ],
    } as never,
    pictureId: 12,
  });

beforeEach(async () => {
  vi.resetModules();
  asked = [];
  const answer = async (name: string, args: unknown) => {
    asked.push({ name, args });
    return { ok: true, value: null } as const;
  };
  startLateDesk({ answer }, 0, random(2));
  paste = await import('./paste-caption.ts');
  ({ articles } = await import('./articles.ts'));
  open();
});

test('a caption with its credit is parted, one without is not', () => {
  expect(paste.pastedParts('A boat leaves Ashby. (AP Photo/Jane Doe)')).toMatchObject({
    caption: 'A boat leaves Ashby.',
    credit: expect.stringContaining('Jane Doe'),
    restrictions: '',
  });
  expect(paste.pastedParts('A boat leaves Ashby.')).toBeNull();
  expect(paste.pastedParts('AP/Jane Doe')).toBeNull();
});

test('all parts go in as one step, and the article’s own restrictions are kept', async () => {
  open('EMBARGO UNTIL 2199-01-01 12:00');
  await paste.pasteParts(12, { caption: 'A boat.', credit: 'AP/Jane Doe', restrictions: 'UK OUT' });
  expect(asked).toMatchObject([
    {
      name: 'pictures.editMany',
      args: {
        edits: [
          { pictureId: 12, field: 'caption', text: 'A boat.' },
          { pictureId: 12, field: 'credit', text: 'AP/Jane Doe' },
          { pictureId: 12, field: 'restrictions', text: 'EMBARGO UNTIL 2199-01-01 12:00; UK OUT' },
        ],
      },
    },
  ]);
});

test('a restriction that the picture has already is not written again', async () => {
  open('UK OUT');
  await paste.pasteParts(12, { caption: 'A boat.', credit: 'AP/Jane Doe', restrictions: 'UK OUT' });
  expect(asked).toMatchObject([{ args: { edits: [{ field: 'caption' }, { field: 'credit' }] } }]);
});
