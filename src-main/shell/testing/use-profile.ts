/** Entry for slow-profile.test.ts: writes everything that the shell keeps in its profile, and says what became of it. Arguments: profile, folder of pictures that are looked for meanwhile. */
import { join } from 'node:path';
import { picturesIn } from '../cached-pictures.ts';
import { openLog } from '../log.ts';
import { setVersionAddress, versionAddress } from '../new-version.ts';
import { profileWritten, writeProfileFile } from '../profile-files.ts';
import { keepUnsaved, unsavedWords } from '../unsaved-words.ts';

export interface Written {
  /** How many unsaved words are kept. */
  readonly words: number;
  /** Codes of what the disk refused. */
  readonly refused: readonly string[];
}

const [profile = '', pictures = null] = process.argv.slice(2);
const thumbnail = picturesIn(
  () => pictures,
  'thumbs',
  () => undefined,
);

const log = openLog(join(profile, 'logs'));

process.on('message', (round: number) => {
  const refused: string[] = [];
  // As many as a contact sheet shows.
  for (let id = 1; id <= 60; id += 1) void thumbnail(id);
  const refuse = (error: { readonly code?: string }): void => void refused.push(error.code ?? String(error));
  log.write({ level: 'error', part: 'shell', what: 'round', facts: { round } });
  log.answered('photos.query', 900);
  const caption = { articleId: 1, pictureId: 2, field: 'caption', text: `Round ${round}.` } as const;
  keepUnsaved(profile, '/desk/one.sqlite', [caption]).catch(refuse);
  setVersionAddress(profile, `https://intranet.example/${round}`).catch(refuse);
  for (const part of [1, 2, 3]) writeProfileFile(join(profile, 'first-frame.json'), `${round}-${part}`).catch(refuse);
  void Promise.all([
    log.written(),
    profileWritten(),
    log.lastTroubles(),
    unsavedWords(profile, '/desk/one.sqlite'),
    versionAddress(profile),
  ]).then(([, , , words]) => process.send?.({ words: words.length, refused } satisfies Written));
});
process.send?.('open');
