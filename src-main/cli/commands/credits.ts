/** `credits`: every picture's credit, split into agencies, photographer and form, with how certain that is. */
import { creditsJson } from '../../domain/credit/credits-json.ts';
import { csvCell } from '../../domain/formats/captions-csv.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { deskKnowledge } from '../desk-knowledge.ts';
import { readArticleOrBundle, tamperedLines } from '../input.ts';

export const creditsCommand: CliCommand = {
  name: 'credits',
  usage: 'credits ARTICLE.txt|BUNDLE [--csv] [--library FILE]',
  summary:
    'Lists every credit with its agencies and photographer; exit code 1 where a picture has none or a bundle was changed.',
  values: ['library'],
  flags: ['csv'],
  words: [1, 1],
  run: async (args, context) => {
    const { agencies: known } = await deskKnowledge(args, context);
    const { article, doubtful, faults } = await readArticleOrBundle(args.words[0] ?? '', context, 'web', known);
    const { credits, pictures } = creditsJson(article, known, doubtful);
    const rows = pictures.map(({ picture, credit }) => [
      String(picture),
      credit?.raw ?? '',
      credit?.agencies.join('; ') ?? '',
      credit?.photographer ?? '',
      credit?.form ?? '',
      credit === null ? '' : credit.certain ? 'yes' : 'no',
    ]);
    const header = ['picture', 'credit', 'agencies', 'photographer', 'form', 'certain'];
    const text = args.flags.has('csv')
      ? [header, ...rows].map((cells) => cells.map((cell) => csvCell(cell ?? '')).join(',')).join('\r\n')
      : rows
          .map(
            ([picture, raw, agencies, photographer]) =>
              `${picture?.padStart(3)}  ${raw === '' ? '(no credit)' : raw}  —  ${agencies || 'no agency'}, ${photographer || 'no photographer'}`,
          )
          .join('\n');
    const isTampered = faults.length > 0;
    // A table for another program stays a table.
    if (args.flags.has('csv')) for (const line of tamperedLines(faults)) context.say(line);
    return {
      exit: isTampered || credits.includes(null) ? EXIT.blocked : EXIT.done,
      json: { credits, pictures, ...(isTampered ? { faults } : {}) },
      text: args.flags.has('csv') ? text : [...tamperedLines(faults), text].join('\n'),
    };
  },
};
