/** Reads an article from the file a writer sent: plain text, Markdown, HTML or Word, told apart by content. */
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import { decodeText } from './decode-text.ts';
import { hasMarkedPictures, withMarkedPictures } from './marked-pictures.ts';

/** Largest file that is read, in bytes. */
export const MOST_ARTICLE_BYTES = 10 * 1024 * 1024;

/** The file's words as text with blank lines between paragraphs; a page's credits are told by the desk's agencies. Throws `unreadable`, naming the file. */
export async function readArticleFile(
  bytes: Uint8Array,
  name: string,
  agencies: readonly Agency[] = AGENCIES,
): Promise<string> {
  if (bytes.length > MOST_ARTICLE_BYTES) throw tooLarge(bytes.length, name);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return readWord(bytes, name);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)
    throw refused(name, `${name} is in Word’s old format.`, 'Open it in Word or LibreOffice and save it as .docx.');
  const text = decodeText(bytes);
  if (isBinary(text)) throw refused(name, `${name} is not text.`);
  if (text.trim() === '') throw refused(name, `${name} is empty.`);
  if (looksLikeHtml(text)) return named(name, async () => (await htmlReader()).htmlToText(text, agencies));
  if (!hasMarkedPictures(text)) return text;
  return named(name, async () => {
    const { htmlPictures } = await htmlReader();
    return withMarkedPictures(text, (html) => htmlPictures(html, agencies));
  });
}

export function tooLarge(size: number, name: string): DeskError {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return refused(name, `${name} has ${megabytes} MB; an article text has 10 MB at most.`);
}

/** Reading HTML and Word is loaded with the first such file: the program's start does not wait for it. */
function htmlReader(): Promise<typeof import('./html-text.ts')> {
  return import('./html-text.ts');
}

/** A refusal from inside says which file it is about. */
async function named(name: string, read: () => Promise<string>): Promise<string> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    throw refused(name, `${name} cannot be read: ${error.message}`);
  }
}

async function readWord(bytes: Uint8Array, name: string): Promise<string> {
  const { WordTooLarge } = await import('./word-package.ts');
  let text: string;
  try {
    const { wordToText } = await import('./word-text.ts');
    text = await wordToText(bytes);
  } catch (error) {
    if (error instanceof WordTooLarge)
      throw refused(name, `${name} unpacks to far more than an article has, and was not read.`);
    const found = error instanceof Error ? error.message : String(error);
    throw refused(name, `${name} cannot be opened as a Word document (${found.slice(0, 120)}).`);
  }
  if (text.trim() === '') throw refused(name, `${name} has no text.`);
  return text;
}

/** NUL and other control characters do not occur in texts; a few stray ones from old programs are forgiven. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 65_536);
  if (head.includes('\u0000')) return true;
  const odd = head.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return odd > 4 && odd > head.length * 0.01;
}

function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 4_096).trimStart();
  // These open nothing but a page; the others may be what a text speaks of.
  if (/^<(?:!doctype html|html|head|body)[\s>]/i.test(head)) return true;
  const opens = /^(?:<(?:article|p|div|h[1-6]|figure|section|main|table)[\s>]|<!--)/i;
  return opens.test(head) && /<\/[a-z]+\s*>/i.test(text);
}

function refused(name: string, message: string, wayOut = 'Save it as plain text (UTF-8) and open that.'): DeskError {
  return new DeskError('unreadable', message, { subject: name, wayOut });
}
