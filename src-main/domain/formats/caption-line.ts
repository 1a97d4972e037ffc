/** Joins a caption and its credit into the one line that desks keep: `Caption text. Credit`. */
import type { Picture } from '../article.ts';
import type { Profile } from '../profile.ts';

/** The text in one line: line breaks become spaces, because a paragraph is a picture in the desk's text form. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
}

/** `Caption. Credit`; the profile says whether a full stop is between the two where the editor typed none. */
export function withCredit(
  picture: Pick<Picture, 'caption' | 'credit'>,
  profile: Pick<Profile, 'stopBeforeCredit'>,
): string {
  return [endedCaption(picture, profile), oneLine(picture.credit)].filter((part) => part !== '').join(' ');
}

/** The caption as it is before its credit. */
export function endedCaption(
  picture: Pick<Picture, 'caption' | 'credit'>,
  profile: Pick<Profile, 'stopBeforeCredit'>,
): string {
  const caption = oneLine(picture.caption);
  if (caption === '' || oneLine(picture.credit) === '') return caption;
  const ended = /[.!?…。！？](["'’”»)\]])?$/.test(caption);
  return `${caption}${ended || profile.stopBeforeCredit !== 'required' ? '' : '.'}`;
}
