/** The desk's metadata as ExifTool tags, and whether a written sidecar reads back the same. */
import { keywordPaths, ONLY_IN_STEP, PATH_PROPERTIES, type PathProperty } from '../domain/keyword-paths.ts';
import { isSameValue, type OwnField, type OwnValue, valueIn } from '../domain/own-metadata.ts';
import { entriesOf, joinTimes, SAID_NAMESPACE, wordToken, xmlText } from '../domain/said-times.ts';
import { mediaTopics, TOPIC_SCHEME, topicAddress } from '../domain/topics/media-topics.ts';
import type { SidecarSays, SidecarWords } from '../usecases/photographs/sidecar-ports.ts';

/** Field to ExifTool's tag; media topics are structures among others' (see topicArgs). */
const TAGS: { readonly [F in Exclude<OwnField, 'mediaTopics'>]: string } = {
  headline: 'XMP-photoshop:Headline',
  title: 'XMP-dc:Title',
  description: 'XMP-dc:Description',
  personInImage: 'XMP-iptcExt:PersonInImage',
  keywords: 'XMP-dc:Subject',
  sublocation: 'XMP-iptcCore:Location',
  city: 'XMP-photoshop:City',
  provinceState: 'XMP-photoshop:State',
  country: 'XMP-photoshop:Country',
  countryCode: 'XMP-iptcCore:CountryCode',
  event: 'XMP-iptcExt:Event',
  dateCreated: 'XMP-photoshop:DateCreated',
  creator: 'XMP-dc:Creator',
  creatorJobTitle: 'XMP-photoshop:AuthorsPosition',
  creditLine: 'XMP-photoshop:Credit',
  source: 'XMP-photoshop:Source',
  copyrightNotice: 'XMP-dc:Rights',
  usageTerms: 'XMP-xmpRights:UsageTerms',
  instructions: 'XMP-photoshop:Instructions',
  digitalSourceType: 'XMP-iptcExt:DigitalSourceType',
  sceneCodes: 'XMP-iptcCore:Scene',
  subjectCodes: 'XMP-iptcCore:SubjectCode',
  altText: 'XMP-iptcCore:AltTextAccessibility',
  extendedDescription: 'XMP-iptcCore:ExtDescrAccessibility',
  jobId: 'XMP-photoshop:TransmissionReference',
  captionWriter: 'XMP-photoshop:CaptionWriter',
};
const TOPIC_TAG = 'XMP-iptcExt:AboutCvTerm';
const DATE_TAG = 'XMP-xmp:MetadataDate';
/** What the MWG asks for: taken, created, digitised. */
const TIME_TAGS = ['XMP-exif:DateTimeOriginal', 'XMP-photoshop:DateCreated', 'XMP-xmp:CreateDate'] as const;
const SAID_TAG = 'XMP-pictureDesk:Said';
const PATH_TAGS: { readonly [P in PathProperty]: string } = {
  'lr:hierarchicalSubject': 'XMP-lr:HierarchicalSubject',
  'digiKam:TagsList': 'XMP-digiKam:TagsList',
  'MicrosoftPhoto:LastKeywordXMP': 'XMP-microsoft:LastKeywordXMP',
  'mediapro:CatalogSets': 'XMP-mediapro:CatalogSets',
};

/** Tells ExifTool of the desk's own property, and of darktable's colours, which it would otherwise keep but not write. */
export const CONFIG = `%Image::ExifTool::UserDefined = (
  'Image::ExifTool::XMP::Main' => {
    pictureDesk => { SubDirectory => { TagTable => 'Image::ExifTool::UserDefined::pictureDesk' } },
    darktable => { SubDirectory => { TagTable => 'Image::ExifTool::UserDefined::darktable' } },
  },
);
%Image::ExifTool::UserDefined::darktable = (
  GROUPS => { 0 => 'XMP', 1 => 'XMP-darktable', 2 => 'Image' },
  NAMESPACE => { 'darktable' => 'http://darktable.sf.net/' },
  WRITABLE => 'string',
  colorlabels => { List => 'Seq' },
);
%Image::ExifTool::UserDefined::pictureDesk = (
  GROUPS => { 0 => 'XMP', 1 => 'XMP-pictureDesk', 2 => 'Image' },
  NAMESPACE => { 'pictureDesk' => '${SAID_NAMESPACE}' },
  WRITABLE => 'string',
  Said => { List => 'Bag' },
);
1;
`;
/** Mark property (domain/marks) to ExifTool's tag. */
const MARK_TAGS: Readonly<Record<string, string>> = {
  'xmp:Rating': 'XMP-xmp:Rating',
  'xmp:Label': 'XMP-xmp:Label',
  'MicrosoftPhoto:Rating': 'XMP-microsoft:RatingPercent',
  'xmpDM:pick': 'XMP-xmpDM:Pick',
  'xmpDM:good': 'XMP-xmpDM:Good',
  'digiKam:PickLabel': 'XMP-digiKam:PickLabel',
  'digiKam:ColorLabel': 'XMP-digiKam:ColorLabel',
  'photoshop:LabelColor': 'XMP-photoshop:LabelColor',
  'photomechanic:Tagged': 'XMP-photomech:Tagged',
  'photomechanic:ColorClass': 'XMP-photomech:ColorClass',
  'photomechanic:Prefs': 'XMP-photomech:Prefs',
  'darktable:colorlabels': 'XMP-darktable:Colorlabels',
  'acdsee:rating': 'XMP-acdsee:Rating',
  'acdsee:tagged': 'XMP-acdsee:Tagged',
};
/** Written as their default text only: translations that another program wrote stay. */
const BY_LANGUAGE: ReadonlySet<string> = new Set([
  TAGS.title,
  TAGS.description,
  TAGS.event,
  TAGS.copyrightNotice,
  TAGS.usageTerms,
  TAGS.altText,
  TAGS.extendedDescription,
]);

type Written = string | readonly string[] | null;

/** Trees of keywords as they are to be, of programs that keep one there. */
function pathsMeant({ keywords, above }: SidecarWords, there: SidecarSays | null): readonly [PathProperty, string[]][] {
  if (keywords === undefined) return [];
  const split = (property: PathProperty): string[][] =>
    (there?.paths[property] ?? []).map((path) => path.split(PATH_PROPERTIES[property]).map((word) => word.trim()));
  const properties = Object.keys(PATH_PROPERTIES) as PathProperty[];
  const known = properties.flatMap(split);
  return properties.flatMap((property): [PathProperty, string[]][] => {
    if (ONLY_IN_STEP.has(property) && split(property).length === 0) return [];
    const separator = PATH_PROPERTIES[property];
    const said = [keywords ?? []].flat().map((keyword) => xmlText(keyword).trim());
    const paths = keywordPaths(split(property), {
      // A word with the sign that parts words would be read as two.
      keywords: said.filter((keyword) => keyword !== '' && !keyword.includes(separator)),
      before: there?.metadata.keywords ?? [],
      known,
      above: above ?? (() => []),
    });
    const isSayable = (path: readonly string[]): boolean => !path.some((word) => word.includes(separator));
    return paths === null ? [] : [[property, paths.filter(isSayable).map((path) => path.join(separator))]];
  });
}

/** Everything that is to be written, by ExifTool's tag. `there` is what the sidecar says before. */
export function tagsOf(words: SidecarWords, there: SidecarSays | null): Record<string, string | string[] | null> {
  const { marks, metadataDate, takenAt, said, above: _above, mediaTopics: _topics, ...fields } = words;
  const tags: Record<string, Written> = {};
  for (const [field, value] of Object.entries(fields) as [keyof typeof TAGS, OwnValue | undefined][]) {
    if (value === undefined) continue;
    const tag = TAGS[field];
    // By its value, not by the word that ExifTool prints for it.
    const name = BY_LANGUAGE.has(tag) ? `${tag}-x-default` : `${tag}#`;
    tags[name] = value === null ? null : typeof value === 'string' ? xmlText(value) : value.map(xmlText);
  }
  for (const [property, value] of Object.entries(marks ?? {})) {
    const tag = MARK_TAGS[property];
    if (tag !== undefined) tags[`${tag}#`] = value;
  }
  for (const [property, paths] of pathsMeant(words, there)) tags[`${PATH_TAGS[property]}#`] = paths;
  if (takenAt !== undefined) for (const tag of TIME_TAGS) tags[`${tag}#`] = takenAt;
  if (metadataDate !== undefined) tags[`${DATE_TAG}#`] = metadataDate;
  if (said !== undefined) tags[`${SAID_TAG}#`] = entriesOf(joinTimes(there?.said?.times ?? {}, said));
  return tags as Record<string, string | string[] | null>;
}

/**
 * The media topics as they are to be, one argument each: those that are there go by their identifiers, the new ones come, and terms of
 * other vocabularies next to them stay as they are.
 */
export function topicArgs({ mediaTopics: topics }: SidecarWords, there: SidecarSays | null): string[] {
  if (topics === undefined) return [];
  const codes = [topics ?? []].flat();
  if (isSameValue(codes, there?.metadata.mediaTopics ?? [])) return [];
  const gone = [...new Set(there?.topicIds ?? [])].map((id) => `-${TOPIC_TAG}-={CvTermId=${inStruct(id)}}`);
  const come = codes.map((code) => {
    const name = mediaTopics().get(code)?.name;
    const named = name === undefined ? '' : `,CvTermName=${inStruct(name)}`;
    return `-${TOPIC_TAG}+={CvId=${TOPIC_SCHEME},CvTermId=${topicAddress(code)}${named}}`;
  });
  return [...gone, ...come];
}

/** A bar before what ExifTool would read as a sign of a structure. */
const inStruct = (text: string): string => text.replace(/[|,[\]{}]/g, '|$&');

/** What does not read back as it was meant, in words; `there` and `now` are what the sidecar said before and says. */
export function differences(words: SidecarWords, there: SidecarSays | null, now: SidecarSays): readonly string[] {
  const { marks, metadataDate: _date, takenAt: _taken, said, above: _above, ...fields } = words;
  const faults: string[] = [];
  for (const [field, value] of Object.entries(fields) as [OwnField, OwnValue | undefined][]) {
    // A date is read in another form than it is written.
    if (value === undefined || field === 'dateCreated') continue;
    const found = valueIn(now.metadata, field);
    if (wordToken(found) !== wordToken(value)) faults.push(`${field} ${shown(found)}`);
  }
  for (const [property, value] of Object.entries(marks ?? {})) {
    const found = now.said?.properties[property];
    if (MARK_TAGS[property] !== undefined && (found ?? '') !== (value ?? ''))
      faults.push(`${property} ${shown(found)}`);
  }
  for (const [property, paths] of pathsMeant(words, there))
    if (paths.join('\n') !== now.paths[property].join('\n')) faults.push(`${property} ${shown(now.paths[property])}`);
  if (said !== undefined) {
    const meant = entriesOf(joinTimes(there?.said?.times ?? {}, said));
    const found = entriesOf(now.said?.times ?? {});
    if (meant.join() !== found.join()) faults.push(`${SAID_TAG} ${shown(found)}`);
  }
  return faults;
}

const shown = (value: unknown): string => JSON.stringify(value ?? null).slice(0, 80);
