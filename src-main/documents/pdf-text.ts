/** Sets text in a PDF with the shipped fonts: breaks lines, falls back by character, and remembers what no font can show. */
import type { FontName, PdfDocument } from './pdf-document.ts';

/** A stretch of text in one font and one direction. */
interface Run {
  readonly text: string;
  readonly font: FontName;
  readonly rightToLeft: boolean;
}

export interface TextStyle {
  readonly font: 'regular' | 'semibold';
  readonly size: number;
  readonly colour: string;
}

export interface TextLine {
  readonly text: string;
  readonly style: TextStyle;
  /** The paragraph reads from the right: the line is set against the right edge. */
  readonly rightToLeft: boolean;
}

/** Set as a frame instead of a character that no font has. */
const MISSING = '\u25A1';
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const STRONG = /[\p{L}]/u;
/** Marks, joiners and variation selectors stay with the character before them. */
const CLINGS = /\p{M}|\u200C|\u200D|\p{Variation_Selector}/u;
// Direction marks and other invisible characters have nothing to draw.
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/gu;

export class PdfText {
  readonly #document: PdfDocument;
  readonly #missing = new Map<string, Set<string>>();
  readonly #widths = new Map<string, number>();
  readonly #known = new Map<string, boolean>();
  #subject = '';

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** Whose text comes next; for saying where a character is missing. */
  about(subject: string): void {
    this.#subject = subject;
  }

  /** Characters that no shipped font has, by the text they are in. */
  get missing(): ReadonlyMap<string, ReadonlySet<string>> {
    return this.#missing;
  }

  /** The text in lines no wider than `width`; a word too long for a line is broken, nothing is left out. */
  lines(text: string, style: TextStyle, width: number): readonly TextLine[] {
    return text.split(/\r\n|[\r\n\u2028\u2029]/).flatMap((paragraph) => {
      const shown = this.#showable(paragraph);
      const rightToLeft = RIGHT_TO_LEFT.test(STRONG.exec(shown)?.[0] ?? '');
      return this.#wrap(shown, style, width).map((line) => ({ text: line, style, rightToLeft }));
    });
  }

  draw(line: TextLine, left: number, top: number, width: number): void {
    const runs = inVisualOrder(this.#runs(line.text, line.style.font), line.rightToLeft);
    const widths = runs.map((run) => this.#runWidth(run, line.style.size));
    const total = widths.reduce((sum, part) => sum + part, 0);
    let at = line.rightToLeft ? left + width - total : left;
    for (const [index, { text, font, rightToLeft }] of runs.entries()) {
      this.#document.font(font).fontSize(line.style.size).fillColor(line.style.colour);
      // `features` keeps a right-to-left run whole, so that it is turned as a whole and not word by word; all other text
      // goes word by word, because pdfkit remembers words that it has set before.
      this.#document.text(text, at, top, { lineBreak: false, ...(rightToLeft ? { features: [] } : {}) });
      at += widths[index] ?? 0;
    }
  }

  #wrap(text: string, style: TextStyle, width: number): readonly string[] {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/[^\S\u00A0\u202F]+/).filter((part) => part !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (this.#textWidth(longer, style) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const parts = this.#breakWord(word, style, width);
      lines.push(...parts.slice(0, -1));
      line = parts.at(-1) ?? '';
    }
    return line === '' && lines.length > 0 ? lines : [...lines, line];
  }

  #breakWord(word: string, style: TextStyle, width: number): readonly string[] {
    if (this.#textWidth(word, style) <= width) return [word];
    const parts: string[] = [];
    let part = '';
    for (const character of word) {
      if (part !== '' && !CLINGS.test(character) && this.#textWidth(part + character, style) > width) {
        parts.push(part);
        part = '';
      }
      part += character;
    }
    return [...parts, part];
  }

  #textWidth(text: string, { font, size }: TextStyle): number {
    return this.#runs(text, font).reduce((sum, run) => sum + this.#runWidth(run, size), 0);
  }

  /** Word by word from a memory: captions of one gallery share most of their words. */
  #runWidth({ text, font }: Run, size: number): number {
    let width = 0;
    for (const piece of text.split(/(?<= )/)) {
      const key = `${font}${size} ${piece}`;
      const known = this.#widths.get(key);
      const measured = known ?? this.#document.font(font).fontSize(size).widthOfString(piece);
      if (known == null) this.#widths.set(key, measured);
      width += measured;
    }
    return width;
  }

  #runs(text: string, font: 'regular' | 'semibold'): readonly Run[] {
    const runs: Run[] = [];
    for (const character of text) {
      const last = runs.at(-1);
      const clings = last != null && (CLINGS.test(character) || character === ' ');
      const name = clings ? last.font : this.#has(font, character) ? font : 'fallback';
      const rightToLeft = clings ? last.rightToLeft : RIGHT_TO_LEFT.test(character);
      if (last != null && last.font === name && last.rightToLeft === rightToLeft) {
        runs[runs.length - 1] = { ...last, text: last.text + character };
      } else runs.push({ text: character, font: name, rightToLeft });
    }
    return spacesAtEnds(runs);
  }

  /** The text with a frame for what no font has; those are noted. */
  #showable(text: string): string {
    let shown = '';
    for (const character of text.normalize('NFC').replace(INVISIBLE, '').replace(/\t/g, ' ')) {
      if (this.#has('regular', character) || this.#has('fallback', character)) shown += character;
      else if (!CLINGS.test(character)) {
        shown += MISSING;
        const noted = this.#missing.get(this.#subject) ?? new Set<string>();
        this.#missing.set(this.#subject, noted.add(character));
      }
    }
    return shown;
  }

  #has(font: FontName, character: string): boolean {
    const key = font + character;
    const known = this.#known.get(key);
    if (known != null) return known;
    const present = this.#document.hasGlyph(font, character.codePointAt(0) ?? 0);
    this.#known.set(key, present);
    return present;
  }
}

/** A space behind a right-to-left run would be drawn before it: it goes to the run that follows. */
function spacesAtEnds(runs: readonly Run[]): readonly Run[] {
  return runs.map((run, at) => {
    const before = runs[at - 1];
    const lead = before?.rightToLeft === true && !run.rightToLeft && before.text.endsWith(' ') ? ' ' : '';
    const moves = run.rightToLeft && runs[at + 1]?.rightToLeft === false && run.text.endsWith(' ');
    return { ...run, text: lead + (moves ? run.text.slice(0, -1) : run.text) };
  });
}

/** Runs from left to right as they are read. Nested directions beyond one level are not handled. */
function inVisualOrder(runs: readonly Run[], rightToLeft: boolean): readonly Run[] {
  return rightToLeft ? [...runs].reverse() : runs;
}
