/** Our two schemes: `desk:` serves the window's own files, `photo:` serves pictures by opaque id, never by path. */
import { existsSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import type { ImageSize } from '../domain/photo.ts';
import { answerWithFiles, type FileAnswer } from './file-answers.ts';
import { askedPhoto } from './photo-address.ts';
import { CONTENT_SECURITY_POLICY } from './security.ts';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.map': 'application/json',
  '.dic': 'text/plain; charset=utf-8',
  '.aff': 'text/plain; charset=utf-8',
};

/** Must run before `ready`: both schemes count as secure and standard, so that origins and policies apply. */
export function claimSchemes(): void {
  protocol.registerSchemesAsPrivileged([
    // Compiled scripts of the scheme are kept: a second start compiles none.
    { scheme: 'desk', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    // With CORS our own page, and no other, may read the pixels of what it shows: the overlays of the loupe do.
    { scheme: 'photo', privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true } },
  ]);
}

/** The window's own files; nothing outside `root`, whatever the address says. */
export function serveWindowFiles(root: string): void {
  answerWithFiles('desk', async (url) => {
    const wanted = decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname);
    const path = normalize(join(root, wanted));
    const mime = MIME[extname(path)];
    if (url.host !== 'app' || !path.startsWith(root + sep) || mime === undefined || !existsSync(path)) return null;
    return {
      path,
      mime,
      headers: { 'content-security-policy': CONTENT_SECURITY_POLICY, 'x-content-type-options': 'nosniff' },
    };
  });
}

/** Pictures by size and number (photo-address.ts). `pathOf` says where a file is; whatever else is asked for is 404. */
export function servePhotos(pathOf: (size: ImageSize, photoId: number) => Promise<string | 'later' | null>): void {
  answerWithFiles('photo', async (url): Promise<FileAnswer | 'later' | null> => {
    const asked = askedPhoto(url);
    if (asked === null) return null;
    const path = await pathOf(asked.size, asked.photoId);
    if (path === 'later') return path;
    // Whether it is there shows when it is read, without holding the window up: its disk may keep the answer back.
    if (path === null) return null;
    const headers = {
      'access-control-allow-origin': 'desk://app',
      'cache-control': 'max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    };
    return { path, mime: 'image/jpeg', headers };
  });
}
