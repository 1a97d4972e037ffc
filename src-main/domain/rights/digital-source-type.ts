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

/** The notable term that `text` (a NewsCodes URI, a bare term or its label) means, or null. */
export function notableSourceType(text: string | undefined): NotableSourceType | null {
  if (text === undefined) return null;
  const last = text.trim().replace(/\/+$/, '').split(/[/#:]/).at(-1) ?? '';
  return LABELS[last.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}
