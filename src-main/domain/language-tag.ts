/** Language tags (BCP 47) as far as a desk needs them: whether one is well formed, and from which side its script is read. */
import type { Direction } from './article.ts';

const TAG = /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?(-([A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))*$/;

export function isLanguageTag(text: string): boolean {
  if (!TAG.test(text)) return false;
  try {
    new Intl.Locale(text);
    return true;
  } catch {
    // `de-1996-1996`: of the right form, but a variant is in it twice.
    return false;
  }
}

/** What ECMA-402 calls text info: an accessor in Node 20 to 22, a method since. */
interface LocaleWithTextInfo {
  readonly textInfo?: { readonly direction: Direction };
  getTextInfo?(): { readonly direction: Direction };
}

/** By the tag's script, else the script its language is usually written in; a tag that is none is left to right. */
export function isRightToLeft(tag: string): boolean {
  if (!isLanguageTag(tag)) return false;
  const locale = new Intl.Locale(tag) as unknown as LocaleWithTextInfo;
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction === 'rtl';
}
