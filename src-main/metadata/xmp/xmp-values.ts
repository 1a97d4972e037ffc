/** The elements of an XMP packet to values: every shape in which RDF may say the same thing. */

/** One value: plain text, an ordered list (Bag, Seq and Alt alike) or a structure. */
export interface XmpValue {
  readonly text: string;
  readonly language: string;
  readonly items: readonly XmpValue[] | null;
  readonly fields: ReadonlyMap<string, XmpValue> | null;
}

export interface Element {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: Element[];
  text: string;
}

/** Elements that others refer to by rdf:nodeID, and how many values may still be made: references can multiply without end. */
export interface Graph {
  readonly nodes: ReadonlyMap<string, readonly Element[]>;
  left: number;
}

const MAX_DEPTH = 64;

export function plain(text: string, language = ''): XmpValue {
  return { text, language, items: null, fields: null };
}

const CONTAINERS: ReadonlySet<string> = new Set(['rdf:Bag', 'rdf:Seq', 'rdf:Alt']);

export function attribute(element: Element, name: string): string | undefined {
  return element.attributes.find(([key]) => key === name)?.[1];
}

/** A property element, or a list item, to its value. `depth` guards against nodes that refer to themselves. */
export function toValue(element: Element, graph: Graph, depth: number): XmpValue {
  const language = attribute(element, 'xml:lang') ?? '';
  graph.left -= 1;
  if (depth > MAX_DEPTH || graph.left < 0) return plain('', language);
  const nodeId = attribute(element, 'rdf:nodeID');
  if (nodeId != null && element.children.length === 0 && element.text.trim() === '') {
    const target = graph.nodes
      .get(nodeId)
      ?.find((node) => node !== element && node.children.length + node.attributes.length > 1);
    if (target != null)
      return CONTAINERS.has(target.name) ? listOf(target, graph, depth + 1) : structOf(target, graph, depth + 1);
  }
  const resource = attribute(element, 'rdf:resource');
  if (resource != null && element.children.length === 0) return plain(resource, language);
  if (element.children.length === 0) {
    const fields = fieldsOf(element);
    if (fields.size > 0 && element.text.trim() === '') return { text: '', language, items: null, fields };
    return plain(element.text, language);
  }
  const container = element.children.find((child) => CONTAINERS.has(child.name));
  if (container != null) return listOf(container, graph, depth + 1);
  if (element.children.some((child) => child.name === 'rdf:li')) return listOf(element, graph, depth + 1);
  const [only] = element.children;
  const isNode = attribute(element, 'rdf:parseType') == null && element.children.length === 1 && only != null;
  if (isNode && (only.name === 'rdf:Description' || isTypedNode(only))) return structOf(only, graph, depth + 1);
  return structOf(element, graph, depth + 1);
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

function structOf(element: Element, graph: Graph, depth: number): XmpValue {
  const value = element.children.find((child) => child.name === 'rdf:value');
  if (value != null) return toValue(value, graph, depth + 1);
  const fromAttribute = attribute(element, 'rdf:value');
  if (fromAttribute != null) return plain(fromAttribute);
  const fields = fieldsOf(element);
  for (const child of element.children)
    if (!fields.has(child.name)) fields.set(child.name, toValue(child, graph, depth + 1));
  return { text: element.text, language: '', items: null, fields };
}

function listOf(element: Element, graph: Graph, depth: number): XmpValue {
  const items = element.children.map((child) => toValue(child, graph, depth + 1));
  return { text: '', language: '', items, fields: null };
}
