/** An XMP packet to named properties: every shape that RDF allows for the same thing, within bounds of size, depth and number. */
import { decodeAs, decodeUtf16, decodeUtf32, guessCharset, isAscii, latin1 } from '../iim/charset.ts';
import { indexOf } from '../integers.ts';
import { scanAttributes, scanXml, unescapeXml } from './xml-scan.ts';
import { WANTED } from './xmp-names.ts';
import { XmpScope } from './xmp-scope.ts';
import { attribute, type Element, type Graph, plain, toValue, type XmpValue } from './xmp-values.ts';

/** Larger packets are read up to here: what they carry beyond it are depth maps and histories. */
const MAX_PACKET_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;
const MAX_VALUES = 50_000;
const MAX_PACKETS = 16;
const MAX_BYTES = 12 * 1024 * 1024;
const MAX_VALUE_LETTERS = 256 * 1024;

/** Properties by `prefix:Name` with our own prefixes (see xmp-names.ts). */
export type XmpProperties = ReadonlyMap<string, XmpValue>;

/** Properties of one or more packets; of a property said twice the first that is not blank counts. */
export function readXmp(packets: readonly Uint8Array[]): XmpProperties {
  const properties = new Map<string, XmpValue>();
  let left = MAX_BYTES;
  for (const packet of packets.slice(0, MAX_PACKETS)) {
    left -= packet.length;
    if (left >= 0) readPacket(decodePacket(packet), properties);
  }
  return properties;
}

/** XMP is UTF-8 unless a byte order mark or the zero bytes of wider characters say otherwise. */
export function decodePacket(packet: Uint8Array): string {
  const bytes = packet.length > MAX_PACKET_BYTES ? packet.subarray(0, MAX_PACKET_BYTES) : packet;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  if (a === 0 && b === 0 && (c !== 0 || d !== 0)) return decodeUtf32(bytes, false);
  if (b === 0 && c === 0 && d === 0 && a !== 0) return decodeUtf32(bytes, true);
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? decodeUtf32(bytes, true) : decodeUtf16(bytes, true);
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== 0)) return decodeUtf16(bytes, false);
  if (b === 0 && a !== 0) return decodeUtf16(bytes, true);
  const end = packetEnd(bytes);
  const body = end < bytes.length ? bytes.subarray(0, end) : bytes;
  if (isAscii(body)) return latin1(body);
  const text = decodeAs(body, 'utf8');
  return text.includes('\ufffd') ? decodeAs(body, guessCharset([body])) : text;
}

/** Two thirds of a typical packet is white space for later editing: it is not read. */
function packetEnd(bytes: Uint8Array): number {
  let end = bytes.length;
  while (end > 0 && isPadding(bytes[end - 1] ?? 0)) end -= 1;
  const trailer = indexOf(bytes, '<?xpacket', Math.max(0, end - 64));
  if (trailer < 0) return end;
  end = trailer;
  while (end > 0 && isPadding(bytes[end - 1] ?? 0)) end -= 1;
  return end;
}

function isPadding(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0;
}

const RDF = 'rdf:RDF';

function readPacket(text: string, into: Map<string, XmpValue>): void {
  const nodes = new Map<string, Element[]>();
  const tops: Element[] = [];
  parse(text, tops, nodes);
  const graph: Graph = { nodes, left: MAX_VALUES };
  for (const top of tops) collect(top, graph, into);
}

/** Reads the elements under rdf:RDF, leaving out properties that nobody here asks for. */
function parse(text: string, tops: Element[], nodes: Map<string, Element[]>): void {
  const scope = new XmpScope();
  const open: Element[] = [];
  let depth = 0;
  let rdfDepth = 0;
  let count = 0;
  /** Names and values of the current tag's attributes, in turn. */
  const raw: string[] = [];
  scanXml(text, {
    open(rawName, source, from, to) {
      depth += 1;
      count += 1;
      let nodeIds = false;
      raw.length = 0;
      if (to > from) {
        scanAttributes(source, from, to, (name, value) => {
          if (!name.startsWith('xmlns')) raw.push(name, value);
          else if (name.length === 5 || name[5] === ':') scope.declare(name.slice(6), unescapeXml(value), depth);
          nodeIds ||= name.endsWith(':nodeID');
        });
      }
      const name = scope.qualify(rawName);
      if (rdfDepth === 0) {
        if (name === RDF) rdfDepth = depth;
        return true;
      }
      const level = depth - rdfDepth;
      const parent = open[open.length - 1];
      if (level > MAX_DEPTH || count > MAX_ELEMENTS || (level === 2 && parent != null && !isWanted(name, parent)))
        return false;
      const attributes: [string, string][] = [];
      for (let i = 0; i < raw.length; i += 2) {
        const qualified = scope.qualify(raw[i] ?? '');
        const value = raw[i + 1] ?? '';
        if (level === 1 && !nodeIds && !WANTED.has(qualified) && !qualified.startsWith('rdf:')) continue;
        attributes.push([
          qualified,
          unescapeXml(value.length > MAX_VALUE_LETTERS ? value.slice(0, MAX_VALUE_LETTERS) : value),
        ]);
      }
      const element: Element = { name, attributes, children: [], text: '' };
      if (level === 1) tops.push(element);
      else parent?.children.push(element);
      const nodeId = nodeIds ? attribute(element, 'rdf:nodeID') : undefined;
      if (nodeId != null) {
        const known = nodes.get(nodeId);
        if (known == null) nodes.set(nodeId, [element]);
        else known.push(element);
      }
      open.push(element);
      return true;
    },
    close() {
      if (depth === rdfDepth) rdfDepth = 0;
      else if (rdfDepth > 0 && open.length === depth - rdfDepth) open.pop();
      scope.leave(depth);
      depth -= 1;
    },
    text(chunk) {
      const element = open[open.length - 1];
      if (element != null && element.text.length < MAX_VALUE_LETTERS) element.text += chunk.slice(0, MAX_VALUE_LETTERS);
    },
  });
}

function isWanted(name: string, parent: Element): boolean {
  if (WANTED.has(name) || name === 'rdf:li' || name === 'rdf:value') return true;
  return parent.attributes.some(([key]) => key === 'rdf:nodeID');
}

function collect(top: Element, graph: Graph, into: Map<string, XmpValue>): void {
  for (const [name, text] of top.attributes) if (WANTED.has(name)) keep(into, name, plain(text));
  for (const child of top.children) if (WANTED.has(child.name)) keep(into, child.name, toValue(child, graph, 0));
}

function keep(into: Map<string, XmpValue>, name: string, value: XmpValue): void {
  const known = into.get(name);
  if (known == null || isBlank(known)) into.set(name, value);
}

function isBlank(value: XmpValue): boolean {
  return (
    value.text.trim() === '' &&
    (value.items?.every(isBlank) ?? true) &&
    (value.fields == null || value.fields.size === 0)
  );
}
