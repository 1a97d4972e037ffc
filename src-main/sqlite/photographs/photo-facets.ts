/** What filters, chips and search know of a photograph's words: read again whenever the file or the desk says something else. */
import { cameraName } from '../../domain/camera-name.ts';
import type { CaptureFacts, NewsMetadata } from '../../domain/metadata.ts';
import { readRestrictions } from '../../domain/rights/read-restrictions.ts';
import { topicWords } from '../../domain/topics/media-topics.ts';

/** The lists of the filters that are made of words, in the order shown. */
export const WORD_FACETS = [
  'camera',
  'lens',
  'agency',
  'photographer',
  'place',
  'person',
  'event',
  'keyword',
  'topic',
] as const;

/** Longest value that makes a useful line in a filter list. */
const FACET_LENGTH = 200;
const FACETS_EACH = 60;

export function facetsOf(
  m: NewsMetadata,
  c: Pick<CaptureFacts, 'make' | 'model' | 'lens'>,
): readonly (readonly [name: (typeof WORD_FACETS)[number], values: readonly string[]])[] {
  const facets: Readonly<Record<(typeof WORD_FACETS)[number], readonly (string | undefined)[]>> = {
    camera: [cameraName(c.make, c.model)],
    lens: [c.lens],
    agency: [m.creditLine ?? m.source],
    photographer: m.creator ?? [],
    place: [m.city, m.country],
    person: m.personInImage ?? [],
    event: [m.event],
    keyword: [...(m.keywords ?? []), ...(m.hierarchicalKeywords ?? []).map((path) => path.split('|').at(-1))],
    // A film festival is cinema too: each topic is found under those above it.
    topic: (m.mediaTopics ?? []).flatMap(topicWords),
  };
  return WORD_FACETS.map((name) => [
    name,
    [...new Set(facets[name].map((value) => value?.trim().slice(0, FACET_LENGTH) ?? ''))]
      .filter((value) => value !== '')
      .slice(0, FACETS_EACH),
  ]);
}

export function hasCaption(metadata: NewsMetadata): 0 | 1 {
  return metadata.description != null && metadata.description.trim() !== '' ? 1 : 0;
}

export function isRestricted(metadata: NewsMetadata): 0 | 1 {
  // Asking for a credit is no restriction: nearly every agency picture does.
  return readRestrictions(metadata).some((restriction) => restriction.kind !== 'mandatoryCredit') ? 1 : 0;
}
