/** A rendered example article for the formats' tests: awkward words, an unsafe caption, restrictions, a sign-off, an override. */
import { exampleInput } from '../../checks/testing/example.ts';
import { parseCredit } from '../../credit/credit.ts';
import { exportedMetadata } from '../exported-metadata.ts';
import { imagePath } from '../file-names.ts';
import { type BundleContent, type BundlePicture, DEFAULT_PRESET, type Preset, type Rendition } from '../format.ts';

/** Text that breaks out of badly made markup, and text in many scripts. */
export const HOSTILE = '<img src=x onerror=alert(1)> </script> {{x}} javascript:alert(1) & "quotes" \'apostrophes\'';
export const MANY_SCRIPTS = 'Ünïcödé, Ελληνικά, Кириллица, 東京, 😀👩‍🚒, שלום עולם, مرحبا';

export function exampleContent(preset: Partial<Preset> = {}): BundleContent {
  const { article, photos, profile } = exampleInput({
    byline: 'By Ana Example',
    body: 'The regatta has been held **since 1953**, see [the *club*](https://example.org/a?b=1&c=2).\n\n## Results\n\n- First: _Ashby_\n- Second: snake_case\n\n> “A good day.”\n\n[not a link](javascript:alert(1))',
    pictures: [
      {
        caption: 'Rowers pass the old lock in Ashby on Monday.',
        credit: 'AP/Jo Bloggs',
        lead: true,
        focalPoint: { x: 0.25, y: 0.5 },
      },
      {
        caption: `${HOSTILE}\nSecond line of it.`,
        credit: 'Mary O\u2019Neill/Getty Images',
        altText: HOSTILE,
        signOff: null,
      },
      {
        caption: `=SUM(A1) ${MANY_SCRIPTS}`,
        credit: 'Reuters',
        altText: '',
        metadata: {
          headline: 'Boats at rest',
          copyrightNotice: '© 2024 Reuters',
          usageTerms: 'EDITORIAL USE ONLY',
          instructions: 'NO SALES. NO ARCHIVES',
          webStatement: 'https://example.org/licence',
          city: 'Ashby',
          country: 'United Kingdom',
          countryCode: 'GBR',
          keywords: ['rowing', 'river'],
          personInImage: ['Jo Rower'],
          event: 'Ashby Regatta',
          dateCreated: '2024-08-12T10:30:00+01:00',
          digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture',
          source: 'Reuters',
          jobId: 'JOB-1',
        },
        photo: { contentHash: 'a'.repeat(64) },
      },
    ],
  });
  const used = { ...DEFAULT_PRESET, ...preset };
  const pictures = article.pictures.map((picture, at): BundlePicture => {
    const photo = photos.get(picture.photoId);
    if (photo == null) throw new Error('Expected a photo for each picture of the example, found none.');
    const parsed = parseCredit(picture.credit);
    const credit = { agencies: parsed?.agencies ?? [], photographer: parsed?.photographer ?? null };
    const metadata = exportedMetadata(article, picture, photo, credit);
    const restrictions = at === 2 ? ['NO SALES', 'NO ARCHIVES', 'EDITORIAL USE ONLY'] : [];
    const renditions = renditionsOf(used, article.slug, at + 1, article.pictures.length, picture.lead);
    return { position: at + 1, picture, photo, ...credit, restrictions, metadata, renditions };
  });
  return {
    article,
    slug: article.slug,
    pictures,
    profile,
    preset: used,
    findings: [
      {
        rule: 'T2',
        severity: 'warn',
        picture: 2,
        field: 'caption',
        start: 0,
        end: 5,
        message: `Expected two sentences, found ${HOSTILE}`,
        suggestion: null,
        also: [],
      },
    ],
    overrides: [
      {
        rule: 'R1',
        picture: 1,
        finding: `“NO SALES”: ${HOSTILE}`,
        name: 'Example Editor',
        reason: `Agreed by telephone ${HOSTILE}`,
        found: '',
        former: true,
      },
    ],
    programVersion: '0.1.0',
  };
}

function renditionsOf(
  preset: Preset,
  slug: string,
  position: number,
  total: number,
  lead: boolean,
): readonly Rendition[] {
  const { naming } = preset;
  const whole = preset.imageTypes.flatMap((type) =>
    preset.sizes.map((maxEdge): Rendition => {
      const path = imagePath({ slug, position, total, lead, width: maxEdge, crop: null, type, naming });
      const size = { width: maxEdge, height: Math.round((maxEdge * 2) / 3) };
      return {
        pictureId: position,
        photoId: position,
        path,
        mime: `image/${type}`,
        ...size,
        maxEdge,
        crop: null,
        box: null,
        bytes: maxEdge * 100,
        sha256: 'b'.repeat(64),
      };
    }),
  );
  if (!lead) return whole;
  const path = imagePath({ slug, position, total, lead, width: 2560, crop: '16:9', type: 'jpeg', naming });
  const box = { x: 0, y: 0.078125, width: 1, height: 0.84375 };
  return [
    ...whole,
    {
      pictureId: position,
      photoId: position,
      path,
      mime: 'image/jpeg',
      width: 2560,
      height: 1440,
      maxEdge: 2560,
      crop: '16:9',
      box,
      bytes: 256_000,
      sha256: 'c'.repeat(64),
    },
  ];
}
