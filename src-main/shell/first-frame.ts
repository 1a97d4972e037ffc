/** Theme, place and panes for the first frame, passed in the page's address before the library has answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nativeTheme } from 'electron';
import { writeProfileFile } from './profile-files.ts';

/** What of the remembered view is seen at first sight. */
const SEEN = ['theme', 'place', 'looking', 'panes', 'article'] as const;

export interface FirstFrame {
  /** Takes over what the window has just saved in the library; what is not seen at first sight is passed over. */
  keep(key: unknown, value: unknown): void;
  isDark(): boolean;
  /** As the query of the page's address: every field that is known. */
  inAddress(): string;
}

/** Kept in a file of the shell's own, which can be read long before a library is open. */
export function firstFrame(profileFolder: string): FirstFrame {
  const file = join(profileFolder, 'first-frame.json');
  let kept = read(file);
  return {
    keep: (key, value) => {
      const seen = SEEN.find((known) => known === key);
      if (seen === undefined) return;
      kept = { ...kept, [seen]: value };
      // A first frame that is not quite the last one is put right as soon as the library answers.
      writeProfileFile(file, JSON.stringify(kept)).catch(() => undefined);
    },
    isDark: () => kept.theme !== 'light' && (kept.theme !== 'system' || nativeTheme.shouldUseDarkColors),
    inAddress: () => new URLSearchParams({ frame: JSON.stringify(kept) }).toString(),
  };
}

function read(file: string): Readonly<Record<string, unknown>> {
  try {
    const found: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
