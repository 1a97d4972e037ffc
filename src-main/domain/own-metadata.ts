/** The desk's own copy of a photograph's metadata: what an editor wrote over what its file says, field by field. */
import type { MetadataConflicts, NewsField, NewsMetadata } from './metadata.ts';
import { topicCodes } from './topics/media-topics.ts';

/**
 * The fields that an editor writes. Category, supplemental categories and urgency are of an older age (the standard calls them
 * deprecated): they are read, shown and kept. The structures of places are written by the programs that made them.
 */
export const OWN_FIELDS = [
  'headline',
  'title',
  'description',
  'personInImage',
  'keywords',
  'sublocation',
  'city',
  'provinceState',
  'country',
  'countryCode',
  'event',
  'dateCreated',
  'creator',
  'creatorJobTitle',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'instructions',
  'digitalSourceType',
  'sceneCodes',
  'subjectCodes',
  'mediaTopics',
  'altText',
  'extendedDescription',
  'jobId',
  'captionWriter',
] as const satisfies readonly NewsField[];
export type OwnField = (typeof OWN_FIELDS)[number];

/** Fields that hold several texts. */
export const LIST_FIELDS = [
  'personInImage',
  'keywords',
  'creator',
  'sceneCodes',
  'subjectCodes',
  'mediaTopics',
] as const;
export type ListField = (typeof LIST_FIELDS)[number];

export function isOwnField(field: string): field is OwnField {
  return (OWN_FIELDS as readonly string[]).includes(field);
}

export function isListField(field: string): field is ListField {
  return (LIST_FIELDS as readonly string[]).includes(field);
}

/** One or several texts; null where the field is to be empty whatever the file says. */
export type OwnValue = string | readonly string[] | null;

/** What the desk wrote into one field, and when (ISO 8601, UTC). */
export interface OwnWords {
  readonly value: OwnValue;
  readonly at: string;
  /** What the file said when the desk first wrote the field; absent where nobody noted it. */
  readonly under?: OwnValue;
}

/** Only fields that the desk wrote; all others are as the file has them. */
export type OwnMetadata = { readonly [F in OwnField]?: OwnWords };

/** A photograph's metadata for all uses: the desk's words, and under them the file's. */
export function metadataWith(file: NewsMetadata, own: OwnMetadata): NewsMetadata {
  if (Object.keys(own).length === 0) return file;
  const merged: Record<string, unknown> = { ...file };
  for (const [field, { value }] of Object.entries(own)) {
    if (value === null) delete merged[field];
    else merged[field] = value;
  }
  return merged as NewsMetadata;
}

/** Whether the desk wrote this field: what its file says of it is another matter then. */
export function isWrittenHere(photo: { readonly own?: OwnMetadata }, field: NewsField): boolean {
  return photo.own !== undefined && Object.hasOwn(photo.own, field);
}

/** Where the desk has spoken, the blocks of the file contradict each other no longer. */
export function openConflicts(conflicts: MetadataConflicts, own: OwnMetadata): MetadataConflicts {
  const open = Object.entries(conflicts).filter(([field]) => !Object.hasOwn(own, field));
  return Object.fromEntries(open) as MetadataConflicts;
}

/**
 * The value as it is kept: list fields hold lists without empty or repeated items, others one text; nothing is null. Of media topics
 * only their codes are kept: what is none says nothing.
 */
export function ownValueOf(field: OwnField, given: OwnValue): OwnValue {
  if (given === null) return null;
  if (!isListField(field)) {
    const text = typeof given === 'string' ? given : given.join('; ');
    return text.trim() === '' ? null : text;
  }
  const texts = typeof given === 'string' ? [given] : given;
  const items = field === 'mediaTopics' ? texts.flatMap(topicCodes) : texts;
  const kept = [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))];
  return kept.length === 0 ? null : kept;
}

/** What the field says now, in the form that the desk keeps. */
export function valueIn(metadata: NewsMetadata, field: OwnField): OwnValue {
  const value = metadata[field];
  return value === undefined ? null : ownValueOf(field, value as OwnValue);
}

export function isSameValue(one: OwnValue, other: OwnValue): boolean {
  if (typeof one === 'string' || typeof other === 'string' || one === null || other === null) return one === other;
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

/**
 * The desk's copy with one field written. What the file says anyway is not kept as the desk's own, unless its blocks
 * contradict each other: then the desk's word settles which of them is right.
 */
export function withOwn(
  own: OwnMetadata,
  file: { readonly metadata: NewsMetadata; readonly conflicts: MetadataConflicts },
  field: OwnField,
  given: OwnValue,
  at: string,
): OwnMetadata {
  const value = ownValueOf(field, given);
  const { [field]: before, ...rest } = own;
  const said = valueIn(file.metadata, field);
  // A file that says the desk's word by its sidecar does not say so anyway.
  const isItsOwn = before?.under === undefined || isSameValue(before.under, said);
  if (isSameValue(value, said) && isItsOwn && file.conflicts[field] === undefined) return rest;
  if (before !== undefined && isSameValue(before.value, value)) return own;
  const under = before === undefined ? said : before.under;
  return { ...rest, [field]: { value, at, ...(under === undefined ? {} : { under }) } };
}

/** What the file said of a field before the desk wrote it: where the sidecar has the desk's word by now, the file says only that. */
export function fileWord(file: NewsMetadata, own: OwnMetadata, field: OwnField): OwnValue {
  const said = valueIn(file, field);
  const mine = own[field];
  return mine?.under !== undefined && isSameValue(said, mine.value) ? mine.under : said;
}

/** The desk's word taken back. Where the sidecar has it by now, the file's own is written over it; elsewhere the desk says nothing more. */
export function takenBack(own: OwnMetadata, file: NewsMetadata, field: OwnField, at: string): OwnMetadata {
  const before = own[field];
  const said = valueIn(file, field);
  const word = fileWord(file, own, field);
  if (before === undefined || isSameValue(word, said)) return withoutOwn(own, [field]);
  return { ...own, [field]: { ...before, value: word, at } };
}

/** Without the desk's words in these fields: they are again what the file says. */
export function withoutOwn(own: OwnMetadata, fields: readonly OwnField[]): OwnMetadata {
  const left = Object.entries(own).filter(([field]) => !fields.includes(field as OwnField));
  return Object.fromEntries(left) as OwnMetadata;
}
