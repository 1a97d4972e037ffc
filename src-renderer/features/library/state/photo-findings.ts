/** The worst finding of each photograph of the current article, for the badges of the contact sheet. */
import type { Severity } from '../../../../src-main/domain/finding.ts';
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { findings } from '../../../shared/articles/findings.ts';
import { useStore } from '../../../shared/store.ts';

type ByPhoto = ReadonlyMap<PhotoId, Severity>;

const RANK: Readonly<Record<Severity, number>> = { block: 2, warn: 1, info: 0 };
let known: { readonly of: unknown; readonly map: ByPhoto } = { of: null, map: new Map() };

function byPhoto(state: ReturnType<typeof findings.get>): ByPhoto {
  if (known.of === state) return known.map;
  const map = new Map<PhotoId, Severity>();
  for (const finding of state.findings) {
    if (state.overridden.has(finding)) continue;
    for (const place of [finding, ...finding.also]) {
      const picture = place.picture === null ? undefined : state.article?.pictures[place.picture - 1];
      if (picture === undefined) continue;
      const before = map.get(picture.photoId);
      if (before === undefined || RANK[before] < RANK[finding.severity]) map.set(picture.photoId, finding.severity);
    }
  }
  known = { of: state, map };
  return map;
}

export function useFindingsByPhoto(): ByPhoto {
  return useStore(findings, byPhoto);
}

export function photoSeverity(map: ByPhoto, id: PhotoId): Severity | null {
  return map.get(id) ?? null;
}
