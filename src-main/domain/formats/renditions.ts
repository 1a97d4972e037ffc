/** Which of a picture's image files serves what, said once for all formats. */
import type { BundlePicture, Rendition } from './format.ts';

/** The uncropped JPEGs, largest first. */
export function wholeRenditions({ renditions }: BundlePicture, mime = 'image/jpeg'): readonly Rendition[] {
  return renditions
    .filter((rendition) => rendition.crop == null && rendition.mime === mime)
    .sort((left, right) => right.width - left.width);
}

export function largestRendition(picture: BundlePicture): Rendition | undefined {
  return wholeRenditions(picture)[0];
}

/** The smallest uncropped JPEG that is at least as wide as asked, else the largest. */
export function renditionFor(picture: BundlePicture, width: number): Rendition | undefined {
  const whole = wholeRenditions(picture);
  return [...whole].reverse().find((rendition) => rendition.width >= width) ?? whole[0];
}

/** The picture that represents the article: the one marked, else the first. */
export function leadPicture(pictures: readonly BundlePicture[]): BundlePicture | undefined {
  return pictures.find(({ picture }) => picture.lead) ?? pictures[0];
}
