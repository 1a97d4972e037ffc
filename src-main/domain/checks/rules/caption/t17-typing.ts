/** T17: slips of typing and transmission: spaces, brackets, broken characters, markup. */
import type { ArticleField, PictureField } from '../../../article.ts';
import type { Finding, FindingField } from '../../../finding.ts';
import type { Check, CheckInput } from '../../check.ts';
import { saidOnce, say } from '../../reading/say.ts';
import type { Slip } from '../../reading/slip.ts';
import { slipsIn } from '../../reading/typing-slips.ts';

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
  source: 'Desk rule: what readers see as a slip is one',
  severity: 'warn',
  asKept: true,
  check(input: CheckInput): readonly Finding[] {
    const { article } = input;
    const manner = {
      language: article.language.split('-')[0]?.toLowerCase() ?? '',
      rightToLeft: article.direction === 'rtl',
    };
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
} satisfies Check;
