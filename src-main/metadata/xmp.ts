/** An XMP packet to named properties: every shape that RDF allows for the same thing, within bounds of size, depth and number. */
import { SaxesParser } from 'saxes';
import { decodeAs, decodeUtf16, decodeUtf32, guessCharset, isAscii, latin1 } from './charset.ts';
import { indexOf } from './integers.ts';
import { namespaceOf, namespaceOfUndeclared, WANTED } from './xmp-names.ts';

/** Larger packets are read up to here: what they carry beyond it are depth maps and histories. */
const MAX_PACKET = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;
const MAX_VALUE = 256 * 1024;

/** One value: plain text, an ordered list (Bag, Seq and Alt alike) or a structure. */
export interface XmpValue {
  readonly text: string;
  readonly language: string;
  readonly items: readonly XmpValue[] | null;
  readonly fields: ReadonlyMap<string, XmpValue> | null;
}

/** Properties by `prefix:Name` with our own prefixes (see xmp-names.ts). */
export type XmpProperties = ReadonlyMap<string, XmpValue>;

interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: Element[];
  text: string;
}

/** Properties of one or more packets; of a property said twice the first that is not blank counts. */
export function readXmp(packets: readonly Uint8Array[]): XmpProperties {
  const properties = new Map<string, XmpValue>();
  for (const packet of packets) readPacket(decodePacket(packet), properties);
  return properties;
}

/** XMP is UTF-8 unless a byte order mark or the zero bytes of wider characters say otherwise. */
export function decodePacket(packet: Uint8Array): string {
  const bytes = packet.length > MAX_PACKET ? packet.subarray(0, MAX_PACKET) : packet;
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
  for (const top of tops) collect(top, nodes, into);
}

/** Reads the elements under rdf:RDF, leaving out properties that nobody here asks for. */
function parse(text: string, tops: Element[], nodes: Map<string, Element[]>): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let scope: ReadonlyMap<string, string | null> = new Map();
  const scopes: { readonly depth: number; readonly scope: ReadonlyMap<string, string | null> }[] = [];
  const open: Element[] = [];
  let depth = 0;
  let rdfDepth = 0;
  let skipFrom = 0;
  let count = 0;
  const qualify = (name: string): string => {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const known = scope.has(prefix) ? scope.get(prefix) : prefix === '' ? null : namespaceOfUndeclared(prefix);
    return known == null ? (colon < 0 ? name : `?:${name.slice(colon + 1)}`) : `${known}:${name.slice(colon + 1)}`;
  };
  const declare = (attributes: Readonly<Record<string, string>>): void => {
    let next: Map<string, string | null> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      if (name !== 'xmlns' && name[5] !== ':') continue;
      next ??= new Map(scope);
      if (next.size > 200) break;
      next.set(name.slice(6), namespaceOf(attributes[name] ?? ''));
    }
    if (next == null) return;
    scopes.push({ depth, scope });
    scope = next;
  };
  parser.on('error', () => {});
  parser.on('opentag', (tag) => {
    depth += 1;
    count += 1;
    declare(tag.attributes);
    if (skipFrom > 0) return;
    const name = qualify(tag.name);
    if (rdfDepth === 0) {
      if (name === RDF) rdfDepth = depth;
      return;
    }
    const level = depth - rdfDepth;
    const parent = open[open.length - 1];
    if (level > MAX_DEPTH || count > MAX_ELEMENTS || (level === 2 && parent != null && !isWanted(name, parent))) {
      skipFrom = depth;
      return;
    }
    const attributes: [string, string][] = [];
    for (const key in tag.attributes) {
      if (key.startsWith('xmlns')) continue;
      attributes.push([qualify(key), (tag.attributes[key] ?? '').slice(0, MAX_VALUE)]);
    }
    const element: Element = { name, attributes, children: [], text: '' };
    if (level === 1) tops.push(element);
    else parent?.children.push(element);
    const nodeId = attributes.find(([key]) => key === 'rdf:nodeID')?.[1];
    if (nodeId != null) {
      const known = nodes.get(nodeId);
      if (known == null) nodes.set(nodeId, [element]);
      else known.push(element);
    }
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipFrom === depth) skipFrom = 0;
    else if (skipFrom === 0 && rdfDepth > 0) {
      if (depth === rdfDepth) rdfDepth = 0;
      else open.pop();
    }
    const last = scopes[scopes.length - 1];
    if (last != null && last.depth === depth) {
      scope = last.scope;
      scopes.pop();
    }
    depth -= 1;
  });
  const addText = (chunk: string): void => {
    const element = open[open.length - 1];
    if (skipFrom === 0 && element != null && element.text.length < MAX_VALUE) element.text += chunk.slice(0, MAX_VALUE);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(text).close();
  } catch {
    // A packet that breaks off: what was read until then counts.
  }
}

function isWanted(name: string, parent: Element): boolean {
  if (WANTED.has(name) || name === 'rdf:li' || name === 'rdf:value') return true;
  return parent.attributes.some(([key]) => key === 'rdf:nodeID');
}

function collect(top: Element, nodes: ReadonlyMap<string, readonly Element[]>, into: Map<string, XmpValue>): void {
  for (const [name, text] of top.attributes) if (WANTED.has(name)) keep(into, name, plain(text));
  for (const child of top.children) if (WANTED.has(child.name)) keep(into, child.name, toValue(child, nodes, 0));
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

function plain(text: string, language = ''): XmpValue {
  return { text, language, items: null, fields: null };
}

const CONTAINERS: ReadonlySet<string> = new Set(['rdf:Bag', 'rdf:Seq', 'rdf:Alt']);

function attribute(element: Element, name: string): string | undefined {
  return element.attributes.find(([key]) => key === name)?.[1];
}

/** A property element, or a list item, to its value. `depth` guards against nodes that refer to themselves. */
function toValue(element: Element, nodes: ReadonlyMap<string, readonly Element[]>, depth: number): XmpValue {
  const language = attribute(element, 'xml:lang') ?? '';
  if (depth > MAX_DEPTH) return plain('', language);
  const nodeId = attribute(element, 'rdf:nodeID');
  if (nodeId != null && element.children.length === 0 && element.text.trim() === '') {
    const target = nodes
      .get(nodeId)
      ?.find((node) => node !== element && node.children.length + node.attributes.length > 1);
    if (target != null)
      return CONTAINERS.has(target.name) ? listOf(target, nodes, depth + 1) : structOf(target, nodes, depth + 1);
  }
  const resource = attribute(element, 'rdf:resource');
  if (resource != null && element.children.length === 0) return plain(resource, language);
  if (element.children.length === 0) {
    const fields = fieldsOf(element);
    if (fields.size > 0 && element.text.trim() === '') return { text: '', language, items: null, fields };
    return plain(element.text, language);
  }
  const container = element.children.find((child) => CONTAINERS.has(child.name));
  if (container != null) return listOf(container, nodes, depth + 1);
  if (element.children.some((child) => child.name === 'rdf:li')) return listOf(element, nodes, depth + 1);
  const [only] = element.children;
  const isNode = attribute(element, 'rdf:parseType') == null && element.children.length === 1 && only != null;
  if (isNode && (only.name === 'rdf:Description' || isTypedNode(only))) return structOf(only, nodes, depth + 1);
  return structOf(element, nodes, depth + 1);
}

/** `<plus:Licensor><plus:LicensorDetail rdf:about="">…`: a node element named by its type instead of rdf:Description. */
function isTypedNode(element: Element): boolean {
  return attribute(element, 'rdf:about') != null || attribute(element, 'rdf:ID') != null;
}

function fieldsOf(element: Element): Map<string, XmpValue> {
  const fields = new Map<string, XmpValue>();
  for (const [name, text] of element.attributes) {
    if (name.startsWith('rdf:') || name.startsWith('xml:') || !name.includes(':')) continue;
    fields.set(name, plain(text));
  }
  return fields;
}

function structOf(element: Element, nodes: ReadonlyMap<string, readonly Element[]>, depth: number): XmpValue {
  const value = element.children.find((child) => child.name === 'rdf:value');
  if (value != null) return toValue(value, nodes, depth + 1);
  const fromAttribute = attribute(element, 'rdf:value');
  if (fromAttribute != null) return plain(fromAttribute);
  const fields = fieldsOf(element);
  for (const child of element.children)
    if (!fields.has(child.name)) fields.set(child.name, toValue(child, nodes, depth + 1));
  return { text: element.text, language: '', items: null, fields };
}

function listOf(element: Element, nodes: ReadonlyMap<string, readonly Element[]>, depth: number): XmpValue {
  const items = element.children.map((child) => toValue(child, nodes, depth + 1));
  return { text: '', language: '', items, fields: null };
}
