/** T3: a picture whose day is nowhere told cannot be used again. */
import type { Finding } from '../../../finding.ts';
import { findDates } from '../../../text/dates.ts';
import type { Check, CheckInput } from '../../check.ts';
import { captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';

function articleTellsDate({ article }: CheckInput): boolean {
  return article.date !== '' || findDates(`${article.headline}\n${article.standfirst}`, article.language).length > 0;
}

export const captionDate = {
  id: 'T3',
  title: 'Date given',
  reason: 'A caption says when: by weekday, date or year, or the file does.',
  source: 'AP Stylebook: photo captions, the date; IPTC Photo Metadata Standard: Date Created',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    if (input.profile.placeAndDateFromArticle && articleTellsDate(input)) return [];
    const findings = captionTexts(input)
      .filter(({ text, dates, metadata }) => text !== '' && dates.length === 0 && metadata.dateCreated === undefined)
      .map(({ position, text }) => {
        const message = 'No date in the caption, and none in the file’s Date Created: add the day.';
        return say({ rule: 'T3', severity: 'warn', picture: position, field: 'caption', end: text.length, message });
      });
    return saidOnce(findings);
  },
} satisfies Check;
