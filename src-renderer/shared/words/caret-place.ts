/** Screen position of a character in a text field, read from the mirror under it. */

/** The character's box; null where the field has no mirror. */
export function placeOfOffset(field: HTMLTextAreaElement, offset: number): DOMRect | null {
  const mirror = field.parentElement?.querySelector('.marked-mirror');
  if (mirror == null) return null;
  const walker = document.createTreeWalker(mirror, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) {
      const range = document.createRange();
      range.setStart(node, left);
      range.setEnd(node, Math.min(length, left + 1));
      return range.getBoundingClientRect();
    }
    left -= length;
  }
  return mirror.getBoundingClientRect();
}

/** Replaces a part of the field as if it were typed, so that the field's own undo can take it back. */
export function typeInto(
  field: HTMLTextAreaElement | HTMLInputElement,
  start: number,
  end: number,
  text: string,
): void {
  field.focus();
  field.setSelectionRange(start, end);
  document.execCommand('insertText', false, text);
}
