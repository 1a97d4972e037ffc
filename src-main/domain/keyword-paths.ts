/** Keywords as paths, from the topmost word down: what other programs' trees of keywords say once the desk has written a photograph's keywords. */

export type KeywordPath = readonly string[];

/** The properties that hold such trees and are written, and how each parts the words of a path. */
export const PATH_PROPERTIES = {
  'lr:hierarchicalSubject': '|',
  'digiKam:TagsList': '/',
  'MicrosoftPhoto:LastKeywordXMP': '/',
  'mediapro:CatalogSets': '|',
} as const;
export type PathProperty = keyof typeof PATH_PROPERTIES;
/** digiKam repeats its tree for these programs: kept in step where they are, never begun. */
export const ONLY_IN_STEP: ReadonlySet<PathProperty> = new Set([
  'MicrosoftPhoto:LastKeywordXMP',
  'mediapro:CatalogSets',
]);

export interface KeywordChange {
  /** The photograph's keywords as they are to be. */
  readonly keywords: readonly string[];
  /** Keywords that the sidecar had before. */
  readonly before: readonly string[];
  /** Paths that any program wrote there. */
  readonly known: readonly KeywordPath[];
  /** The words above a keyword by the desk's own list, the topmost first. */
  readonly above: (keyword: string) => readonly string[];
}

/**
 * The tree of one program: its paths stay, those that nobody here knows too; a path ends with its last word when that keyword was
 * taken out; a keyword that no path leads to comes in under its words above. Null where there is no tree, and nothing that makes one.
 */
export function keywordPaths(
  there: readonly KeywordPath[],
  { keywords, before, known, above }: KeywordChange,
): readonly KeywordPath[] | null {
  const wanted = new Set(keywords);
  const gone = new Set(before.filter((keyword) => !wanted.has(keyword)));
  const kept = there.filter((path) => !gone.has(path.at(-1) ?? ''));
  const reached = new Set(kept.flat());
  const added = keywords
    .filter((keyword) => !reached.has(keyword))
    .map((keyword): KeywordPath => {
      const own = above(keyword);
      return own.length > 0 ? [...own, keyword] : (known.find((path) => path.at(-1) === keyword) ?? [keyword]);
    });
  // A word that is above another in what is added needs no path of its own.
  const within = new Set(added.flatMap((path) => path.slice(0, -1)));
  const all = [...kept, ...added.filter((path) => path.length > 1 || !within.has(path[0] ?? ''))];
  const isTree = there.length > 0 || known.length > 0 || all.some((path) => path.length > 1);
  return isTree ? all : null;
}
