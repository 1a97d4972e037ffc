/** An XMP packet to named properties: every shape that RDF allows for the same thing, within bounds of size, depth and number. */
import { decodeAs, decodeUtf16, decodeUtf32, guessCharset, isAscii, latin1 } from './charset.ts';
import { indexOf } from './integers.ts';
import { scanAttributes, scanXml, unescapeXml } from './xml-scan.ts';
import { namespaceOf, namespaceOfUndeclared, WANTED } from './xmp-names.ts';

/** Larger packets are read up to here: what they carry beyond it are depth maps and histories. */
const MAX_PACKET = 4 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ELEMENTS = 20_000;
const MAX_VALUE = 256 * 1024;
const MAX_BINDINGS = 1_000;
const MAX_NAMES = 2_000;

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

/** Which prefix means which namespace at the place where the reader stands; qualified names are remembered while that holds. */
class Scope {
  private readonly namespaces = new Map<string, string | null>();
  private readonly undo: {
    readonly prefix: string;
    readonly before: string | null | undefined;
    readonly depth: number;
  }[] = [];
  private readonly names = new Map<string, string>();

  declare(prefix: string, uri: string, depth: number): void {
    if (this.undo.length >= MAX_BINDINGS) return;
    const namespace = namespaceOf(uri);
    const before = this.namespaces.get(prefix);
    this.undo.push({ prefix, before, depth });
    if (before === namespace) return;
    this.namespaces.set(prefix, namespace);
    if (this.names.size > 0) this.names.clear();
  }

  /** Forgets what an element declared when it closes. */
  leave(depth: number): void {
    for (
      let last = this.undo[this.undo.length - 1];
      last != null && last.depth >= depth;
      last = this.undo[this.undo.length - 1]
    ) {
      this.undo.pop();
      if (this.namespaces.get(last.prefix) === last.before) continue;
      if (last.before === undefined) this.namespaces.delete(last.prefix);
      else this.namespaces.set(last.prefix, last.before);
      this.names.clear();
    }
  }

  qualify(name: string): string {
    const known = this.names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    const declared = this.namespaces.get(prefix);
    const namespace = declared !== undefined ? declared : prefix === '' ? null : namespaceOfUndeclared(prefix);
    const local = name.slice(colon + 1);
    const qualified = namespace != null ? `${namespace}:${local}` : colon < 0 ? name : `?:${local}`;
    if (this.names.size < MAX_NAMES) this.names.set(name, qualified);
    return qualified;
  }
}

/** Reads the elements under rdf:RDF, leaving out properties that nobody here asks for. */
function parse(text: string, tops: Element[], nodes: Map<string, Element[]>): void {
  const scope = new Scope();
  const open: Element[] = [];
  let depth = 0;
  let rdfDepth = 0;
  let count = 0;
  /** Names and values of the attributes at hand, in turn. */
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
        attributes.push([qualified, unescapeXml(value.length > MAX_VALUE ? value.slice(0, MAX_VALUE) : value)]);
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
      if (element != null && element.text.length < MAX_VALUE) element.text += chunk.slice(0, MAX_VALUE);
    },
  });
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
