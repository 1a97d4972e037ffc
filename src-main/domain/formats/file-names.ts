/** Names of the files in a bundle: slugs with zero-padded positions, unique ignoring case, legal on every system. */
import type { CropRatio } from '../article.ts';
import type { ImageType } from './format.ts';

const EXTENSIONS: Readonly<Record<ImageType, string>> = { jpeg: 'jpg', webp: 'webp', avif: 'avif' };

export interface ImageName {
  readonly slug: string;
  readonly position: number;
  /** Pictures in the article: from 100 on every position has three digits, so that names sort. */
  readonly total: number;
  readonly lead: boolean;
  /** Of the image itself, in px: what the name says is what is there, of an upright picture as well. */
  readonly width: number;
  readonly crop: CropRatio | null;
  readonly type: ImageType;
  /** The preset's pattern. */
  readonly naming: string;
}

/** `images/01-slug-2560.jpg`, `images/01-slug-lead-16x9.jpg`. */
export function imagePath({ slug, position, total, lead, width, crop, type, naming }: ImageName): string {
  const number = String(position).padStart(Math.max(2, String(total).length), '0');
  const size = crop == null ? String(width) : `${lead ? 'lead-' : ''}${crop.replace(':', 'x')}`;
  const name = naming.replace('{position}', number).replace('{slug}', slug).replace('{size}', size);
  return `images/${name}.${EXTENSIONS[type]}`;
}

const PARTS = ['{position}', '{slug}', '{size}'] as const;

/** What a pattern of image names should have been, in words; null where nothing is wrong with it. */
export function namingProblem(naming: string): string | null {
  if (!naming.includes('{position}') || !naming.includes('{size}')) return 'a pattern with {position} and {size}';
  const rest = PARTS.reduce((left, part) => left.replace(part, ''), naming);
  const sample = { slug: 'slug', position: 1, total: 1, lead: false, width: 800, crop: null, naming } as const;
  if (/^[a-z0-9._-]{0,40}$/.test(rest) && pathProblem(imagePath({ ...sample, type: 'jpeg' })) == null) return null;
  return 'a pattern of {position}, {slug}, {size}, a-z, 0-9, dot, hyphen and underscore';
}

const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;
const LEGAL_NAME = /^[a-z0-9][a-z0-9._-]*$/;

/** What is wrong with a path for a bundle's payload, in words; null where nothing is. */
export function pathProblem(path: string): string | null {
  if (path === '' || path.length > 200) return 'it is empty or longer than 200 characters';
  for (const name of path.split('/')) {
    if (name === '' || name === '.' || name === '..') return 'it leaves or doubles a folder';
    if (!LEGAL_NAME.test(name)) return `"${name}" has characters other than a-z, 0-9, dot, hyphen and underscore`;
    if (RESERVED.test(name)) return `"${name}" is a device name on Windows`;
    if (name.endsWith('.')) return `"${name}" ends in a dot`;
  }
  return null;
}

/** Files beside `data/` that every bundle has (RFC 8493): its declaration, who made it, and the checksums of both kinds of files. */
export const TAG_FILES = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt', 'tagmanifest-sha256.txt'] as const;
