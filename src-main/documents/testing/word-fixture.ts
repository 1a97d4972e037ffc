/** Makes small Word documents for tests: a zip of stored files, written byte by byte. */

const CONTENT_TYPES =
  '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

/** The smallest Word document with these paragraphs. */
export function wordDocument(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipOf([
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', RELATIONS],
    ['word/document.xml', document],
  ]);
}

function zipOf(files: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const bytes: number[] = [];
  const directory: number[] = [];
  for (const [name, text] of files) {
    const [title, content] = [[...new TextEncoder().encode(name)], [...new TextEncoder().encode(text)]];
    const common = [
      ...[...le16(20), ...le16(0x800), ...le16(0), ...le16(0), ...le16(33)],
      ...[...le32(crc32(content)), ...le32(content.length), ...le32(content.length), ...le16(title.length), ...le16(0)],
    ];
    directory.push(...le32(0x02014b50), ...le16(20), ...common, ...le16(0), ...le16(0), ...le16(0), ...le32(0));
    directory.push(...le32(bytes.length), ...title);
    bytes.push(...le32(0x04034b50), ...common, ...title, ...content);
  }
  const count = le16(files.length);
  const end = [...le32(0x06054b50), ...le32(0), ...count, ...count, ...le32(directory.length), ...le32(bytes.length)];
  return Uint8Array.from([...bytes, ...directory, ...end, ...le16(0)]);
}

function le16(value: number): readonly number[] {
  return [value & 255, (value >> 8) & 255];
}

function le32(value: number): readonly number[] {
  return [...le16(value & 0xffff), ...le16(value >>> 16)];
}

function crc32(bytes: readonly number[]): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}
