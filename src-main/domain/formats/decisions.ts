/** What was checked, found, overridden and signed off, and everything needed to give the article back. */
import { CROP_RATIOS } from '../article.ts';
import { countFindings } from '../finding.ts';
import type { BundleContent, BundlePicture, ExportFormat } from './format.ts';

export const DECISIONS_VERSION = 1;

export const decisions = {
  id: 'decisions',
  label: 'Decisions and the way back',
  render: (content) => [
    { path: 'decisions.json', kind: 'text', text: `${JSON.stringify(decisionsOf(content), null, 2)}\n` },
  ],
} as const satisfies ExportFormat;

function decisionsOf(content: BundleContent): object {
  const { article, slug, pictures, profile, preset, findings, overrides, programVersion } = content;
  const { headline, slug: ownSlug, date, byline, standfirst, body, language, direction, edition } = article;
  // Named one by one: equal articles give equal bytes, whatever order their fields were read in.
  const fields = { headline, slug: ownSlug, date, byline, standfirst, body, language, direction, edition };
  return {
    kind: 'picture-desk-decisions',
    version: DECISIONS_VERSION,
    program: `Picture Desk ${programVersion}`,
    bundle: slug,
    article: { ...fields, profile: article.profile },
    profile,
    preset,
    // A restriction on archiving applies to the bundle as a whole.
    archive: !pictures.some(({ restrictions }) => restrictions.some((phrase) => /\bNO ARCHIV/i.test(phrase))),
    checks: { counts: countFindings(findings), findings },
    overrides: overrides.map(({ rule, picture, finding, reason, name, at }) => ({
      rule,
      picture,
      finding,
      reason,
      name,
      at,
    })),
    pictures: pictures.map(pictureOf),
  };
}

function pictureOf({
  position,
  picture,
  photo,
  agencies,
  photographer,
  restrictions,
  renditions,
}: BundlePicture): object {
  return {
    position,
    caption: picture.caption,
    credit: picture.credit,
    altText: picture.altText,
    lead: picture.lead,
    focalPoint: picture.focalPoint,
    crops: Object.fromEntries(
      CROP_RATIOS.flatMap((ratio) => (ratio in picture.crops ? [[ratio, picture.crops[ratio]]] : [])),
    ),
    signOff: picture.signOff,
    repeatReason: picture.repeatReason,
    takenOut: picture.restrictions,
    agencies,
    photographer,
    restrictions,
    photo: {
      fileName: photo.fileName,
      type: photo.type,
      bytes: photo.bytes,
      width: photo.width,
      height: photo.height,
      capturedAt: photo.capturedAt,
      sha256: photo.contentHash,
      perceptualHash: photo.perceptualHash,
      contentCredentials: photo.contentCredentials,
      colour: photo.colour,
      metadata: photo.metadata,
    },
    images: renditions.map(({ path, mime, width, height, maxEdge, crop, box, bytes, sha256 }) => ({
      path,
      mime,
      width,
      height,
      maxEdge,
      crop,
      box,
      bytes,
      sha256,
    })),
  };
}
