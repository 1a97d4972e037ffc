/** The files of a bundle as they are listed before it is written: all images of one photograph in one line. */

interface BundleFile {
  readonly path: string;
  /** The original's file name for an image, what it is for for anything else. */
  readonly note: string;
}

export interface BundleLine {
  readonly note: string;
  /** How the names of all its files begin; empty where it is one file. */
  readonly start: string;
  /** How each goes on. */
  readonly ends: readonly string[];
}

export function byOriginal(files: readonly BundleFile[]): readonly BundleLine[] {
  const groups = new Map<string, BundleFile[]>();
  for (const file of files) {
    const key = file.path.startsWith('images/') ? file.note : file.path;
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  return [...groups.values()].map((own) => {
    const { path = '', note = '' } = own[0] ?? {};
    let same = own.length === 1 ? 0 : path.length;
    while (!own.every((file) => file.path.startsWith(path.slice(0, same)))) same -= 1;
    return { note, start: path.slice(0, same), ends: own.map((file) => file.path.slice(same)) };
  });
}
