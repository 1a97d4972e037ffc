/** No keystroke lost: the library's disk is full; words stay, are named, and come back. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { forget } from './desk.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

/** A small separate disk for the library; null where this user may not make one. */
function smallDisk(): { readonly folder: string; fill(): void; clear(): void; remove(): void } | null {
  const folder = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      for (let part = 0; ; part += 1) {
        const { bavail, bsize } = statfsSync(folder);
        if (bavail === 0) return;
        mkdirSync(ballast, { recursive: true });
        try {
          writeFileSync(join(ballast, String(part)), Buffer.alloc(bavail * bsize));
        } catch (error) {
          // The library wrote meanwhile: less was left than said, and what fitted is there.
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    },
    clear: () => rmSync(ballast, { recursive: true, force: true }),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

test('words typed on a full disk are named as unsaved, kept over a close, offered at the next start, and put back', async () => {
  const disk = smallDisk();
  test.skip(disk === null, 'Only root may mount the small disk that this story fills.');
  if (disk === null) return;
  try {
    const library = ['--library', join(disk.folder, 'desk', 'library.sqlite')];
    const editor = await Editor.start({ folders: [SAMPLE_PHOTOS], arguments: library });
    await editor.untilIndexed(SAMPLE_COUNT);
    await editor.untilAtRest();
    await editor.articleFromPicks(2);
    await editor.write(editor.caption(1), 'Saved words.');
    await editor.untilSaved();
    disk.fill();
    await editor.write(editor.caption(1), 'Words on a full disk.'.padEnd(60_000, ' More of them.'));
    await editor.write(editor.caption(2), 'Other words on a full disk.');
    await expect(editor.page.getByTestId('unsaved')).toContainText('not saved');
    await expect(editor.page.getByText('Not saved yet').first()).toBeVisible();
    await editor.press('Alt+i');
    await editor.page.getByRole('textbox', { name: 'Headline' }).fill('A headline in the form.');
    await expect(editor.page.getByText('Not saved yet').first()).toBeVisible();
    await editor.close();
    disk.clear();

    const again = await Editor.start({ profile: editor.desk.profile, arguments: library });
    const offer = again.page.getByRole('dialog', { name: 'Unsaved words' });
    await expect(offer).toContainText('Caption of picture 1');
    await expect(offer).toContainText('Words on a full disk.');
    await expect(offer).toContainText(/Headline of \S+ A headline in the form\./);
    await offer.getByRole('button', { name: 'Restore' }).click();
    await expect(offer).toHaveCount(0);
    await expect(again.caption(1)).toHaveValue(/^Words on a full disk\./);
    await again.untilSaved();
    await again.close();

    const last = await Editor.start({ profile: editor.desk.profile, arguments: library });
    await expect(last.caption(1)).toHaveValue(/^Words on a full disk\./);
    await expect(last.page.getByRole('dialog')).toHaveCount(0);
    await last.close();
    forget(editor.desk.profile);
  } finally {
    disk.remove();
  }
});
