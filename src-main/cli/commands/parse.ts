/** `parse`: the article text as headline, date, standfirst, body and pictures. */
import { type Command, EXIT } from '../command.ts';
import { readArticle } from '../input.ts';

export const parseCommand: Command = {
  name: 'parse',
  usage: 'parse ARTICLE.txt',
  summary:
    'Reads an article text (plain, Markdown, HTML or Word) into headline, date, standfirst, body and captions with credits.',
  values: [],
  flags: [],
  words: [1, 1],
  run: async ({ words }, { workingFolder }) => {
    const { headline, date, standfirst, body, pictures, doubts } = await readArticle(words[0] ?? '', workingFolder);
    const json = {
      headline,
      date,
      standfirst,
      body,
      pictures: pictures.map(({ caption, credit }) => ({ caption, credit })),
    };
    const lines = [
      `Headline    ${headline ?? '(none)'}`,
      `Date        ${date ?? '(none)'}`,
      `Standfirst  ${standfirst ?? '(none)'}`,
      ...body.map((paragraph) => `Body        ${paragraph}`),
      ...pictures.map(
        ({ caption, credit }, at) =>
          `${String(at + 1).padStart(7)}     ${caption}\n            Credit: ${credit ?? '(none)'}`,
      ),
      ...doubts.map(({ line, message }) => `Doubt       line ${line}: ${message}`),
    ];
    return { exit: EXIT.done, json, text: lines.join('\n') };
  },
};
