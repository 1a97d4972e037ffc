/** Reads the program's own command line: which library, which profile, which folders to open with. */
import { resolve } from 'node:path';

export interface ShellArguments {
  /** Library file asked for by `--library FILE`; null means the user's own. */
  readonly library: string | null;
  /** Folder for everything the program remembers (`--profile DIR`); tests use a temporary one. */
  readonly profile: string | null;
  /** `--sample-desk`: the window of the sample desk, below that profile. */
  readonly sampleDesk: boolean;
  /** `--log-details`: the log may hold file names and what failures say. */
  readonly logDetails: boolean;
  /** `--article NUMBER`: the article to show first, as the system's list of recent ones names it. */
  readonly article: number | null;
  /** Folders, bundles and article texts to open at once. */
  readonly folders: readonly string[];
}

/** What follows the program's own folder, which comes first among the plain words when Electron runs it unpackaged. */
export function ownArguments(argv: readonly string[], unpackaged: boolean): readonly string[] {
  if (!unpackaged) return argv;
  const program = argv.findIndex((word) => !word.startsWith('-'));
  return argv.filter((_, at) => at !== program);
}

/** Chromium and Electron switches (`--no-sandbox`, `--inspect`, …) are not ours and are passed over. */
export function readArguments(argv: readonly string[], workingFolder: string): ShellArguments {
  let library: string | null = null;
  let profile: string | null = null;
  let article: number | null = null;
  let logDetails = false;
  let sampleDesk = false;
  const folders: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    const [name, inline] = word.startsWith('--') ? splitSwitch(word) : [null, null];
    if (name === '--library' || name === '--profile' || name === '--article') {
      if (inline === null) at += 1;
      const value = inline ?? argv[at];
      if (value === undefined) continue;
      if (name === '--article') article = /^[1-9]\d{0,14}$/.test(value) ? Number(value) : null;
      else if (name === '--library') library = resolve(workingFolder, value);
      else profile = resolve(workingFolder, value);
    } else if (name === '--sample-desk') {
      sampleDesk = true;
    } else if (name === '--log-details') {
      logDetails = true;
    } else if (name === null && !word.startsWith('-') && word !== '') {
      folders.push(resolve(workingFolder, word));
    }
  }
  return { library, profile, sampleDesk, logDetails, article, folders };
}

function splitSwitch(word: string): readonly [string, string | null] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word, null] : [word.slice(0, equals), word.slice(equals + 1)];
}
