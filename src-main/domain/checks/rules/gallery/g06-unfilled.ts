/** G6: a variable or code that was never filled, in any text that leaves the desk. */
import { ARTICLE_FIELDS, PICTURE_FIELDS } from '../../../article.ts';
import type { Finding } from '../../../finding.ts';
import { placeholdersIn } from '../../../writing/placeholders.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

export const unfilled = {
  id: 'G6',
  title: 'Nothing left to fill',
  reason: 'A variable or code that the photograph could not fill is printed as it was typed.',
  source: 'Desk rule: nothing meant for a program is printed',
  severity: 'block',
  check({ article }: CheckInput): readonly Finding[] {
    const found = (picture: number | null, field: Finding['field'], text: string): readonly Finding[] =>
      placeholdersIn(text).map(({ start, end, words }) => {
        const message = `“${words}” is not filled: write what it stands for, or take it out.`;
        return say({ rule: 'G6', severity: 'block', picture, field, start, end, message });
      });
    return [
      ...ARTICLE_FIELDS.flatMap((field) => found(null, field, article[field])),
      ...article.pictures.flatMap((picture, at) =>
        PICTURE_FIELDS.flatMap((field) => found(at + 1, field, picture[field])),
      ),
    ];
  },
} satisfies Check;
