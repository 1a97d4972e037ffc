/** What the index engine tells those who look at the library. */
import type { PhotoId } from '../../domain/photo.ts';
import type { PicturedRow } from '../../usecases/indexing/decode-ports.ts';

export interface IndexEvents {
  /** Rows came, went or changed; null for many. */
  photosChanged(ids: readonly PhotoId[] | null): void;
  pictured(rows: readonly PicturedRow[]): void;
  foldersChanged(): void;
  /** A later notice `about` the same takes the earlier one's place. */
  notice(tone: 'info' | 'warn' | 'error', message: string, wayOut: string | null, about?: string): void;
}
