/** `check`: every finding of the desk's rules about an article text or a bundle. */
import { checkJson } from '../../domain/checks/check-json.ts';
import { runChecks } from '../../domain/checks/index.ts';
import { countFindings, type Finding } from '../../domain/finding.ts';
import { type CliCommand, type CommandArguments, EXIT } from '../command.ts';
import { deskKnowledge } from '../desk-knowledge.ts';
import { readArticleOrBundle, tamperedLines } from '../input.ts';
import { languageTools } from '../language.ts';
import { byHouseRules, profileGiven } from '../options.ts';

export const checkCommand: CliCommand = {
  name: 'check',
  usage: 'check ARTICLE.txt|BUNDLE [--profile web|agency] [--rules FILE.json] [--library FILE]',
  summary:
    'Checks captions, credits, rights and the article as a whole; exit code 1 where something blocks or a bundle was changed.',
  values: ['profile', 'rules', 'library'],
  flags: [],
  words: [1, 1],
  run: async (args: CommandArguments, context) => {
    const delivered = profileGiven(args);
    const desk = await deskKnowledge(args, context);
    const profile = byHouseRules(delivered, desk.houseRules, args, context);
    const given = await readArticleOrBundle(args.words[0] ?? '', context, profile.id, desk.agencies);
    const language = await languageTools(context.programFolder, given.article.language, desk.words);
    const findings = runChecks({
      article: given.article,
      photos: given.photos,
      profile,
      now: new Date().toISOString(),
      language,
      agencies: desk.agencies,
      ...(desk.codeDelimiter === undefined ? {} : { codeDelimiter: desk.codeDelimiter }),
      ...(given.written === undefined ? {} : { written: given.written }),
    });
    const { faults } = given;
    const json = { ...checkJson(findings), ...(faults.length === 0 ? {} : { faults }) };
    return {
      exit: json.counts.block + faults.length > 0 ? EXIT.blocked : EXIT.done,
      json,
      text: [...tamperedLines(faults), findingLines(findings)].join('\n'),
    };
  },
};

export function findingLines(findings: readonly Finding[]): string {
  return [...findings.map(findingLine), countLine(findings)].join('\n');
}

export function findingLine({ rule, severity, picture, field, message, suggestion }: Finding): string {
  const where = picture === null ? field : `picture ${picture} ${field}`;
  return `${severity.padEnd(5)} ${rule.padEnd(4)} ${where}: ${message}${suggestion === null ? '' : ` → ${JSON.stringify(suggestion)}`}`;
}

/** What was let pass is counted apart. */
export function countLine(findings: readonly Finding[], overridden = 0): string {
  const { block, warn, info } = countFindings(findings);
  return `${block} block, ${warn} warn, ${info} info${overridden === 0 ? '' : `, ${overridden} overridden`}.`;
}
