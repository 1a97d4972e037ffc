/** What an address of our picture scheme asks for: a known size and a photograph's number, and never a path. */
import { IMAGE_SIZES, type ImageSize } from '../domain/photo.ts';

export interface AskedPhoto {
  readonly size: ImageSize;
  readonly photoId: number;
}

/** `photo://thumb/17?v=2`; null for anything but a known size and a positive number. */
export function askedPhoto({ host, pathname }: Pick<URL, 'host' | 'pathname'>): AskedPhoto | null {
  const size = IMAGE_SIZES.find((known) => known === host);
  const id = /^\/([1-9]\d{0,14})$/.exec(pathname)?.[1];
  return size === undefined || id === undefined ? null : { size, photoId: Number(id) };
}
