/** Makes a shown page equal to a newer one by changing only what differs: the place read stays, pictures do not flash. */

/** `shown` becomes like `wanted`; nodes of `wanted` that are needed are taken out of it. */
export function syncNode(shown: Element, wanted: Element): void {
  syncAttributes(shown, wanted);
  const next = [...wanted.childNodes];
  for (const [at, node] of next.entries()) {
    const old = shown.childNodes[at];
    if (old === undefined) shown.append(shown.ownerDocument.adoptNode(node));
    else if (isElement(old) && isElement(node) && old.tagName === node.tagName) syncNode(old, node);
    else if (old.nodeType === Node.TEXT_NODE && node.nodeType === Node.TEXT_NODE) {
      if (old.nodeValue !== node.nodeValue) old.nodeValue = node.nodeValue;
    } else shown.replaceChild(shown.ownerDocument.adoptNode(node), old);
  }
  while (shown.childNodes.length > next.length) shown.lastChild?.remove();
}

function syncAttributes(shown: Element, wanted: Element): void {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

/** Nodes of another document are no instances of this window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
