/** P6: the words for those who cannot see the picture. */
import { splitCaption } from '../../../credit/split-caption.ts';
import type { Finding, Severity } from '../../../finding.ts';
import { fold } from '../../../text/fold.ts';
import type { Check, CheckInput } from '../../check.ts';
import { type CaptionText, captionTexts } from '../../reading/caption-text.ts';
import { saidOnce, say } from '../../reading/say.ts';

/** Longer ones are tiring to hear. */
export const LONGEST_ALT_TEXT = 250;
const OPENING =
  /^\s*(?:(?:an?\s+|the\s+)?(?:image|photo(?:graph)?|picture|pic|graphic)\s+(?:of|shows|showing)|(?:ein\s+|das\s+|dieses\s+)?(?:bild|foto)\s+(?:von|zeigt|mit)|(?:une?\s+|la\s+|cette\s+)?(?:photo(?:graphie)?|image)\s+(?:d(?:e|u|es)|montrant|montre)|(?:una?\s+|la\s+|esta\s+)?(?:foto(?:grafía)?|imagen)\s+(?:del?|que\s+muestra|muestra)|(?:una?\s+|la\s+|l['’]|questa\s+)?(?:foto(?:grafia)?|immagine)\s+(?:d(?:i|el|ella)|che\s+mostra|mostra))\b:?\s*/i;

interface Fault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim();
}

function faultOf({ picture, photo, text: bare, agencies }: CaptionText, headline: string): Fault | null {
  const { altText, caption } = picture;
  const whole = { start: 0, end: altText.length };
  const words = plain(altText);
  if (words === plain(caption) || words === plain(bare))
    return { ...whole, message: 'The alt text is the caption again: say what the picture shows.' };
  if (headline !== '' && words === plain(headline))
    return { ...whole, message: 'The alt text is the headline: say what the picture shows.' };
  const name = photo?.fileName ?? '';
  if (
    /^\S+\.(?:jpe?g|png|tiff?|webp|heic|avif|gif|dng|cr[23]|nef|arw)$/i.test(altText.trim()) ||
    (name !== '' && altText.trim() === name.replace(/\.[^.]*$/, ''))
  ) {
    return { ...whole, message: 'The alt text is a file name: say what the picture shows.' };
  }
  const opening = OPENING.exec(altText)?.[0];
  if (opening !== undefined && altText.length > opening.length) {
    const message = `“${opening.trim()}” is what a screen reader says anyway: begin with what the picture shows.`;
    return { start: 0, end: opening.length + 1, message, suggestion: altText.charAt(opening.length).toUpperCase() };
  }
  if (altText.length > LONGEST_ALT_TEXT)
    return {
      start: LONGEST_ALT_TEXT,
      end: altText.length,
      message: `The alt text has ${altText.length} characters, ${LONGEST_ALT_TEXT} are the most: shorten it.`,
    };
  const { credit } = picture;
  const at = credit.trim() === '' ? -1 : altText.toLowerCase().indexOf(credit.trim().toLowerCase());
  if (at >= 0)
    return {
      start: at,
      end: at + credit.trim().length,
      message: 'The alt text has the credit in it: remove it, the credit is printed with the picture.',
    };
  // Most alt texts hold nothing that a credit could begin with.
  if (!/[/(]|\bvia\b|\bphoto\b|\bAP\b/i.test(altText)) return null;
  const split = splitCaption(altText, agencies);
  if (split.credit !== null && split.certain)
    return {
      start: split.start,
      end: altText.length,
      message: 'The alt text has a credit in it: remove it, the credit is printed with the picture.',
    };
  return null;
}

export const altText = {
  id: 'P6',
  title: 'Alt text',
  reason: 'Alt text tells people who cannot see the picture what it shows; caption, file name and credit do not.',
  source: 'WCAG 2.2: 1.1.1 Non-text Content; IPTC Photo Metadata Standard: Alt Text (Accessibility)',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const { article, photos, profile } = input;
    // The text of an article alone has pictures that nobody can describe yet.
    const textAlone = photos.size === 0;
    const missing: Severity = profile.altTextRequired ? 'block' : 'warn';
    const findings = captionTexts(input).flatMap((caption): Finding[] => {
      const place = { rule: 'P6', picture: caption.position, field: 'altText' } as const;
      if (caption.picture.altText.trim() === '')
        return textAlone
          ? []
          : [say({ ...place, severity: missing, message: 'No alt text: say what the picture shows.' })];
      const fault = faultOf(caption, article.headline);
      return fault === null ? [] : [say({ ...place, severity: 'warn', ...fault })];
    });
    return saidOnce(findings);
  },
} satisfies Check;
