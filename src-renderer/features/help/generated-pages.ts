/** The help pages that are made from the program's own registries: every key, and every rule with its reason and source. */
import type { Check } from '../../../src-main/domain/checks/check.ts';
import { SOURCES } from '../../../src-main/domain/checks/sources.ts';
import type { Severity } from '../../../src-main/domain/finding.ts';
import { type Command, GROUPS } from '../../shared/commands/command.ts';
import { keyCap } from '../../shared/commands/keys.ts';

const cell = (text: string): string => text.replace(/\|/g, '\\|');

/** The keys as shipped, on any machine the same; the window hands in those that this editor has set, in this machine's names. */
export function keysPage(
  commands: readonly Command[],
  keysOf: (command: Command) => readonly string[] = (command) => command.keys,
  onMac = false,
): string {
  const sections = GROUPS.flatMap((group) => {
    const own = commands.filter((command) => command.group === group && keysOf(command).length > 0);
    if (own.length === 0) return [];
    const rows = own.map((command) => {
      const keys = keysOf(command).map((key) => `\`${cell(keyCap(key, onMac))}\``);
      return `| ${cell(command.label)} | ${keys.join(', ')} |`;
    });
    return [`## ${group}`, '', '| command | keys |', '| --- | --- |', ...rows, ''];
  });
  return [
    '# Keys',
    '',
    'Single keys never fire while you type. `?` shows the keys of the view you are in; the settings change any key.',
    '',
    ...sections,
  ].join('\n');
}

const SUBJECTS: readonly (readonly [string, string])[] = [
  ['C', 'Credits'],
  ['R', 'Rights'],
  ['T', 'Captions'],
  ['P', 'Photographs'],
  ['G', 'Gallery'],
];
const SEVERITIES: Readonly<Record<Severity, string>> = { block: 'blocks', warn: 'warns', info: 'informs' };

export function rulesPage(checks: readonly Check[]): string {
  const known = new Set(SUBJECTS.map(([letter]) => letter));
  const subjects = [...SUBJECTS, ['', 'Other'] as const];
  const sections = subjects.flatMap(([letter, title]) => {
    const own = checks.filter(({ id }) => (letter === '' ? !known.has(id.charAt(0)) : id.startsWith(letter)));
    if (own.length === 0) return [];
    const rows = own.map(
      ({ id, title: name, severity, reason, source, final }) =>
        `| ${id} | ${cell(name)} | ${SEVERITIES[severity]}${final === true ? ', cannot be overridden' : ''} | ${cell(reason)} | ${cell(source)} |`,
    );
    return [
      `## ${title}`,
      '',
      '| rule | checks | severity | why | source |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ];
  });
  return [
    '# Rules',
    '',
    'Every check of captions, credits, rights, photographs and galleries. A rule that blocks stops the export until the finding is fixed or',
    'overridden with a name and a reason. Each can be switched off, or made more or less severe, for each profile in the settings.',
    '',
    ...sections,
    '## Sources',
    '',
    'Where the rules come from. The wording of each rule, and what it takes for a fault, is ours.',
    '',
    '| source | what it is |',
    '| --- | --- |',
    ...Object.entries(SOURCES).map(([name, what]) => `| ${cell(name)} | ${cell(what)} |`),
    '',
  ].join('\n');
}
