/** Makes small Word documents for tests: a zip written byte by byte, true or lying. */
import { crc32, deflateRawSync } from 'node:zlib';

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

export interface WordFixture {
  /** Packed as Word packs; else stored. */
  readonly deflated?: boolean;
  /** What the zip says of the document's size, in bytes, where that is a lie. */
  readonly saidSize?: number;
}

/** The smallest Word document with these paragraphs, as plain text. */
export function wordDocument(paragraphs: readonly string[], options: WordFixture = {}): Uint8Array {
  return wordOf(
    paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(''),
    options,
  );
}

/** The smallest Word document with this body, in WordprocessingML. */
export function wordOf(body: string, options: WordFixture = {}): Uint8Array {
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`;
  const files = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['word/document.xml', document],
  ] as const;
  return zipOf(files, options);
}

function zipOf(
  files: readonly (readonly [name: string, text: string])[],
  { deflated = false, saidSize }: WordFixture,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const [title, plain] = [Buffer.from(name), Buffer.from(text)];
    const content = deflated ? deflateRawSync(plain) : plain;
    const size = name === 'word/document.xml' ? (saidSize ?? plain.length) : plain.length;
    const common = [
      ...[...le16(20), ...le16(0x800), ...le16(deflated ? 8 : 0), ...le16(0), ...le16(33)],
      ...[...le32(crc32(plain)), ...le32(content.length), ...le32(size), ...le16(title.length), ...le16(0)],
    ];
    const entry = [...le32(0x02014b50), ...le16(20), ...common, ...le16(0), ...le16(0), ...le16(0), ...le32(0)];
    directory.push(Uint8Array.from([...entry, ...le32(offset)]), title);
    parts.push(Uint8Array.from([...le32(0x04034b50), ...common]), title, content);
    offset += 4 + common.length + title.length + content.length;
  }
  const listed = Buffer.concat(directory);
  const count = le16(files.length);
  const end = [
    ...le32(0x06054b50),
    ...le32(0),
    ...count,
    ...count,
    ...le32(listed.length),
    ...le32(offset),
    ...le16(0),
  ];
  return Buffer.concat([...parts, listed, Uint8Array.from(end)]);
}

function le16(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}

function le32(value: number): readonly number[] {
  return [...le16(value & 0xffff), ...le16(value >>> 16)];
}
