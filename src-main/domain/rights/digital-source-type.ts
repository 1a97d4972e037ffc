/** Digital Source Type: the IPTC term in whatever way a file writes it, and what a news desk must know about it. */

/** Terms that a desk must hear of. */
export const NOTABLE_SOURCE_TYPES = {
  trainedAlgorithmicMedia: { severity: 'block', says: 'made by a generative model' },
  compositeWithTrainedAlgorithmicMedia: { severity: 'block', says: 'composed with parts made by a generative model' },
  algorithmicallyEnhanced: { severity: 'warn', says: 'enhanced by an algorithm' },
  compositeSynthetic: { severity: 'warn', says: 'a composite with synthetic parts' },
  minorHumanEdits: { severity: 'info', says: 'written with a term that IPTC retired for humanEdits' },
} as const;
export type NotableSourceType = keyof typeof NOTABLE_SOURCE_TYPES;

/** The labels that editors see in other programs, where a file carries the label instead of the term. */
const LABELS: Readonly<Record<string, NotableSourceType>> = {
  createdusinggenerativeai: 'trainedAlgorithmicMedia',
  trainedalgorithmicmedia: 'trainedAlgorithmicMedia',
  editedusinggenerativeai: 'compositeWithTrainedAlgorithmicMedia',
  compositewithtrainedalgorithmicmedia: 'compositeWithTrainedAlgorithmicMedia',
  compositeincludinggenerativeaielements: 'compositeWithTrainedAlgorithmicMedia',
  algorithmicallyenhanced: 'algorithmicallyEnhanced',
  algorithmicallyalteredmedia: 'algorithmicallyEnhanced',
  compositesynthetic: 'compositeSynthetic',
  compositeincludingsyntheticelements: 'compositeSynthetic',
  minorhumanedits: 'minorHumanEdits',
};

/** IPTC's names of its terms, for display; the retired ones too, because old files carry them. */
const NAMES: Readonly<Record<string, string>> = {
  digitalCapture: 'Digital capture sampled from real life',
  computationalCapture: 'Multi-frame computational capture sampled from real life',
  negativeFilm: 'Digitised from a transparent negative',
  positiveFilm: 'Digitised from a transparent positive',
  print: 'Digitised from a non-transparent medium',
  humanEdits: 'Human-edited media',
  minorHumanEdits: 'Original media with minor human edits',
  compositeWithTrainedAlgorithmicMedia: 'Edited using generative AI',
  algorithmicallyEnhanced: 'Algorithmically-altered media',
  softwareImage: 'Created by software',
  digitalArt: 'Digital art',
  digitalCreation: 'Digital creation',
  dataDrivenMedia: 'Data-driven media',
  trainedAlgorithmicMedia: 'Created using generative AI',
  algorithmicMedia: 'Media created purely by an algorithm',
  screenCapture: 'Screen capture',
  virtualRecording: 'Virtual event recording',
  composite: 'Composite of elements',
  compositeCapture: 'Composite of captured elements',
  compositeSynthetic: 'Composite including generative AI elements',
};

/** Every term of the list with its name. */
export const SOURCE_TYPES: readonly (readonly [term: string, name: string])[] = Object.entries(NAMES);

/** IPTC's name for the term that `text` (a NewsCodes URI or a bare term) is; the text itself where it is none. */
export function sourceTypeName(text: string): string {
  const term = lastPartOf(text);
  return Object.hasOwn(NAMES, term) ? (NAMES[term] ?? text) : text;
}

/** The notable term that `text` (a NewsCodes URI, a bare term or its label) means, or null. */
export function notableSourceType(text: string | undefined): NotableSourceType | null {
  if (text === undefined) return null;
  const label = lastPartOf(text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return Object.hasOwn(LABELS, label) ? (LABELS[label] ?? null) : null;
}

function lastPartOf(text: string): string {
  return text.trim().replace(/\/+$/, '').split(/[/#:]/).at(-1) ?? '';
}
