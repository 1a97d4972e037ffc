/** `parse`: the article text as headline, date, standfirst, body and pictures. */
import { printedCreditJson } from '../../domain/credit/credits-json.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { deskKnowledge } from '../desk-knowledge.ts';
import { readArticle } from '../input.ts';

export const parseCommand: CliCommand = {
  name: 'parse',
  usage: 'parse ARTICLE.txt [--library FILE]',
  summary:
    'Reads an article text (plain, Markdown, HTML or Word) into headline, date, standfirst, body and captions with credits.',
  values: ['library'],
  flags: [],
  words: [1, 1],
  run: async (args, context) => {
    const { agencies } = await deskKnowledge(args, context);
    const read = await readArticle(args.words[0] ?? '', context, agencies);
    const { headline, date, standfirst, body, pictures, doubts } = read;
    const json = {
      headline,
      date,
      standfirst,
      body,
      pictures: pictures.map(({ caption, credit, certain, restrictions }) => ({
        caption,
        credit: printedCreditJson(credit, agencies, certain),
        ...(restrictions === '' ? {} : { restrictions }),
      })),
    };
    const lines = [
      `Headline    ${headline ?? '(none)'}`,
      `Date        ${date ?? '(none)'}`,
      `Standfirst  ${standfirst ?? '(none)'}`,
      ...body.map((paragraph) => `Body        ${paragraph}`),
      ...pictures.map(
        ({ caption, credit, restrictions }, at) =>
          `${String(at + 1).padStart(7)}     ${caption}\n            Credit: ${credit ?? '(none)'}${restrictions === '' ? '' : `\n            Not printed: ${restrictions}`}`,
      ),
      ...doubts.map(({ line, message }) => `Doubt       line ${line}: ${message}`),
    ];
    return { exit: EXIT.done, json, text: lines.join('\n') };
  },
};
