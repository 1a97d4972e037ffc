/** The rules for the crops of a picture: whether the file forbids them, which are written, how large an output may be. */
import { useMemo } from 'react';
import type { CropRatio } from '../../../src-main/domain/article.ts';
import type { Preset } from '../../../src-main/domain/formats/format.ts';
import { writtenCrops } from '../../../src-main/domain/formats/written-crops.ts';
import { readRestrictions } from '../../../src-main/domain/rights/read-restrictions.ts';
import { articles } from '../../shared/articles/articles.ts';
import { cropping } from '../../shared/articles/crops.ts';
import { useStore } from '../../shared/store.ts';
import type { PictureAtHand } from '../../shared/words/use-picture.ts';

export interface CropRules {
  /** The file's own words against cropping. */
  readonly forbidden: string | null;
  /** The preset that the article's house rules go with. */
  readonly preset: Preset | null;
  /** Longest side that an export writes. */
  readonly outputEdge: number | null;
  isWritten(ratio: CropRatio): boolean;
}

export function useCropRules({ picture, photo }: PictureAtHand): CropRules {
  const presets = useStore(cropping, (state) => state.presets);
  const profile = useStore(articles, ({ article }) => article?.profile ?? 'web');
  const leadId = useStore(
    articles,
    ({ article }) => (article?.pictures.find(({ lead }) => lead) ?? article?.pictures[0])?.id ?? null,
  );
  return useMemo(() => {
    const words =
      photo === null ? undefined : readRestrictions(photo.metadata).find(({ kind }) => kind === 'noCropping')?.words;
    const preset = presets.find((known) => known.profile === profile) ?? presets[0] ?? null;
    const written = preset === null ? [] : writtenCrops(picture, leadId === picture.id && words === undefined, preset);
    return {
      forbidden: words ?? null,
      preset,
      outputEdge: preset === null ? null : Math.max(...preset.sizes),
      isWritten: (ratio) => written.includes(ratio),
    };
  }, [picture, photo, presets, profile, leadId]);
}
