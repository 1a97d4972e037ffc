/** A PDF in memory with the shipped fonts embedded and no date of its own, so that the same content gives the same bytes. */
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

export type FontName = 'regular' | 'semibold' | 'fallback';

const FONT_FILES: Readonly<Record<FontName, string>> = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  fallback: 'DejaVuSansCondensed.ttf',
};

/** PDF wants a date and derives its file identifier from it; this one says nothing about anybody. */
const NO_DATE = new Date(Date.UTC(2000, 0, 1));

/** The one thing that pdfkit knows and does not tell: which characters a font has. */
interface OpenedFont {
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
}

export class PdfDocument extends PDFDocument {
  readonly #chunks: Uint8Array[] = [];
  readonly #finished: Promise<Uint8Array>;
  readonly #opened = new Map<FontName, OpenedFont>();

  constructor(fontsFolder: string, { title, author, language }: PdfFacts) {
    super({
      size: 'A4',
      margin: 0,
      bufferPages: true,
      autoFirstPage: false,
      lang: language,
      displayTitle: true,
      pdfVersion: '1.7',
      info: {
        Title: title,
        Author: author,
        Creator: 'Picture Desk',
        Producer: 'Picture Desk',
        CreationDate: NO_DATE,
        ModDate: NO_DATE,
      },
    });
    for (const [name, file] of Object.entries(FONT_FILES)) this.registerFont(name, join(fontsFolder, file));
    this.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#finished = new Promise((resolve, reject) => {
      this.on('end', () => resolve(Buffer.concat(this.#chunks)));
      this.on('error', reject);
    });
  }

  hasGlyph(name: FontName, codePoint: number): boolean {
    let opened = this.#opened.get(name);
    if (opened == null) {
      this.font(name);
      opened = (this as unknown as { readonly _font: OpenedFont })._font;
      this.#opened.set(name, opened);
    }
    return opened.font.hasGlyphForCodePoint(codePoint);
  }

  /** Ends the document; all its bytes. */
  finished(): Promise<Uint8Array> {
    this.end();
    return this.#finished;
  }
}
