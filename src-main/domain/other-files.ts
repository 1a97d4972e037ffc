/** Files next to photographs that are none themselves: counted and named by kind, so that nothing in a folder is skipped in silence. */

const KINDS = {
  video: 'mp4 m4v mov avi mkv webm mpg mpeg mts m2ts wmv 3gp insv mxf braw r3d crm vob ogv flv mod',
  sound: 'mp3 wav aac flac ogg m4a aif aiff wma amr opus caf m4b',
  text: 'txt md rtf doc docx odt pages pdf epub csv tsv xls xlsx ods numbers ppt pptx odp key html htm eml msg srt vtt',
  archive: 'zip rar 7z tar gz bz2 xz tgz iso dmg',
} as const;
export type OtherKind = keyof typeof KINDS | 'sidecar' | 'link' | 'copies' | 'other';

const KIND_OF: ReadonlyMap<string, OtherKind> = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind as OtherKind] as const)),
);

/** Endings of files that are no photographs. */
export const OTHER_ENDINGS: readonly string[] = [...KIND_OF.keys()];

export interface OtherFiles {
  readonly kind: OtherKind;
  readonly files: number;
  /** Of the first ones, relative to the folder. */
  readonly paths: readonly string[];
}

/** `extension` without its dot; of what is no photograph by its name. */
export function otherKind(extension: string): OtherKind {
  return KIND_OF.get(extension.toLowerCase()) ?? 'other';
}

const WORDS: Readonly<Record<OtherKind, readonly [one: string, many: string]>> = {
  video: ['video', 'videos'],
  sound: ['sound recording', 'sound recordings'],
  text: ['text or document', 'texts or documents'],
  archive: ['archive', 'archives'],
  sidecar: ['sidecar without its photograph', 'sidecars without their photographs'],
  link: ['link, which is not followed', 'links, which are not followed'],
  copies: [
    'folder left out: a waste bin or another program’s copies',
    'folders left out: waste bins or other programs’ copies',
  ],
  other: ['other file', 'other files'],
};

/** `3 videos, 1 sound recording`; empty where there is nothing. */
export function otherWords(others: readonly OtherFiles[]): string {
  return others.map(({ kind, files }) => `${files} ${WORDS[kind][files === 1 ? 0 : 1]}`).join(', ');
}

/** Several folders' files as one list, most first. */
export function joinedOthers(lists: readonly (readonly OtherFiles[])[], mostPaths: number): readonly OtherFiles[] {
  const kinds = new Map<OtherKind, { files: number; paths: readonly string[] }>();
  for (const { kind, files, paths } of lists.flat()) {
    const sum = kinds.get(kind) ?? { files: 0, paths: [] };
    kinds.set(kind, { files: sum.files + files, paths: [...sum.paths, ...paths].slice(0, mostPaths) });
  }
  return [...kinds].map(([kind, sum]) => ({ kind, ...sum })).sort((a, b) => b.files - a.files);
}
