/** The words of a Word document as text: paragraphs apart, fields with what they show, deleted and hidden words left out. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { labelOf } from '../domain/article-text/labels.ts';
import { LONGEST_TEXT } from '../domain/article-text/text-lines.ts';
import { withoutInvisible } from '../domain/text/invisible.ts';
import { WordTooLarge, wordParts } from './word-package.ts';
import { blocksOfTable } from './word-tables.ts';

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
/** Fed to the parser piece by piece, so that one text of 24 MB is never split at once. */
const PIECE_BYTES = 65_536;
/** A document nests its tables and text boxes less deeply by far. */
const DEEPEST = 500;

const WORDPROCESSING = /\/(?:wordprocessingml\/(?:2006\/)?main)$/;
/** Words that the reader of the document does not see, or sees a second time. */
const UNSEEN = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'footnotePr',
  'endnotePr',
  'sectPr',
  'rt',
]);

/** Throws WordTooLarge, or an Error of the zip's or the XML's reader. */
export async function wordToText(bytes: Uint8Array): Promise<string> {
  const parts = await wordParts(bytes, [DOCUMENT, STYLES]);
  const document = parts.get(DOCUMENT);
  if (document === undefined) throw new Error('it has no document.xml');
  return textOf(document, headingStyles(parts.get(STYLES)));
}

/** Of the style of captions, next to those of headlines. */
const CAPTION = -1;

/** Ids of styles by which a paragraph is a headline (1 for the title, more below it) or a caption. Word names them in English everywhere. */
function headingStyles(styles: Uint8Array | undefined): ReadonlyMap<string, number> {
  const levels = new Map<string, number>([
    ['Title', 1],
    ['Heading1', 1],
    ['Heading2', 2],
    ['Heading3', 3],
    ['Caption', CAPTION],
  ]);
  if (styles === undefined) return levels;
  let id = '';
  parse(styles, {
    open: (tag) => {
      if (tag.local === 'style') id = value(tag, 'styleId');
      if (tag.local !== 'name' || id === '') return;
      const name = value(tag, 'val').toLowerCase();
      const heading = name === 'title' ? 1 : Number(/^heading (\d)$/.exec(name)?.[1] ?? 0);
      const level = name === 'caption' ? CAPTION : heading;
      if (level !== 0) levels.set(id, level);
    },
    close: () => {},
    text: () => {},
  });
  return levels;
}

interface Paragraph {
  text: string;
  run: string;
  hidden: boolean;
  heading: number;
}

function textOf(document: Uint8Array, headings: ReadonlyMap<string, number>): string {
  const blocks: string[] = [];
  /** The current table, its last row and cell open. */
  let table: string[][][] | null = null;
  /** How many tables are open inside one another; the rows of inner ones are rows like others. */
  let tables = 0;
  let alt = '';
  let length = 0;
  let unseen = 0;
  let isText = false;
  /** Fields open inside one another: what is between `begin` and `separate` is their instruction, shown fields in it too. */
  let fields: Field[] = [];
  const open: Paragraph[] = [];
  const add = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph !== undefined && unseen === 0 && !fields.includes('instruction')) paragraph.run += text;
  };
  const endRun = (paragraph: Paragraph): void => {
    if (!paragraph.hidden) paragraph.text += paragraph.run;
    paragraph.run = '';
    paragraph.hidden = false;
  };
  const endParagraph = (paragraph: Paragraph): void => {
    endRun(paragraph);
    // A byte order mark inside a word counts as white space and would part it.
    const plain = withoutInvisible(paragraph.text)
      .replace(/[^\S\n]+/g, ' ')
      .trim();
    if (plain === '') return;
    length += plain.length;
    if (length > LONGEST_TEXT) throw new WordTooLarge();
    (table?.at(-1)?.at(-1) ?? blocks).push(markOf(paragraph, plain) + plain);
  };
  parse(document, {
    open: (tag) => {
      if (UNSEEN.has(tag.local)) unseen += 1;
      // A drawing says what it shows before its image does; an old one, the shape round it.
      if (tag.local === 'docPr' || tag.local === 'shape') alt = value(tag, tag.local === 'shape' ? 'alt' : 'descr');
      if (tag.local === 'blip' || tag.local === 'imagedata') add(imageMark(alt));
      if (!WORDPROCESSING.test(tag.uri)) return;
      const paragraph = open.at(-1);
      if (tag.local === 'p') open.push({ text: '', run: '', hidden: false, heading: 0 });
      else if (tag.local === 'tbl' && open.length === 0) {
        tables += 1;
        table ??= [];
      } else if (tag.local === 'tr' && open.length === 0) table?.push([]);
      else if (tag.local === 'tc' && open.length === 0) table?.at(-1)?.push([]);
      else if (tag.local === 'r' && paragraph !== undefined) endRun(paragraph);
      else if (tag.local === 't') isText = true;
      else if (tag.local === 'fldChar') fields = afterMark(fields, value(tag, 'fldCharType'));
      else if (tag.local === 'tab') add('\t');
      else if (tag.local === 'br' || tag.local === 'cr') add('\n');
      else if (tag.local === 'noBreakHyphen') add('-');
      else if (paragraph !== undefined && (tag.local === 'vanish' || tag.local === 'webHidden'))
        paragraph.hidden = !/^(?:0|false|off)$/.test(value(tag, 'val'));
      else if (paragraph !== undefined && tag.local === 'pStyle')
        paragraph.heading = headings.get(value(tag, 'val')) ?? 0;
    },
    close: (tag) => {
      if (UNSEEN.has(tag.local)) unseen -= 1;
      if (!WORDPROCESSING.test(tag.uri)) return;
      if (tag.local === 't') isText = false;
      if (tag.local === 'r') {
        const paragraph = open.at(-1);
        if (paragraph !== undefined) endRun(paragraph);
      }
      if (tag.local === 'p') {
        const paragraph = open.pop();
        if (paragraph !== undefined) endParagraph(paragraph);
        // An instruction is in one paragraph: one that was never ended hides nothing behind it.
        fields = fields.filter((field) => field === 'result');
      }
      if (tag.local === 'tbl' && open.length === 0) tables -= 1;
      if (table !== null && tables === 0) {
        blocks.push(...blocksOfTable(table));
        table = null;
      }
    },
    text: (text) => {
      if (isText) add(text);
    },
  });
  return blocks.join('\n\n');
}

type Field = 'instruction' | 'result';

function afterMark(fields: readonly Field[], mark: string): Field[] {
  if (mark === 'begin') return [...fields, 'instruction'];
  if (mark === 'separate') return [...fields.slice(0, -1), 'result'];
  return fields.slice(0, -1);
}

function markOf({ heading }: Paragraph, text: string): string {
  if (heading === CAPTION) return OF_TABLE.test(text) || labelOf(text) !== null ? '' : 'Caption: ';
  return heading === 0 ? '' : heading === 1 ? '# ' : '## ';
}

const OF_TABLE = /^(?:table|tabelle|tableau|tabla|tabella|tabel)\b/iu;
/** What Word adds where a program described the image: nobody wrote that. */
const BY_PROGRAM =
  /automatically generated|automatisch generiert|générée? automatiquement|generad[ao] automáticamente|generat[ao] automaticamente/iu;

function imageMark(alt: string): string {
  const words = BY_PROGRAM.test(alt) ? '' : alt.replace(/[[\]\\\s]+/g, ' ').trim();
  return `![${words}]()`;
}

interface Events {
  readonly open: (tag: SaxesTagNS) => void;
  readonly close: (tag: SaxesTagNS) => void;
  readonly text: (text: string) => void;
}

/** One pass, without a tree. Throws at the first thing that is no XML. */
function parse(bytes: Uint8Array, events: Events): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > DEEPEST) throw new WordTooLarge();
    events.open(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(tag);
  });
  parser.on('text', events.text);
  const decoder = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8');
  for (let at = 0; at < bytes.length; at += PIECE_BYTES)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true }));
  parser.write(decoder.decode()).close();
}

function value(tag: SaxesTagNS, name: string): string {
  return Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '';
}
