/** What is read of a caption or a file is read once, however many times the two are compared with others. */

/** Remembers what `read` says of each of these, as long as they are in use. */
export function onceEach<Of extends object, T>(read: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly said: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.said;
    const said = read(of);
    known.set(of, { said });
    return said;
  };
}
