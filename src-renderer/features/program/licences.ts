/** Parses resources/THIRD-PARTY.txt: one heading and one text a package. */

export interface Licence {
  /** `zod 4.6.7 (MIT)`. */
  readonly name: string;
  readonly text: string;
}

const SECTION = /^-{80}\n(.+)\n-{80}\n/gm;

export function readLicences(text: string): readonly Licence[] {
  const heads = [...text.matchAll(SECTION)];
  return heads.map((head, at) => {
    const begin = head.index + head[0].length;
    return { name: head[1] ?? '', text: text.slice(begin, heads[at + 1]?.index ?? text.length).trim() };
  });
}
