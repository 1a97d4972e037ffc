/** Whether the field that has the caret was typed into since it got it: then undo belongs to the typing itself. */

let typed = false;

export function mayUndoTyping(): boolean {
  return typed;
}

/** A fix or another step replaced the text: the field's own undo would bring back the wrong words. */
export function forgetTyping(): void {
  typed = false;
}

export function startTyping(): void {
  document.addEventListener('focusin', forgetTyping);
  document.addEventListener('input', (event) => {
    typed = event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement;
  });
}
