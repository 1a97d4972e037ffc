/** One article about a regatta with three pictures: as it is read, and as a plain text of it. */
import type { ParsedArticle } from '../parsed-article.ts';

export const HEADLINE = 'Ashby rows again';
export const STANDFIRST = 'Boats of every size came to the river on Monday. Nobody stayed dry.';
export const BODY = ['The regatta has been held since the lock was built.', 'Here are the best pictures of the day.'];
export const PICTURES = [
  { caption: 'Rowers pass the lock in Ashby.', credit: 'AP/Jane Doe' },
  { caption: 'Fans wait in the rain', credit: 'AP/Éric de la Cruz' },
  { caption: 'A boat sinks “slowly.”', credit: 'Reuters/John Roe' },
];
export const WHOLE: ParsedArticle = {
  headline: HEADLINE,
  date: '2024-08-12',
  standfirst: STANDFIRST,
  body: BODY,
  pictures: PICTURES,
};
export const CAPTIONS = PICTURES.map(({ caption, credit }) => `${caption} ${credit}`);
export const PLAIN = [`date 2024-08-12`, HEADLINE, STANDFIRST, ...BODY, ...CAPTIONS].join('\n\n');
