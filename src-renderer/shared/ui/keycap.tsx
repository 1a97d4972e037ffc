/** A key as it is on the keyboard. */
import { keyCap } from '../commands/keys.ts';

export function KeyCap({ name }: { readonly name: string }) {
  return <kbd>{keyCap(name)}</kbd>;
}
