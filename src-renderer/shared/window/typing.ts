/** Whether the field that has the caret was typed into since it got it: then undo belongs to the typing itself. */

let typed = false;

export function mayUndoTyping(): boolean {
  return typed;
}

/** A fix or another step replaced the text: the field's own undo would bring back the wrong words. */
export function forgetTyping(): void {
  typed = false;
}

/** Something was typed; whether into a field of text. */
export function noteTyping(isText: boolean): void {
  typed = isText;
}
