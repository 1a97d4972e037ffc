/** Man page and completions of the command line, written from the commands themselves so that they cannot fall behind. */
import type { CliCommand } from '../../src-main/cli/command.ts';
import { ALWAYS, EXIT_WORDS, OPTION_WORDS, optionDoes, optionsOf, optionUse } from '../../src-main/cli/option-words.ts';

const roff = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/gm, '\\&$1');

export function manPage(commands: readonly CliCommand[], version: string): string {
  const lines = [
    `.TH PICTURE\\-DESK 1 "" "Picture Desk ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'picture\\-desk \\- offline desk for news photo editors',
    '.SH SYNOPSIS',
    '.B picture\\-desk',
    '[\\fB\\-\\-library\\fR \\fIFILE\\fR] [\\fIFOLDER\\fR|\\fIBUNDLE\\fR|\\fITEXT\\fR ...]',
    '.br',
    '.B picture\\-desk',
    '\\fICOMMAND\\fR ... [\\fB\\-\\-json\\fR]',
    '.SH DESCRIPTION',
    'Without a command the window opens, with the folders, bundles and article texts that are named. With a command the same',
    'job is done without a window. A folder that is called like a command is named with its path: ./make.',
    '.SH COMMANDS',
  ];
  for (const command of commands) lines.push('.TP', `.B ${roff(command.usage)}`, roff(command.summary));
  lines.push('.SH OPTIONS');
  for (const name of Object.keys(OPTION_WORDS))
    lines.push('.TP', `.B ${roff(optionUse(name))}`, roff(optionDoes(name)));
  lines.push('.SH EXIT STATUS');
  for (const [code, meaning] of EXIT_WORDS) lines.push('.TP', `.B ${code}`, roff(meaning));
  lines.push('.SH FILES', 'The Help (F1 in the window) names what is kept where. Nothing goes on the network.', '');
  return lines.join('\n');
}

const functionHead = `_picture_desk() {
  local word=\${COMP_WORDS[COMP_CWORD]} options=''`;

export function bashCompletion(commands: readonly CliCommand[]): string {
  const cases = commands.map(
    (command) =>
      `    ${command.name}) options='${optionsOf(command)
        .map((name) => `--${name}`)
        .join(' ')}' ;;`,
  );
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of picture-desk for bash.
${functionHead}
  case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} help' -- "$word") $(compgen -f -- "$word"))
  elif [[ $word == --* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _picture_desk picture-desk
`;
}

/** Quoted for a shell in single quotes. */
const quoted = (text: string): string => text.replaceAll("'", "'\\''");

export function zshCompletion(commands: readonly CliCommand[]): string {
  const known = commands.map(({ name, summary }) => `    '${name}:${quoted(summary.replaceAll(':', '\\:'))}'`);
  const cases = commands.map((command) => {
    const options = [
      ...command.values.map((name) => `'*--${name}=:${name}:_files'`),
      ...[...command.flags, ...ALWAYS].map((name) => `'--${name}'`),
    ];
    return `    ${command.name}) _arguments ${options.join(' ')} '*:file:_files' ;;`;
  });
  return `#compdef picture-desk
# Completion of picture-desk for zsh.
local -a commands
commands=(
${known.join('\n')}
)
if (( CURRENT == 2 )); then
  _describe 'command' commands
  _files
else
  local command=$words[2]
  shift words
  (( CURRENT -= 1 ))
  case $command in
${cases.join('\n')}
    *) _files ;;
  esac
fi
`;
}

const fishQuoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;

export function fishCompletion(commands: readonly CliCommand[]): string {
  const lines = ['# Completion of picture-desk for fish.'];
  for (const command of commands) {
    lines.push(
      `complete -c picture-desk -n __fish_use_subcommand -a ${command.name} -d '${command.summary.replaceAll("'", "\\'")}'`,
    );
    const seen = `-n '__fish_seen_subcommand_from ${command.name}'`;
    for (const name of command.values)
      lines.push(`complete -c picture-desk ${seen} -l ${name} -r -d ${fishQuoted(optionDoes(name))}`);
    for (const name of [...command.flags, ...ALWAYS])
      lines.push(`complete -c picture-desk ${seen} -l ${name} -d ${fishQuoted(optionDoes(name))}`);
  }
  return `${lines.join('\n')}\n`;
}
