/** G3: headline, date and standfirst: without them there is no article. */
import type { ArticleField } from '../../../article.ts';
import type { Finding } from '../../../finding.ts';
import { dayNumberOf } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { say } from '../../reading/say.ts';

/* Names that the article spells otherwise than the captions are rule T9's, which says each name once for the whole gallery. */

const NEEDED: readonly Extract<ArticleField, 'headline' | 'date' | 'standfirst'>[] = ['headline', 'date', 'standfirst'];

export const articleComplete = {
  id: 'G3',
  title: 'Headline, date and standfirst',
  reason: 'Every site needs a headline, a date and a standfirst to show a gallery.',
  source: 'Superdesk: fields required on publishing',
  severity: 'block',
  check({ article }: CheckInput): readonly Finding[] {
    return NEEDED.flatMap((field): Finding[] => {
      const text = article[field];
      const place = { rule: 'G3', severity: 'block', picture: null, field, end: text.length } as const;
      if (text.trim() === '') return [say({ ...place, message: `The article has no ${field}: write one.` })];
      if (field !== 'date' || dayNumberOf(text) !== null) return [];
      return [say({ ...place, message: `“${text}” is not a date: write it like 2024-08-12.` })];
    });
  },
} satisfies Check;
