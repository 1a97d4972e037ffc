/** Nothing goes on the network: a session of the whole program, and all that a page could try, watched at the kernel's door. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';
import { tracer, whyNotTraced } from './traced.ts';

/** Addresses that are kept for documentation: nobody answers there. */
const NOBODY = '192.0.2.7';

/** Runs in the page: every way out that a page has, each given the time to try. */
async function tryEverything(nobody: string): Promise<readonly string[]> {
  const refused: string[] = [];
  const note = (way: string) => () => {
    refused.push(way);
  };
  const over = (way: string, element: HTMLElement): Promise<void> =>
    new Promise((resolve) => {
      element.onerror = () => {
        note(way)();
        resolve();
      };
      document.head.append(element);
      setTimeout(resolve, 1_000);
    });
  await fetch(`http://${nobody}/`).catch(note('fetch'));
  for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'icon', 'stylesheet'])
    await over(rel, Object.assign(document.createElement('link'), { rel, href: `http://desk-test.example/${rel}` }));
  await over('image', Object.assign(new Image(), { src: `http://${nobody}/picture.jpg` }));
  await over('frame', Object.assign(document.createElement('iframe'), { src: `http://${nobody}/` }));
  navigator.sendBeacon(`http://${nobody}/`, 'words');
  try {
    const socket = new WebSocket(`ws://${nobody}/`);
    await new Promise((resolve) => {
      socket.onerror = resolve;
    });
  } catch {}
  note('socket')();
  try {
    const iceServers = [
      { urls: `stun:${nobody}:3478` },
      { urls: `turn:${nobody}:3478?transport=udp`, username: 'a', credential: 'b' },
      { urls: `turn:${nobody}:3478?transport=tcp`, username: 'a', credential: 'b' },
      { urls: 'stun:desk-test.example' },
    ];
    const peer = new RTCPeerConnection({ iceServers });
    peer.createDataChannel('words');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise<void>((resolve) => {
      if (peer.iceGatheringState === 'complete') resolve();
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve();
      setTimeout(resolve, 5_000);
    });
    if (!/a=candidate/.test(peer.localDescription?.sdp ?? '')) note('peer')();
    peer.close();
  } catch {
    note('peer')();
  }
  return refused;
}

test('a whole session, and a page that tries everything, reach for no address', async () => {
  const why = whyNotTraced();
  test.skip(why !== null, `Not shown here that nothing goes on the network: ${why}.`);
  const trace = tracer();
  const target = mkdtempSync(join(tmpdir(), 'picture-desk-nothing-'));
  const editor = await Editor.start({ program: trace.program, folders: [SAMPLE_PHOTOS] });
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(1);
  await editor.write(editor.caption(1), 'Boats at the regata in the harbour of Calvenne on Saturday, 15 June 2024.');
  await expect(editor.pictures.nth(0).getByText(/dictionary nor the desk’s word list has “regata”/)).toBeVisible({
    timeout: 60_000,
  });
  await editor.writeHead('Lanterns and sails', 'The harbour town held its regatta on Saturday, 15 June 2024.', 'Long.');
  await editor.untilSaved();
  await editor.goTo('Credits');
  await expect(page.getByRole('grid', { name: /Credits/ })).toBeVisible();
  await editor.press('F1');
  await expect(page.getByRole('article', { name: 'Help page' })).toBeVisible();
  await editor.press('Escape');
  await editor.goTo('Export');
  await editor.answerDialog(target);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await page.getByRole('button', { name: 'Export the bundle' }).click();
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 60_000 });
  expect(existsSync(join(target, 'lanterns-and-sails', 'data', 'index.html'))).toBe(true);

  expect([...trace.attempts(), ...trace.lookups()]).toEqual([]);

  const refused = await page.evaluate(tryEverything, NOBODY);
  expect(refused).toEqual(expect.arrayContaining(['fetch', 'stylesheet', 'image', 'socket', 'peer']));
  expect(trace.attempts()).toEqual([]);

  // The trap itself: an attempt that is made on purpose is seen in it.
  await editor.desk.electron.evaluate(
    (_, nobody) =>
      new Promise<void>((resolve) => {
        const { connect } = process.getBuiltinModule('node:net');
        const socket = connect(9, nobody);
        socket.on('error', () => resolve());
        setTimeout(() => {
          socket.destroy();
          resolve();
        }, 500);
      }),
    NOBODY,
  );
  expect(trace.attempts().join('\n')).toContain(NOBODY);
  (editor.desk.complaints as string[]).splice(0);
  await editor.end();
  trace.forget();
  rmSync(target, { recursive: true, force: true });
});
