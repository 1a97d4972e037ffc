/** Decides what a changed file is now: the same photograph touched, captioned elsewhere, edited, or another photograph altogether. */
import type { PhotoId } from '../../domain/photo.ts';
import type { ChangedFile } from './compare-directory.ts';
import type { FactsAnswer, FactsRequest } from './disk-ports.ts';
import type { FactsUpdate, IndexFolder, IndexPorts, IndexReport, IndexStore, ScanPage } from './index-ports.ts';
import { assess, newPhoto } from './new-photo.ts';

export interface SettledChanges {
  readonly changed: number;
  readonly moved: number;
  readonly added: number;
  readonly unsigned: number;
  /** They may have sidecars next to other files of theirs, which were not read here. */
  readonly ofCopies: readonly PhotoId[];
  /** They lie under another's name now, and that name has a sidecar. */
  readonly exchanged: readonly PhotoId[];
  /** Directories with files that their disk did not give now: nothing is written of these, they are asked again. */
  readonly waiting: ReadonlySet<string>;
}

const PAGE = 64;

export async function settleChanges(
  ports: IndexPorts,
  folder: IndexFolder,
  changes: readonly ChangedFile[],
  arrived: Set<PhotoId>,
  { signal, rest }: Pick<IndexReport, 'signal' | 'rest'>,
): Promise<SettledChanges> {
  let moved = 0;
  const sidecars: ScanPage['sidecars'][number][] = [];
  const later: { change: ChangedFile; answer: FactsAnswer }[] = [];
  const waiting = new Set<string>();
  for (let at = 0; at < changes.length; at += PAGE) {
    const page = changes.slice(at, at + PAGE);
    await rest();
    const answers = await ports.facts.read(
      page.map((change) => requestFor(folder, change)),
      signal,
    );
    page.forEach((change, index) => {
      const answer = answers[index]!;
      // First what is a known photograph now, so that what an overwritten one left behind is found elsewhere.
      const photoId = movesToKnown(ports.store, change, answer);
      if (answer.kind === 'unreadable' && answer.passing === true) waiting.add(change.directory);
      else if (photoId === null) later.push({ change, answer });
      else {
        moved += 1;
        arrived.add(photoId);
        // A sidecar next to the name counts for whatever has that name now.
        const { directory, sidecar } = change;
        if (sidecar !== null) sidecars.push({ directory, file: sidecar, photoId });
      }
    });
  }
  let added = 0;
  const updates: FactsUpdate[] = [];
  for (const { change, answer } of later) {
    if (answer.kind === 'gone') continue;
    const decided = decide(ports.store, change, answer);
    if (decided === 'own photograph') {
      const photo = newPhoto(change.directory, change.file, change.sidecar, answer);
      if (photo === null) continue;
      ports.store.splitFile(change.known.id, folder.id, photo);
      added += 1;
    } else updates.push(decided);
  }
  const unsigned = ports.store.updateFacts(updates);
  // Read without their own sidecar: what lies next to a copy counts all the same.
  const bare = new Set(later.filter(({ change }) => change.sidecar === null).map(({ change }) => change.known.photoId));
  const seen = later.map(({ change }) => ({ fileId: change.known.id, file: change.file }));
  ports.store.writePage({ folderId: folder.id, photos: [], placed: [], sidecars, seen, done: [] });
  const ofCopies = updates
    .map(({ photoId }) => photoId)
    .filter((id) => {
      const count = ports.store.placeOf(id)?.sidecars.length ?? 0;
      return count > 1 || (count === 1 && bare.has(id));
    });
  const exchanged = sidecars.map((one) => one.photoId);
  return { changed: updates.length, moved, added, unsigned, ofCopies, exchanged, waiting };
}

function requestFor(folder: IndexFolder, { directory, file, sidecar, contentMayDiffer }: ChangedFile): FactsRequest {
  const place = directory === '' ? folder.path : `${folder.path}/${directory}`;
  return {
    path: `${place}/${file.name}`,
    sidecars: sidecar === null ? [] : [`${place}/${sidecar.name}`],
    identify: contentMayDiffer,
  };
}

/** Exchanged names, a restored original, one photograph saved over another: the content says which it is. */
function movesToKnown(store: IndexStore, { known, file }: ChangedFile, answer: FactsAnswer): PhotoId | null {
  if (answer.kind !== 'facts' || answer.identity === null) return null;
  const photoId = store.photoByContent(answer.identity.contentHash);
  if (photoId === null || photoId === known.photoId) return null;
  store.moveFile(known.id, file, photoId);
  return photoId;
}

function decide(
  store: IndexStore,
  { known, file, contentMayDiffer }: ChangedFile,
  answer: Exclude<FactsAnswer, { kind: 'gone' }>,
): FactsUpdate | 'own photograph' {
  const { photoId } = known;
  const before = store.identityOf(photoId, known.id);
  const identity = answer.kind === 'facts' ? answer.identity : null;
  // A known photograph whose file is no longer one stays, and says why it does not show.
  const assessed = assess(file.name, file.bytes, answer) ?? {
    facts: null,
    reason: 'Its content is no picture any more.',
    wayOut: null,
  };
  const same = !contentMayDiffer || (identity !== null && identity.contentHash === before?.contentHash);
  const update = { photoId, file, identity, ...assessed };
  if (same) return { ...update, pixelsChanged: false, flagChanged: false };
  // Its content lies elsewhere too, so what is here now is something else.
  if (before !== null && before.elsewhere > 0 && before.contentHash !== null) return 'own photograph';
  const samePixels = identity !== null && identity.pixelHash !== null && identity.pixelHash === before?.pixelHash;
  // Turning a picture and giving it another profile are metadata too, so its thumbnail is made again in any case.
  return { ...update, pixelsChanged: true, flagChanged: !samePixels && before?.contentHash !== null };
}
