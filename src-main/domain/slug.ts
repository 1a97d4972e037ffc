/** Slugs: names of bundles and of their files, in letters that every system and every address takes. */
import slugify from '@sindresorhus/slugify';

const LONGEST_SLUG = 60;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Lower-case ASCII, words joined by hyphens, at most 60 characters, never a path, never empty; unique use is the caller's.
 * Other scripts are transliterated (`Война и мир` is `voyna-i-mir`); a text without a letter to write is `article`.
 */
export function slugOf(text: string): string {
  const words = slugify(text.normalize('NFC').replace(/['’‘`ʼ]/g, ''), {
    decamelize: false,
    customReplacements: [['&', ' ']],
  });
  const short = words.length <= LONGEST_SLUG ? words : cut(words);
  if (short === '') return 'article';
  return DEVICE.test(short) ? `${short}-article` : short;
}

/** At the last word that fits, or within a single long one. */
function cut(words: string): string {
  return words
    .slice(0, LONGEST_SLUG + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, LONGEST_SLUG)
    .replace(/-+$/, '');
}
