/** The window is closed to the outside: sandboxed, no Node, a strict policy, no navigation, no permission, no network. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

test('the window has every protection, asserted at run time', async () => {
  const editor = await Editor.start({ folders: [SAMPLE_PHOTOS] });
  const { page, desk } = editor;
  const preferences = await desk.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as
      | { getLastWebPreferences?: () => Record<string, unknown> }
      | undefined;
    return contents?.getLastWebPreferences?.() ?? null;
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
  });
  expect(preferences?.webviewTag ?? false).toBe(false);

  const exposed = await page.evaluate(() => ({
    keys: Object.keys((window as unknown as { desk: object }).desk).sort(),
    node: typeof (globalThis as { require?: unknown }).require,
  }));
  expect(exposed).toEqual({ keys: ['call', 'subscribe'], node: 'undefined' });

  const policy = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    // In its own task: what the test itself runs is let through by the debugger.
    const evaluated = await new Promise<boolean>((resolve) =>
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: the test proves that it is refused
          globalThis.eval('1');
          resolve(true);
        } catch {
          resolve(false);
        }
      }),
    );
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return { injected: 'injected' in window, evaluated, fetched };
  });
  expect(policy).toEqual({ injected: false, evaluated: false, fetched: false });
  desk.complaints.length > 0 && (desk.complaints as string[]).splice(0);

  const before = page.url();
  await page.evaluate(() => {
    window.location.href = 'https://example.org/';
    window.open('https://example.org/');
  });
  expect(page.url()).toBe(before);
  expect(await desk.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(await page.evaluate(async () => (await navigator.permissions.query({ name: 'geolocation' })).state)).toBe(
    'denied',
  );
  (desk.complaints as string[]).splice(0);
  await editor.end();
});

test('every call is checked at the boundary and answers with data, never with a crash', async () => {
  const editor = await Editor.start();
  const answers = await editor.page.evaluate(async () => {
    const { call } = (
      window as unknown as {
        desk: { call(name: string, args: unknown): Promise<{ ok: boolean; failure?: { kind: string } }> };
      }
    ).desk;
    const bad: readonly (readonly [string, unknown])[] = [
      ['no.such.call', null],
      ['__proto__', null],
      ['internal.addFolders', { paths: ['/etc'] }],
      ['internal.photoPath', { photoId: 1 }],
      ['photos.rows', { ids: ['1'] }],
      ['photos.rows', { ids: [1.5, -3] }],
      ['photos.get', { photoId: '../../etc/passwd' }],
      ['marks.set', { ids: [1], stars: 9 }],
      ['articles.edit', { articleId: 1, patch: { headline: 7 } }],
      ['exports.run', { articleId: 1, presetId: 'web', token: '/etc', zip: false, replace: false }],
      ['view.save', { key: 'x'.repeat(100), value: 1 }],
      ['photos.query', { search: 'x'.repeat(10_000) }],
    ];
    const kinds: string[] = [];
    for (const [name, args] of bad) {
      const answer = await call(name, args);
      kinds.push(answer.ok ? `${name}: accepted` : (answer.failure?.kind ?? '?'));
    }
    return kinds;
  });
  expect(answers.filter((kind) => kind !== 'wrong-use' && kind !== 'not-found')).toEqual([]);
  // Another window, a frame in ours, and our window with another page in it.
  const strangers = await editor.desk.electron.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const [own] = BrowserWindow.getAllWindows().map(({ webContents }) => webContents);
    const frame = own?.mainFrame;
    const handlers = (ipcMain as unknown as { _invokeHandlers: Map<string, (...sent: unknown[]) => Promise<unknown>> })
      ._invokeHandlers;
    const call = handlers.get('desk:call');
    if (own === undefined || frame === undefined || call === undefined) throw new Error('Expected the desk’s window.');
    const asked = async (event: unknown): Promise<string> =>
      Promise.resolve()
        .then(() => call(event, 'folders.list', null, 1, false))
        .then(
          (answer) => ((answer as { ok: boolean }).ok ? 'answered' : 'failed'),
          (error: unknown) => String(error),
        );
    const page = (url: string): unknown => ({ url });
    const elsewhere = page('https://example.org/index.html');
    return {
      own: await asked({ sender: own, senderFrame: frame }),
      window: await asked({ sender: { mainFrame: frame }, senderFrame: frame }),
      frame: await asked({ sender: own, senderFrame: page('desk://app/index.html') }),
      page: await asked({ sender: { ...own, mainFrame: elsewhere }, senderFrame: elsewhere }),
      gone: await asked({ sender: own, senderFrame: null }),
    };
  });
  expect(strangers).toEqual({
    own: 'answered',
    ...Object.fromEntries(
      ['window', 'frame', 'page', 'gone'].map((who) => [who, expect.stringContaining('a call from the program’s own')]),
    ),
  });
  const images = await editor.page.evaluate(async () => {
    const load = (src: string): Promise<boolean> =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve(true);
        image.onerror = () => resolve(false);
        image.src = src;
      });
    return Promise.all(
      [
        'photo://thumb/99999',
        'photo://thumb/..%2f..%2fetc%2fpasswd',
        'photo://thumb//etc/passwd',
        'photo://etc/1',
        'photo://thumb/1/../2',
      ].map(load),
    );
  });
  expect(images).toEqual([false, false, false, false, false]);
  (editor.desk.complaints as string[]).splice(0);
  await editor.end();
});
