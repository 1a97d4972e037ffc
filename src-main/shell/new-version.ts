/** Asks for a new version: only when the editor does, only at the address that the desk has set, and opens nothing. */
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { join } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import { isNewer, type NamedVersion, readNamedVersion } from '../domain/new-version.ts';
import { inTurn, readProfileFile, writeProfileFile } from './profile-files.ts';

const LIMIT_MS = 10_000;
const MOST_BYTES = 64 * 1024;
/** Without encryption only from this machine, as tests and tunnels use it. */
const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

const fileIn = (profileFolder: string): string => join(profileFolder, 'new-version.json');

/** Where new versions are asked for; null, as at the beginning, where nothing is ever asked. */
export async function versionAddress(profileFolder: string): Promise<string | null> {
  const read = await inTurn(() => readProfileFile(fileIn(profileFolder)));
  try {
    const { address } = (read ?? {}) as { readonly address?: unknown };
    return typeof address === 'string' ? checkedAddress(address) : null;
  } catch {
    return null;
  }
}

/** @throws DeskError where that is no address that may be asked */
export async function setVersionAddress(profileFolder: string, address: string | null): Promise<string | null> {
  const file = fileIn(profileFolder);
  const checked = address === null || address.trim() === '' ? null : checkedAddress(address.trim());
  await writeProfileFile(file, checked === null ? null : JSON.stringify({ address: checked }));
  return checked;
}

function checkedAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && HERE.has(url.hostname))) return url.href;
  throw new DeskError('wrong-use', `${address.slice(0, 200)} is not an address that can be asked for new versions.`, {
    wayOut: 'Write the whole address of the file, beginning with https://.',
  });
}

/** The newer version that the file names; null where this is the newest. */
export async function askForNewVersion(profileFolder: string, current: string): Promise<NamedVersion | null> {
  const address = await versionAddress(profileFolder);
  if (address === null) {
    throw new DeskError('wrong-use', 'Picture Desk is not set to look for new versions.', {
      wayOut: 'Set the address of your desk’s version file under Check for a new version… in the Help menu.',
    });
  }
  const found = readNamedVersion(await textAt(new URL(address)));
  if (found === null) throw unreachable(address, 'something that names no version');
  return isNewer(found.version, current) ? found : null;
}

function textAt(url: URL): Promise<string> {
  const get = url.protocol === 'https:' ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    const fail = (found: string): void => reject(unreachable(url.href, found));
    const request = get(url, { headers: { accept: 'application/json' }, timeout: LIMIT_MS }, (response) => {
      // A redirection would lead to an address that nobody has set.
      if (response.statusCode !== 200) {
        response.resume();
        fail(`the answer ${response.statusCode}`);
        return;
      }
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.length > MOST_BYTES) request.destroy(new Error('more than 64 KB'));
      });
      response.on('end', () => resolve(text));
      response.on('error', (error) => fail(error.message));
    });
    request.on('timeout', () => request.destroy(new Error('no answer within ten seconds')));
    request.on('error', (error) => fail(error.message));
  });
}

function unreachable(address: string, found: string): DeskError {
  return new DeskError('unreachable', `${address} does not say which version is the newest: ${found}.`, {
    subject: address,
    wayOut: 'Check the address there, and whether it opens in a browser.',
  });
}
