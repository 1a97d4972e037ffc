/** Electron's security checklist, asserted at run time on every window. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { NICENESS } from '../src-main/decoder/give-way.ts';
import { Editor } from './editor.ts';
import { pidOf } from './processes.ts';

// https://www.electronjs.org/docs/latest/tutorial/security, by its numbers; 15 (openExternal) and 16 (version) are no matter of a window.
test('every window of the program keeps the checklist', async () => {
  const editor = await Editor.startWithSample();
  const { desk, page } = editor;
  await editor.focusFirst();
  const opened = desk.electron.waitForEvent('window');
  await editor.press('Shift+E');
  const loupe = await opened;
  await expect(loupe.locator('.loupe-window-words')).toBeVisible();

  const windows = await desk.electron.evaluate(async ({ BrowserWindow, session }) => {
    const told = BrowserWindow.getAllWindows().map(async (window) => {
      const { headers } = await session.defaultSession.fetch(window.webContents.getURL());
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return {
        address: new URL(window.webContents.getURL()).protocol,
        preferences: contents.getLastWebPreferences(),
        tools: window.webContents.isDevToolsOpened(),
        policy: headers.get('content-security-policy') ?? '',
        sameSession: window.webContents.session === session.defaultSession,
      };
    });
    return Promise.all(told);
  });
  expect(windows).toHaveLength(2);
  for (const { address, preferences, tools, policy, sameSession } of windows) {
    // 1, 18: nothing from the network, nothing by file:.
    expect(address).toBe('desk:');
    // 2, 3, 4, 6, 8, 9, 10, 11.
    const off = ['nodeIntegration', 'nodeIntegrationInWorker', 'nodeIntegrationInSubFrames', 'webviewTag', 'plugins'];
    const unsafe = ['allowRunningInsecureContent', 'experimentalFeatures', 'navigateOnDragDrop', 'enableRemoteModule'];
    for (const name of [...off, ...unsafe]) expect(preferences[name] ?? false, name).toBe(false);
    for (const name of ['sandbox', 'contextIsolation', 'webSecurity']) expect(preferences[name], name).toBe(true);
    expect(preferences.enableBlinkFeatures ?? '').toBe('');
    // 7.
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http:|https:|\*/);
    expect(tools).toBe(false);
    // 5: the handlers of the one session are those of both.
    expect(sameSession).toBe(true);
  }
  for (const one of [page, loupe]) {
    const allowed = await one.evaluate(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
        'storage-access',
      ];
      const states = await Promise.all(
        names.map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state,
            () => 'denied',
          ),
        ),
      );
      // 12: a page cannot make its own view.
      const view = document.createElement('webview');
      view.setAttribute('src', 'https://example.org/');
      document.body.append(view);
      const isView = 'getWebContentsId' in view;
      view.remove();
      return { states: [...new Set(states)], isView, popup: window.open('about:blank') !== null };
    });
    expect(allowed).toEqual({ states: ['denied'], isView: false, popup: false });
  }
  // Only Linux tells with what a process was started.
  if (process.platform === 'linux') {
    const limit = await decodersHeapLimit(editor);
    expect(limit).toBeGreaterThan(1_000);
    expect(limit).toBeLessThan(1_100);
    // It gives way to all others.
    const [library, decoder] = [await pidOf(editor, 'library'), await pidOf(editor, 'decoder')].map((pid) =>
      getPriority(pid),
    );
    expect(decoder).toBe(Math.min(19, library! + NICENESS));
  }
  (desk.complaints as string[]).splice(0);
  await editor.end();
});

/** V8's limit, in megabytes, that the decoder's own switch gives a process like it: Node's usual word for it is not heard here. */
async function decodersHeapLimit(editor: Editor): Promise<number> {
  const heap = await editor.desk.electron.evaluate(async ({ app }) => {
    const { readFileSync } = process.getBuiltinModule('node:fs');
    const pid = app.getAppMetrics().find(({ name }) => name === 'Picture Desk decoder')?.pid;
    // Chromium writes its words with spaces between them; of the flags the first one is the limit.
    return /--js-flags=--max-old-space-size=\d+/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.slice(0, 1) ?? [];
  });
  const place = mkdtempSync(join(tmpdir(), 'desk-heap-'));
  const script = join(place, 'heap.cjs');
  const ask = "require('node:v8').getHeapStatistics().heap_size_limit / 1024 / 1024";
  writeFileSync(script, `process.parentPort.postMessage(${ask});`);
  const limit = await editor.desk.electron.evaluate(
    ({ utilityProcess }, [path, execArgv]) =>
      new Promise<number>((resolve) => {
        const child = utilityProcess.fork(path, [], { execArgv: [...execArgv] });
        child.once('message', (told: number) => {
          resolve(told);
          child.kill();
        });
      }),
    [script, heap] as const,
  );
  rmSync(place, { recursive: true });
  return limit;
}
