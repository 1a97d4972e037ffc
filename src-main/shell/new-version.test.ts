/** The only question that ever goes on the network: off by default, to one address, answered by a real server here. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askForNewVersion, setVersionAddress, versionAddress } from './new-version.ts';

let folder: string;
let server: Server;
let asked: string[];
let answer: { status: number; text: string; location?: string };

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picture-desk-version-'));
  asked = [];
  answer = { status: 200, text: '{"version":"0.3.0","note":"Faster export."}' };
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location });
    response.end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

describe('askForNewVersion', () => {
  it('asks nobody until an address is set', async () => {
    expect(await versionAddress(folder)).toBeNull();
    await expect(askForNewVersion(folder, '0.2.0')).rejects.toMatchObject({ failure: { kind: 'wrong-use' } });
    expect(asked).toEqual([]);
  });
  it('names a newer version with its note, and nothing where this is the newest', async () => {
    await setVersionAddress(folder, at('/picture-desk.json'));
    expect(await askForNewVersion(folder, '0.2.0')).toEqual({ version: '0.3.0', note: 'Faster export.' });
    expect(await askForNewVersion(folder, '0.3.0')).toBeNull();
    expect(asked).toEqual(['/picture-desk.json', '/picture-desk.json']);
    await setVersionAddress(folder, null);
    expect(await versionAddress(folder)).toBeNull();
  });
  it('follows no redirection, and says in words what it found', async () => {
    await setVersionAddress(folder, at('/moved'));
    answer = { status: 302, text: '', location: at('/elsewhere') };
    await expect(askForNewVersion(folder, '0.2.0')).rejects.toThrow(/the answer 302/);
    answer = { status: 200, text: '<html>log in</html>' };
    await expect(askForNewVersion(folder, '0.2.0')).rejects.toThrow(/names no version/);
    answer = { status: 200, text: 'x'.repeat(100_000) };
    await expect(askForNewVersion(folder, '0.2.0')).rejects.toThrow(/more than 64 KB/);
    expect(asked).toEqual(['/moved', '/moved', '/moved']);
  });
  it('takes only addresses that are encrypted, or of this machine', async () => {
    expect(await setVersionAddress(folder, 'https://intranet.example/picture-desk.json')).toBe(
      'https://intranet.example/picture-desk.json',
    );
    for (const address of ['http://intranet.example/x', 'file:///etc/passwd', 'picture-desk.json', 'javascript:1'])
      await expect(setVersionAddress(folder, address)).rejects.toThrow(/not an address/);
    expect(await versionAddress(folder)).toBe('https://intranet.example/picture-desk.json');
  });
});
