/** XML namespaces in scope: raw names to the names of xmp-names.ts, as fast as a lookup. */
import { namespaceOf, namespaceOfUndeclared } from './xmp-names.ts';

const MAX_BINDINGS = 1_000;
const MAX_NAMES = 2_000;

/** Which prefix means which namespace at the reader's place; qualified names are remembered as long as that is so. */
export class XmpScope {
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
