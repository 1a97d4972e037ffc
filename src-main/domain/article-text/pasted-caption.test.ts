/** What is pasted into a caption's field, in the forms that pages, mails and lists of captions have. */
import { expect, it } from 'vitest';
import { readPastedCaption } from './pasted-caption.ts';

const C = 'A rower lifts an oar at the start.';
const K = 'Jane Doe/AP';

it.each([
  ['a line below', `${C}\n${K}`],
  ['behind a blank line', `${C}\n\n${K}`],
  ['above', `${K}\n${C}`],
  ['labels', `Caption: ${C}\nCredit: ${K}`],
  ['labels on one line', `Caption: ${C} Credit: ${K}`],
  ['a number', `Photo 3: ${C} (${K})`],
  ['the words that a page says aloud', `Image source, ${K}\nImage caption,\n${C}`],
  ['emphasis', `${C} *${K}*`],
  ['a file’s name', `IMG_0412.jpg: ${C} ${K}`],
  ['name and agency on lines of their own', `${C}\nPhotographer: Jane Doe\nAgency: AP`],
  ['an alt text between', `${C}\nAlt text: a rower\n${K}`],
  ['a quoted mail', `> ${C}\n> ${K}`],
  ['an image of Markdown', `![a](x.jpg "${C} ${K}")`],
  ['dots of a newspaper’s page', `${C}Credit...${K}`],
])('%s', (_what, text) => {
  expect(readPastedCaption(text)).toEqual({ caption: C, credit: K, restrictions: '' });
});

it('takes out what binds the desk', () => {
  expect(readPastedCaption(`${C} EPA/JANE DOE  UK AND IRELAND OUT`)).toEqual({
    caption: C,
    credit: 'EPA/JANE DOE',
    restrictions: 'UK AND IRELAND OUT',
  });
});

it.each([
  ['no credit', C],
  ['a credit alone', K],
  ['two captions, each with its own', `${C} ${K}\n\nA coach shouts. John Roe/Reuters`],
  ['a sentence with a slash', 'The lock is open 24/7 from May.'],
  ['nothing', '  '],
])('leaves %s as it is', (_what, text) => {
  expect(readPastedCaption(text)).toBeNull();
});
