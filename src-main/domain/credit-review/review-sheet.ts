/** The credit review as one self-contained HTML page and as CSV; pure, the pictures come as bytes already encoded. */

import type { Article } from '../article.ts';
import { counted } from '../counts.ts';
import { csvCell } from '../formats/captions-csv.ts';
import { html, languageTag, revealed } from '../formats/html-text.ts';
import { REVIEW_COLUMNS } from './review-columns.ts';
import { groupInWords, groupLines, type ReviewLine } from './review-lines.ts';
import type { Grouping } from './sheet-kinds.ts';

export interface ReviewSheet {
  readonly article: Article;
  readonly lines: readonly ReviewLine[];
  readonly grouping: Grouping;
  /** When it was made, ISO 8601 UTC. */
  readonly at: string;
}

/** Facts that are at the head of every sheet. */
export function sheetFacts({ article, lines, at }: ReviewSheet): readonly string[] {
  const signed = lines.filter(({ picture }) => picture.signOff !== null).length;
  const open = lines.filter((line) => line.open.length > 0).length;
  return [
    ...(article.date === '' ? [] : [article.date]),
    `${counted(lines.length, 'picture')}`,
    `${signed} of ${lines.length} signed off`,
    `${counted(open, 'needs', 'need')} a person`,
    `as of ${at.slice(0, 16).replace('T', ' ')} UTC`,
  ];
}

export function sheetTitle({ article }: Pick<ReviewSheet, 'article'>): string {
  const headline = article.headline.replace(/\s+/g, ' ').trim();
  return headline === '' ? 'Untitled' : headline;
}

/** One row a picture, in the order of the groups; a spreadsheet runs none of it. */
export function reviewCsv({ lines, grouping }: ReviewSheet): string {
  const rows = groupLines(lines, grouping)
    .flatMap((group) => group.lines)
    .map((line) => [...REVIEW_COLUMNS.map(({ words }) => words(line).join(' | ')), line.open.join(', ')]);
  const header = [...REVIEW_COLUMNS.map(({ title }) => title), 'Needs a person'];
  // Excel takes a file for UTF-8 only with the byte order mark in front.
  return `\uFEFF${[header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Columns that are in the head of a picture's block; the others are its list. */
const IN_HEAD: ReadonlySet<string> = new Set(['position', 'credit']);

/** `thumbnails`: JPEG bytes in base 64 by picture id. */
export function reviewHtml(sheet: ReviewSheet, thumbnails: ReadonlyMap<number, string>): string {
  const { article, lines, grouping } = sheet;
  const title = sheetTitle(sheet);
  const groups = groupLines(lines, grouping).map((group) => {
    const name =
      group.name === ''
        ? ''
        : `<h2 class="group">${revealed(group.name)} <span class="soft">${groupInWords(group)}</span></h2>\n`;
    return `<section>\n${name}${group.lines.map((line) => blockOf(line, thumbnails.get(line.id))).join('\n')}\n</section>`;
  });
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${html(POLICY)}">
<meta name="color-scheme" content="light">
<title>Credit review: ${html(title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="soft">Credit review</p>
<h1 lang="${html(languageTag(article.language))}" dir="auto">${revealed(title)}</h1>
<p class="soft">${sheetFacts(sheet).map(html).join(' · ')}</p>
</header>
${groups.join('\n')}
</main>
</body>
</html>
`;
}

function blockOf(line: ReviewLine, thumbnail: string | undefined): string {
  const rows = REVIEW_COLUMNS.filter(({ id }) => !IN_HEAD.has(id)).map(({ title, words }) => {
    const parts = words(line);
    const value =
      parts.length === 0
        ? '<dd class="soft">—</dd>'
        : parts.map((part) => `<dd dir="auto">${revealed(part)}</dd>`).join('');
    return `<div><dt>${html(title)}</dt>${value}</div>`;
  });
  const image =
    thumbnail === undefined
      ? ''
      : `<img src="data:image/jpeg;base64,${html(thumbnail)}" alt="${html(line.picture.altText.replace(/\s+/g, ' ').trim() || `Picture ${line.position}`)}">`;
  const open = line.open.length === 0 ? '' : `<p class="open">Needs a person: ${html(line.open.join(', '))}</p>`;
  return `<article>
<div class="shown">${image}<p class="caption" dir="auto">${revealed(line.picture.caption.trim())}</p></div>
<div>
<h3><span class="number">${line.position}</span> <span dir="auto">${revealed(line.credit || 'No credit')}</span></h3>
${open}<dl>
${rows.join('\n')}
</dl>
</div>
</article>`;
}

const STYLE = `:root { color-scheme: light; --ink: #1b1b1b; --soft: #595959; --line: #c9c9c9; --block: #9b1c1c; }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: var(--ink); font: 0.875rem/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 68rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { margin: 0.25rem 0; font-size: 1.625rem; line-height: 1.2; }
.group { margin: 2rem 0 0; font-size: 1.125rem; }
.soft, dt { color: var(--soft); font-weight: 400; }
header .soft { margin: 0; }
article { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 1.25rem; margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
img { display: block; width: 100%; height: auto; max-height: 14rem; object-fit: contain; object-position: left top; }
.caption { margin: 0.375rem 0 0; font-size: 0.75rem; white-space: pre-line; }
h3 { margin: 0 0 0.25rem; font-size: 1rem; }
.number { display: inline-block; min-width: 1.75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
.open { margin: 0 0 0.375rem; color: var(--block); font-weight: 600; }
dl { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.125rem 1.25rem; margin: 0; }
dl div { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 0 0.5rem; align-content: start; }
dt { grid-row: 1 / span 9; }
dd { grid-column: 2; margin: 0; white-space: pre-line; }
.hidden-character { padding: 0 0.2em; border: 1px solid var(--block); color: var(--block); font-size: 0.75em; }
@media (max-width: 48rem) { article, dl { grid-template-columns: minmax(0, 1fr); } }
@media print { @page { size: A4 landscape; margin: 12mm; } body { font-size: 8.5pt; } main { max-width: none; padding: 0; } article { break-inside: avoid; grid-template-columns: 48mm minmax(0, 1fr); } }
`;
