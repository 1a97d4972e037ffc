/** Counts, while a folder is walked, what lies in it and is not listed: other files by kind, links, sidecars alone, folders left out. */
import { joinedOthers, type OtherFiles, type OtherKind } from '../domain/other-files.ts';
import { sidecarsAlone } from '../domain/sidecar-name.ts';
import { otherFileKind } from '../usecases/photographs/photograph-names.ts';

/** Other files of one kind that are named; all are counted. */
const MOST_NAMED = 100;

export interface OtherCounter {
  add(kind: OtherKind, folder: string, name: string): void;
  /** All plain files of one folder. */
  addFiles(folder: string, names: readonly string[]): void;
  sums(): readonly OtherFiles[];
}

export function otherCounter(): OtherCounter {
  const kinds = new Map<OtherKind, { files: number; paths: string[] }>();
  function add(kind: OtherKind, folder: string, name: string): void {
    const known = kinds.get(kind) ?? { files: 0, paths: [] };
    kinds.set(kind, known);
    known.files += 1;
    if (known.paths.length < MOST_NAMED) known.paths.push(folder === '' ? name : `${folder}/${name}`);
  }
  return {
    add,
    addFiles(folder, names) {
      for (const name of names) {
        const kind = otherFileKind(name);
        if (kind !== null) add(kind, folder, name);
      }
      for (const name of sidecarsAlone(names)) add('sidecar', folder, name);
    },
    sums: () => joinedOthers([[...kinds].map(([kind, sum]) => ({ kind, ...sum }))], MOST_NAMED),
  };
}
