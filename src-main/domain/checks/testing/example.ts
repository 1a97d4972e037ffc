/** Compact worked examples for checks: an article with captions, credits and photo metadata in a few words. */
import { type Article, BLANK_PICTURE, type Picture } from '../../article.ts';
import type { LanguageTools } from '../../language-tools.ts';
import type { NewsMetadata } from '../../metadata.ts';
import type { Photo, PhotoId } from '../../photo.ts';
import { type Profile, WEB_PROFILE } from '../../profile.ts';
import type { CheckInput } from '../check.ts';
import type { CheckExample } from './examples.ts';

/** One picture of an example; what is not said is complete and in order. */
export interface ExamplePicture extends Partial<Omit<Picture, 'id' | 'photoId'>> {
  readonly metadata?: NewsMetadata;
  readonly photo?: Partial<Photo>;
  /** False for a picture whose file is not known. */
  readonly hasPhoto?: boolean;
  /** The caption paragraph as the article text wrote it, before caption and credit were split. */
  readonly written?: string;
}

export interface ExampleText extends Partial<Omit<Article, 'pictures'>> {
  /** A picture in full, or `caption | credit` in short. */
  readonly pictures?: readonly (string | ExamplePicture)[];
  readonly rules?: Partial<Profile>;
  readonly now?: string;
  readonly keeps?: CheckInput['keeps'];
  readonly tools?: LanguageTools;
}

/** An example with its title, for the examples of a rule. */
export function example(title: string, text: ExampleText): CheckExample {
  return { title, input: exampleInput(text) };
}

/** The input of a check: a finished article about an invented regatta, changed by what `text` says. */
export function exampleInput(text: ExampleText): CheckInput {
  const { pictures: given = [], rules = {}, now = '2024-08-13T09:00:00Z', keeps, tools, ...fields } = text;
  const pictures = given.map((one) => (typeof one === 'string' ? short(one) : one));
  const photos = new Map<PhotoId, Photo>();
  const written = new Map<number, string>();
  const placed = pictures.map((one, index): Picture => {
    const id = index + 1;
    if (one.hasPhoto !== false) photos.set(id, examplePhoto(id, one.metadata ?? {}, one.photo ?? {}));
    if (one.written !== undefined) written.set(id, one.written);
    return { ...PICTURE, ...pictureFields(one), id, photoId: id };
  });
  const article: Article = { ...ARTICLE, ...fields, pictures: placed };
  return {
    article,
    photos,
    profile: { ...WEB_PROFILE, ...rules },
    now,
    written,
    ...(keeps === undefined ? {} : { keeps }),
    ...(tools === undefined ? {} : { language: tools }),
  };
}

function pictureFields(one: ExamplePicture): Partial<Picture> {
  const { metadata: _metadata, photo: _photo, hasPhoto: _hasPhoto, written: _written, ...fields } = one;
  return fields;
}

function short(line: string): ExamplePicture {
  const bar = line.lastIndexOf(' | ');
  return bar < 0 ? { caption: line } : { caption: line.slice(0, bar), credit: line.slice(bar + 3) };
}

const PICTURE: Omit<Picture, 'id' | 'photoId'> = {
  ...BLANK_PICTURE,
  caption: 'Rowers pass the old lock in Ashby.',
  altText: 'Four rowers in a long boat below a stone bridge',
  signOff: { name: 'Example Editor', at: '2024-08-12T18:00:00Z' },
};

const ARTICLE: Omit<Article, 'pictures'> = {
  id: 1,
  headline: 'Ashby holds its regatta',
  slug: 'ashby-holds-its-regatta',
  date: '2024-08-12',
  byline: '',
  standfirst: 'Boats of every size came to the river in Ashby on Monday.',
  body: 'The regatta has been held since the lock was built.',
  language: 'en-GB',
  direction: 'ltr',
  profile: 'web',
  edition: 1,
  archived: false,
};

function examplePhoto(id: PhotoId, metadata: NewsMetadata, changes: Partial<Photo>): Photo {
  const digits = id.toString(16).padStart(2, '0');
  return {
    id,
    fileName: `frame-${id}.jpg`,
    type: 'jpeg',
    bytes: 4_000_000,
    width: 3000,
    height: 2000,
    capturedAt: '2024-08-12T10:00:00',
    marks: { pick: 'pick', stars: 0, colour: 0 },
    readState: 'ready',
    reason: null,
    warnings: [],
    metadata,
    conflicts: {},
    capture: {},
    colour: { profile: 'sRGB IEC61966-2.1', space: 'rgb', bitDepth: 8 },
    contentCredentials: false,
    placements: [{ folderId: 1, folderName: 'regatta', relativePath: `frame-${id}.jpg`, missing: false }],
    contentHash: digits.repeat(32),
    perceptualHash: spreadHash(id),
    sharpness: null,
    changed: false,
    ...changes,
  };
}

/** Hashes of different pictures differ in about half of their bits, as true ones do. */
function spreadHash(id: number): string {
  let state = id;
  let hash = '';
  while (hash.length < 16) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    hash += (state >>> 24).toString(16).padStart(2, '0');
  }
  return hash;
}
