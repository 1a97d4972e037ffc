/** The credit review for print: a block a picture, its evidence in four columns under every column's own name. */
import { columnOf } from '../domain/credit-review/review-columns.ts';
import { groupInWords, groupLines, type ReviewLine } from '../domain/credit-review/review-lines.ts';
import { type ReviewSheet, sheetFacts, sheetTitle } from '../domain/credit-review/review-sheet.ts';
import type { PdfDocument } from './pdf-document.ts';
import { PdfText, type TextLine, type TextStyle } from './pdf-text.ts';

const PAGE = { width: 841.89, height: 595.28 } as const;
const MARGIN_PT = 36;
const GUTTER_PT = 12;
const FOOTER_TOP = PAGE.height - 30;
const BOTTOM = FOOTER_TOP - 10;
const IMAGE = { width: 104, height: 78 } as const;
const COLUMNS: readonly (readonly string[])[] = [
  ['agency', 'photographer', 'file', 'signOff'],
  ['creator', 'creditLine', 'source', 'copyrightNotice'],
  ['usageTerms', 'instructions', 'restrictions'],
  ['digitalSourceType', 'credentials', 'findings'],
];
const LEFT_PT = MARGIN_PT + IMAGE.width + GUTTER_PT;
const COLUMN_PT = (PAGE.width - MARGIN_PT - LEFT_PT - (COLUMNS.length - 1) * GUTTER_PT) / COLUMNS.length;
const LEADING = 1.3;

const INK = '#1b1b1b';
const SOFT = '#5c5c5c';
const TITLE: TextStyle = { font: 'semibold', size: 16, colour: INK };
const GROUP: TextStyle = { font: 'semibold', size: 11, colour: INK };
const CREDIT: TextStyle = { font: 'semibold', size: 9.5, colour: INK };
const OPEN: TextStyle = { font: 'semibold', size: 7.5, colour: '#9b1c1c' };
const LABEL: TextStyle = { font: 'regular', size: 6.5, colour: SOFT };
const VALUE: TextStyle = { font: 'regular', size: 8, colour: INK };
const SMALL: TextStyle = { font: 'regular', size: 7.5, colour: SOFT };

/** `thumbnails`: JPEG bytes by picture id; `fontsFolder` holds the fonts that the program ships. */
export async function creditReviewPdf(
  fontsFolder: string,
  sheet: ReviewSheet,
  thumbnails: ReadonlyMap<number, Uint8Array>,
): Promise<Uint8Array> {
  const title = sheetTitle(sheet);
  const { article, lines, grouping } = sheet;
  const { PdfDocument } = await import('./pdf-document.ts');
  const pdf = new PdfDocument(fontsFolder, {
    title: `Credit review: ${title}`,
    author: article.byline,
    language: article.language,
  });
  const paper = new Paper(pdf);
  paper.line(`Credit review  ·  ${sheetFacts(sheet).join('  ·  ')}`, SMALL);
  paper.line(title, TITLE);
  for (const group of groupLines(lines, grouping)) {
    if (group.name !== '') paper.heading(`${group.name}  ·  ${groupInWords(group)}`);
    for (const line of group.lines) paper.block(line, thumbnails.get(line.id));
  }
  paper.footers(title);
  return pdf.finished();
}

class Paper {
  readonly #pdf: PdfDocument;
  readonly #text: PdfText;
  #top: number = MARGIN_PT;

  constructor(pdf: PdfDocument) {
    this.#pdf = pdf;
    this.#text = new PdfText(pdf);
    this.#newPage();
  }

  line(text: string, style: TextStyle): void {
    for (const line of this.#text.lines(text, style, PAGE.width - 2 * MARGIN_PT)) {
      if (this.#top + style.size * LEADING > BOTTOM) this.#newPage();
      this.#text.draw(line, MARGIN_PT, this.#top, PAGE.width - 2 * MARGIN_PT);
      this.#top += style.size * LEADING;
    }
  }

  /** Never the last words of a page. */
  heading(text: string): void {
    this.#top += 12;
    if (this.#top + IMAGE.height + 40 > BOTTOM) this.#newPage();
    this.line(text, GROUP);
  }

  /** A block goes to the next page whole; only one that is longer than a page is parted. */
  block(line: ReviewLine, thumbnail: Uint8Array | undefined): void {
    this.#text.about(`picture ${line.position}`);
    const wide = PAGE.width - MARGIN_PT - LEFT_PT;
    const head = [
      ...this.#text.lines(`${line.position}   ${line.credit || 'No credit'}`, CREDIT, wide),
      ...(line.open.length === 0 ? [] : this.#text.lines(`Needs a person: ${line.open.join(', ')}`, OPEN, wide)),
    ];
    const columns = COLUMNS.map((ids) => ids.flatMap((id) => this.#field(id, line)));
    const height = Math.max(IMAGE.height, heightOf(head) + Math.max(...columns.map(heightOf))) + 16;
    if (this.#top + height > BOTTOM && (height <= BOTTOM - MARGIN_PT || this.#top + IMAGE.height + 20 > BOTTOM))
      this.#newPage();
    this.#top += 8;
    this.#pdf
      .moveTo(MARGIN_PT, this.#top)
      .lineTo(PAGE.width - MARGIN_PT, this.#top)
      .lineWidth(0.4)
      .strokeColor('#c9c9c9')
      .stroke();
    this.#top += 6;
    const start = this.#top;
    this.#image(thumbnail);
    for (const one of head) {
      this.#text.draw(one, LEFT_PT, this.#top, wide);
      this.#top += one.style.size * LEADING;
    }
    this.#columns(columns);
    this.#top = Math.max(this.#top, start > this.#top ? this.#top : start + IMAGE.height);
  }

  footers(title: string): void {
    const { count } = this.#pdf.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      this.#pdf.switchToPage(page);
      const [line] = this.#text.lines(title, SMALL, PAGE.width - 2 * MARGIN_PT - 90);
      if (line != null) this.#text.draw(line, MARGIN_PT, FOOTER_TOP, PAGE.width - 2 * MARGIN_PT - 90);
      const [number] = this.#text.lines(`Page ${page + 1} of ${count}`, SMALL, 90);
      // Set from the right edge, whatever its width.
      if (number != null)
        this.#text.draw({ ...number, rightToLeft: true }, PAGE.width - MARGIN_PT - 90, FOOTER_TOP, 90);
    }
  }

  #field(id: string, line: ReviewLine): readonly TextLine[] {
    const { title, words } = columnOf(id);
    const parts = words(line);
    const values = parts.length === 0 ? ['—'] : parts;
    return [
      ...this.#text.lines(title, LABEL, COLUMN_PT),
      ...values.flatMap((value) => this.#text.lines(value, VALUE, COLUMN_PT)),
    ];
  }

  #columns(columns: readonly (readonly TextLine[])[]): void {
    let rest = columns;
    for (;;) {
      const start = this.#top;
      const ends = rest.map((lines, at) => this.#column(lines, LEFT_PT + at * (COLUMN_PT + GUTTER_PT), start));
      this.#top = Math.max(...ends.map(({ top }) => top));
      rest = ends.map(({ left }) => left);
      if (rest.every((lines) => lines.length === 0)) return;
      this.#newPage();
    }
  }

  /** As many lines as fit on this page; the others are left for the next one. */
  #column(lines: readonly TextLine[], left: number, start: number): { top: number; left: readonly TextLine[] } {
    let top = start;
    for (const [at, line] of lines.entries()) {
      const height = line.style.size * LEADING;
      if (top + height > BOTTOM) return { top, left: lines.slice(at) };
      this.#text.draw(line, left, top, COLUMN_PT);
      top += height;
    }
    return { top, left: [] };
  }

  #image(thumbnail: Uint8Array | undefined): void {
    // Nothing but a JPEG goes in: an embedded thumbnail comes from a stranger's file.
    if (thumbnail === undefined || thumbnail[0] !== 0xff || thumbnail[1] !== 0xd8) {
      this.#pdf.rect(MARGIN_PT, this.#top, IMAGE.width, IMAGE.height).lineWidth(0.4).strokeColor('#c9c9c9').stroke();
      return;
    }
    const bytes = Buffer.from(thumbnail.buffer, thumbnail.byteOffset, thumbnail.byteLength);
    this.#pdf.image(bytes, MARGIN_PT, this.#top, { fit: [IMAGE.width, IMAGE.height] });
  }

  #newPage(): void {
    this.#pdf.addPage({ size: 'A4', layout: 'landscape', margin: 0 });
    this.#top = MARGIN_PT;
  }
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { style }) => sum + style.size * LEADING, 0);
}
