/** A file that ExifTool writes for a test, and what every reader must find in it. */
import type { MetadataBlock, NewsField, NewsMetadata } from '../../../domain/metadata.ts';

export interface Variant {
  readonly name: string;
  readonly type?: 'jpg' | 'png' | 'webp' | 'tif' | 'avif';
  /** Runs of ExifTool over the file, one after another. */
  readonly write: readonly (readonly string[])[];
  /** What was meant; every value must be read so. */
  readonly meant: NewsMetadata;
  /** Values that disagree, both kept. */
  readonly conflicts?: Partial<Record<NewsField, Partial<Record<MetadataBlock, unknown>>>>;
  /** Changes bytes behind ExifTool's back. */
  readonly bend?: (bytes: Uint8Array) => Uint8Array;
  readonly gps?: readonly [latitude: number, longitude: number];
  readonly isBesides?: boolean;
}

/** ExifTool then writes IIM in UTF-8 and says so. */
export const UTF8 = '-IPTC:CodedCharacterSet=UTF8';
