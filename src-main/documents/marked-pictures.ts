/** Markdown and plain text that hold pictures in a page's markup or in short codes: those are read as a page's pictures are. */
import { linesOfMarks } from '../domain/article-text/image-marks.ts';
import { arrangedText, type TextBlock } from './arrange-blocks.ts';

const OPEN = /<figure[\s>]/iu;

/** True where reading the markup is worth it: loaded with the first text that needs it. */
export function hasMarkedPictures(text: string): boolean {
  return OPEN.test(text) || /^(?:\[caption\b|\{\{[<%]\s*figure\s)/imu.test(text);
}

/** The text with every such picture as its lines; a text without any stays as it is. */
export function withMarkedPictures(text: string, htmlToLines: (html: string) => string): string {
  const blocks: TextBlock[] = [];
  const [top, rest] = frontMatter(text);
  for (const part of figuresApart(rest)) {
    if (part.isPicture) {
      const lines = htmlToLines(part.text);
      if (lines !== '') blocks.push({ text: lines, isPicture: true });
      continue;
    }
    for (const block of part.text.split(/\n[^\S\n]*\n/u)) if (/\S/u.test(block)) blocks.push(...ofBlock(block));
  }
  return blocks.some(({ isPicture }) => isPicture) ? top + arrangedText(blocks) : text;
}

function ofBlock(block: string): readonly TextBlock[] {
  const lines = block.split('\n').map((line) => line.trim());
  const isPicture = lines.every((line) => line === '' || /^(?:\[caption\b|\{\{[<%]\s*figure\s)/iu.test(line));
  if (!isPicture) return [{ text: block.replace(/^\n+|\s+$/gu, ''), isPicture: false }];
  return lines.filter((line) => line !== '').map((line) => ({ text: linesOfMarks(line).join('\n'), isPicture: true }));
}

function frontMatter(text: string): readonly [string, string] {
  const end = /^\s*---\r?\n/u.test(text) ? text.indexOf('\n---', 4) : -1;
  if (end < 0) return ['', text];
  const after = text.indexOf('\n', end + 4);
  return after < 0 ? ['', text] : [`${text.slice(0, after)}\n\n`, text.slice(after)];
}

/** `<figure>…</figure>` and what is between, in one pass; a figure inside a figure belongs to the outer one. */
function figuresApart(text: string): readonly TextBlock[] {
  const parts: TextBlock[] = [];
  const tag = /<(\/?)figure(?=[\s>])[^<>]*>/giu;
  let from = 0;
  let depth = 0;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    if (match[1] === '') {
      if (depth === 0) {
        parts.push({ text: text.slice(from, match.index), isPicture: false });
        from = match.index;
      }
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      parts.push({ text: text.slice(from, tag.lastIndex), isPicture: true });
      from = tag.lastIndex;
    }
  }
  parts.push({ text: text.slice(from), isPicture: false });
  return parts;
}
