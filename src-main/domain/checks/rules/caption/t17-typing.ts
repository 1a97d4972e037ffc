/** T17: slips of typing and transmission: spaces, brackets, broken characters, markup. */
import type { ArticleField, PictureField } from '../../../article.ts';
import type { Finding, FindingField } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';
import type { Slip } from '../../reading/slip.ts';
import { slipsIn } from '../../reading/typing-slips.ts';
import { example } from '../../testing/example.ts';

const ARTICLE_TEXTS: readonly ArticleField[] = ['headline', 'standfirst', 'body'];
const PICTURE_TEXTS: readonly PictureField[] = ['caption', 'altText'];

function finding(picture: number | null, field: FindingField, { start, end, message, suggestion }: Slip): Finding {
  return say({ rule: 'T17', severity: 'warn', picture, field, start, end, message, suggestion });
}

export const typing = {
  id: 'T17',
  title: 'Clean typing',
  reason:
    'Doubled spaces, broken characters and markup are slips of typing or of transmission, and every reader sees them.',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { article } = input;
    const manner = { french: /^fr\b/i.test(article.language), rightToLeft: article.direction === 'rtl' };
    const inArticle = ARTICLE_TEXTS.flatMap((field) =>
      slipsIn(article[field], { ...manner, markdown: field === 'body' }).map((slip) => finding(null, field, slip)),
    );
    const inPictures = article.pictures.flatMap((picture, index) =>
      PICTURE_TEXTS.flatMap((field) =>
        slipsIn(picture[field], { ...manner, markdown: false }).map((slip) => finding(index + 1, field, slip)),
      ),
    );
    return [...inArticle, ...saidOnce(inPictures)];
  },
  examples: {
    good: [
      example('clean', {
        pictures: [
          'Rowers (from left) rest at the “old” lock in Ashby, and wait ... for rain.',
          'A 5\' 10" rower; a .22 rifle; Müller’s 3 < 4 boats & "crew".',
          'Jane Doe says: "We rest." (Rain falls.)',
        ],
      }),
      example('French spacing', { language: 'fr-FR', pictures: ['Les rameurs : « Enfin ! »'] }),
    ],
    bad: [
      example('double space', { pictures: ['Rowers  rest in Ashby.'] }),
      example('space before a comma', { pictures: ['Rowers rest , in Ashby.'] }),
      example('no space after a comma', {
        pictures: ['Rowers rest in Ashby,Sunday.', 'Rain falls.Rowers rest in Ashby.'],
      }),
      example('a word twice', { pictures: ['Clouds gather over the the lock in Ashby.'] }),
      example('bracket left open', { pictures: ['Rowers (from left rest in Ashby.'] }),
      example('quote left open', { pictures: ['Rowers rest at the “old lock in Ashby.', 'The "old lock in Ashby.'] }),
      example('broken characters', { pictures: ['Ã‰der rests in Ashby.', 'The rowerâ€™s boat.'] }),
      example('control and bidi characters', { pictures: ['Rowers\u0007 rest.', 'Rowers \u202erest.'] }),
      example('markup', { pictures: ['Rowers <b>rest</b> in Ashby.', 'Rowers &amp; boats.'] }),
      example('in the headline', { headline: 'Ashby  holds its regatta', pictures: ['Rowers rest.'] }),
    ],
  },
} satisfies Check;
