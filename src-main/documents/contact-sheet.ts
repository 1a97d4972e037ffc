/** The contact sheet for print: pictures in order, two across, each with its number, whole caption and credit. */
import { counted } from '../domain/counts.ts';
import type { BundleContent, BundlePicture } from '../domain/formats/format.ts';
import { readableDate } from '../domain/formats/html-text.ts';
import type { DocumentMaker } from '../usecases/export/export-ports.ts';
import type { PdfDocument } from './pdf-document.ts';
import { PdfText, type TextLine, type TextStyle } from './pdf-text.ts';

const PAGE = { width: 595.28, height: 841.89 } as const;
const MARGIN_PT = 42;
const GUTTER_PT = 22;
const FOOTER_TOP = PAGE.height - 34;
const BOTTOM = FOOTER_TOP - 12;
const COLUMN_PT = (PAGE.width - 2 * MARGIN_PT - GUTTER_PT) / 2;
/** As high as a photograph of 3:2 across the column. */
const IMAGE_HEIGHT_PT = COLUMN_PT / 1.5;
/** The number hangs before the caption. */
const INDENT_PT = 18;
const LEADING = 1.32;
const ROW_GAP_PT = 15;
/** A row is not begun where fewer lines than this fit under its pictures. */
const FEWEST_LINES = 4;

const INK = '#1b1b1b';
const SOFT = '#5c5c5c';
const HEADLINE: TextStyle = { font: 'semibold', size: 17, colour: INK };
const STANDFIRST: TextStyle = { font: 'regular', size: 10, colour: SOFT };
const NUMBER: TextStyle = { font: 'semibold', size: 8.5, colour: INK };
const CAPTION: TextStyle = { font: 'regular', size: 8.5, colour: INK };
const CREDIT: TextStyle = { font: 'semibold', size: 8, colour: SOFT };
const SMALL: TextStyle = { font: 'regular', size: 7.5, colour: SOFT };

/** `fontsFolder` holds the fonts that the program ships. */
export function documentMaker(fontsFolder: string): DocumentMaker {
  return { make: (_kind, content, images) => makeContactSheet(fontsFolder, content, images) };
}

async function makeContactSheet(fontsFolder: string, content: BundleContent, images: ReadonlyMap<number, Uint8Array>) {
  const { article } = content;
  const title = article.headline === '' ? 'Untitled' : article.headline;
  // Loaded when the first sheet is made: it costs the program's start as much as all the rest of the library process.
  const { PdfDocument } = await import('./pdf-document.ts');
  const pdf = new PdfDocument(fontsFolder, { title, author: article.byline, language: article.language });
  const text = new PdfText(pdf);
  const sheet = new Sheet(pdf, text);
  sheet.head(content, title);
  for (let at = 0; at < content.pictures.length; at += 2) {
    sheet.row(content.pictures.slice(at, at + 2).map((picture) => cellOf(picture, text, images.get(picture.position))));
  }
  const warnings = [...text.missing].map(([subject, characters]) => missingSentence(subject, characters));
  sheet.notes(warnings);
  sheet.footers(title);
  return { bytes: await pdf.finished(), warnings };
}

interface Cell {
  readonly position: number;
  readonly image: Uint8Array | undefined;
  readonly number: TextLine | undefined;
  readonly lines: readonly TextLine[];
}

function cellOf({ position, picture }: BundlePicture, text: PdfText, image: Uint8Array | undefined): Cell {
  text.about(`picture ${position}`);
  const caption =
    picture.caption.trim() === '' ? [] : text.lines(picture.caption.trim(), CAPTION, COLUMN_PT - INDENT_PT);
  const credit = picture.credit.trim() === '' ? [] : text.lines(picture.credit.trim(), CREDIT, COLUMN_PT - INDENT_PT);
  const [number] = text.lines(String(position), NUMBER, INDENT_PT);
  return { position, image, number, lines: [...caption, ...credit] };
}

function missingSentence(subject: string, characters: ReadonlySet<string>): string {
  const shown = [...characters]
    .slice(0, 12)
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const more = characters.size > shown.length ? ' and more' : '';
  return `The contact sheet's fonts cover Latin, Greek and Cyrillic; ${subject} has ${shown.join(', ')}${more}, shown there as □.`;
}

class Sheet {
  readonly #pdf: PdfDocument;
  readonly #text: PdfText;
  #top: number = MARGIN_PT;

  constructor(pdf: PdfDocument, text: PdfText) {
    this.#pdf = pdf;
    this.#text = text;
    this.#newPage();
  }

  head({ article, pictures }: BundleContent, title: string): void {
    this.#text.about('the headline');
    const width = PAGE.width - 2 * MARGIN_PT;
    const count = counted(pictures.length, 'picture');
    const facts = [readableDate(article.date, article.language), article.byline, count];
    this.#lines(this.#text.lines(facts.filter((fact) => fact !== '').join('  ·  '), SMALL, width), MARGIN_PT, width);
    this.#top += 2;
    this.#lines(this.#text.lines(title, HEADLINE, width), MARGIN_PT, width);
    this.#text.about('the standfirst');
    if (article.standfirst !== '')
      this.#lines(this.#text.lines(article.standfirst, STANDFIRST, width), MARGIN_PT, width);
    this.#top += 6;
    this.#pdf
      .moveTo(MARGIN_PT, this.#top)
      .lineTo(PAGE.width - MARGIN_PT, this.#top)
      .lineWidth(0.5)
      .strokeColor('#c9c9c9')
      .stroke();
    this.#top += 14;
  }

  /** Two pictures side by side; captions too long for the page go on at the top of the next one. */
  row(cells: readonly Cell[]): void {
    const longest = Math.max(1, ...cells.map(({ lines }) => lines.length));
    const least = IMAGE_HEIGHT_PT + 6 + Math.min(longest, FEWEST_LINES) * CAPTION.size * LEADING;
    const whole = IMAGE_HEIGHT_PT + 6 + Math.max(...cells.map(({ lines }) => heightOf(lines)));
    const room = BOTTOM - this.#top;
    // A caption is parted only if it would not fit on its own page either.
    if (least > room || (whole > room && whole <= BOTTOM - MARGIN_PT)) this.#newPage();
    for (const [at, cell] of cells.entries()) this.#image(cell, MARGIN_PT + at * (COLUMN_PT + GUTTER_PT));
    this.#top += IMAGE_HEIGHT_PT + 6;
    for (const [at, { number }] of cells.entries()) {
      if (number !== undefined) this.#text.draw(number, MARGIN_PT + at * (COLUMN_PT + GUTTER_PT), this.#top, INDENT_PT);
    }
    let rest = cells.map(({ lines }) => lines);
    for (;;) {
      const start = this.#top;
      const ends = rest.map((lines, at) =>
        this.#column(lines, MARGIN_PT + at * (COLUMN_PT + GUTTER_PT) + INDENT_PT, start),
      );
      this.#top = Math.max(...ends.map(({ top }) => top));
      rest = ends.map(({ left }) => left);
      if (rest.every((lines) => lines.length === 0)) break;
      this.#newPage();
    }
    this.#top += ROW_GAP_PT;
  }

  notes(sentences: readonly string[]): void {
    const width = PAGE.width - 2 * MARGIN_PT;
    for (const sentence of sentences) this.#lines(this.#text.lines(sentence, SMALL, width), MARGIN_PT, width);
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

  #newPage(): void {
    this.#pdf.addPage();
    this.#top = MARGIN_PT;
  }

  /** Full-width lines, over as many pages as they need. */
  #lines(lines: readonly TextLine[], left: number, width: number): void {
    for (const line of lines) {
      if (this.#top + line.style.size * LEADING > BOTTOM) this.#newPage();
      this.#text.draw(line, left, this.#top, width);
      this.#top += line.style.size * LEADING;
    }
  }

  /** As many lines as fit on this page; the others are left for the next one. */
  #column(lines: readonly TextLine[], left: number, start: number): { top: number; left: readonly TextLine[] } {
    let top = start;
    for (const [at, line] of lines.entries()) {
      const height = line.style.size * LEADING;
      if (top + height > BOTTOM) return { top, left: lines.slice(at) };
      this.#text.draw(line, left, top, COLUMN_PT - INDENT_PT);
      top += height;
    }
    return { top, left: [] };
  }

  #image({ image }: Cell, left: number): void {
    if (image == null) {
      this.#pdf.rect(left, this.#top, COLUMN_PT, IMAGE_HEIGHT_PT).lineWidth(0.5).strokeColor('#c9c9c9').stroke();
      return;
    }
    this.#pdf.image(Buffer.from(image.buffer, image.byteOffset, image.byteLength), left, this.#top, {
      fit: [COLUMN_PT, IMAGE_HEIGHT_PT],
      valign: 'bottom',
    });
  }
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { style }) => sum + style.size * LEADING, 0);
}
