/** Reads an article from the file a writer sent: plain text, Markdown, HTML or Word, told apart by content. */
import { DeskError } from '../domain/failure.ts';
import { decodeText } from '../domain/text/decode-text.ts';

/** Largest file that is read, in bytes. */
export const MOST_ARTICLE_BYTES = 10 * 1024 * 1024;

/** The file's words as text with blank lines between paragraphs. Throws `unreadable`, naming the file. */
export async function readArticleFile(bytes: Uint8Array, name: string): Promise<string> {
  if (bytes.length > MOST_ARTICLE_BYTES) {
    const found = `${(bytes.length / 1024 / 1024).toFixed(1)} MB`;
    throw refused(name, `Expected an article text of at most 10 MB in ${name}, found ${found}.`);
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) return readWord(bytes, name);
  const text = decodeText(bytes);
  if (isBinary(text)) throw refused(name, `Expected text in ${name}, found binary data.`);
  if (text.trim() === '') throw refused(name, `Expected an article text in ${name}, found an empty file.`);
  return looksLikeHtml(text) ? readHtml(text) : text;
}

/** Reading HTML and Word is loaded with the first such file: the program's start does not wait for it. */
async function readHtml(html: string): Promise<string> {
  const { htmlToText } = await import('./html-text.ts');
  return htmlToText(html);
}

async function readWord(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const { default: mammoth } = await import('mammoth');
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    const text = await readHtml(value);
    if (text.trim() !== '') return text;
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    throw refused(
      name,
      `Expected a Word document in ${name}, found a file that cannot be opened as one (${found.slice(0, 120)}).`,
    );
  }
  throw refused(name, `Expected an article text in ${name}, found a document without words.`);
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
  return (
    /^(<!doctype html|<html|<head|<body|<article|<p[\s>]|<div|<h[1-6][\s>]|<!--)/i.test(head) &&
    /<\/[a-z]+\s*>/i.test(text)
  );
}

function refused(name: string, message: string): DeskError {
  return new DeskError('unreadable', message, {
    subject: name,
    wayOut: 'Save it as plain text (UTF-8) and open that.',
  });
}
