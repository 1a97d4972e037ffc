/** Words that completion offers from lists: the desk's agencies for credits, IPTC's scene, genre and source terms when asked. */
import type { Agency } from '../credit/agencies.ts';
import { SOURCE_TYPES } from '../rights/digital-source-type.ts';
import { mediaTopics } from '../topics/media-topics.ts';
import type { VocabularyEntry } from './vocabulary.ts';

/** IPTC Scene NewsCodes, by their English names. */
export const SCENES = [
  'headshot',
  'half-length',
  'full-length',
  'profile',
  'rear view',
  'single',
  'couple',
  'two',
  'group',
  'general view',
  'panoramic view',
  'aerial view',
  'under-water',
  'night scene',
  'satellite',
  'exterior view',
  'interior view',
  'close-up',
  'action',
  'performing',
  'posing',
  'symbolic',
  'off-beat',
  'movie scene',
] as const;

/** The code of each: `011200` is an aerial view. */
export const SCENE_CODES: ReadonlyMap<string, string> = new Map(
  SCENES.map((name, at) => [`01${String(at + 1).padStart(2, '0')}00`, name]),
);

/** IPTC Genre NewsCodes that a picture desk writes into a text. */
export const GENRES = [
  'Actuality',
  'Anniversary',
  'Archive material',
  'Background',
  'Curtain raiser',
  'Exclusive',
  'Feature',
  'From the scene',
  'Interview',
  'Obituary',
  'Press release',
  'Retrospective',
  'Side bar and supporting information',
  'Special report',
] as const;

const term = (text: string): VocabularyEntry => ({ text, kind: 'term', source: 'iptc', count: 1 });

export const IPTC_TERMS: readonly VocabularyEntry[] = [
  ...SCENES.map(term),
  ...GENRES.map(term),
  ...SOURCE_TYPES.map(([, name]) => term(name)),
  ...[...mediaTopics().values()].map(({ name }) => term(name)),
];

/** Every agency as the desk prints it. */
export function agencyEntries(agencies: readonly Agency[]): readonly VocabularyEntry[] {
  return agencies.map(({ name, preferred }) => ({
    text: preferred ?? name,
    kind: 'agency',
    source: 'agencies',
    count: 1,
  }));
}
