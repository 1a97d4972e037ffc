/** The registry of checks, in the order shown, and the run over all of them. */

import { failureOf } from '../failure.ts';
import type { Finding } from '../finding.ts';
import type { Check, CheckInput } from './check.ts';
import { saidOnce } from './reading/say.ts';
import { inReadingOrder } from './reading-order.ts';
import { captionEmpty } from './rules/caption/t01-caption-empty.ts';
import { captionSentences } from './rules/caption/t02-caption-sentences.ts';
import { captionDate } from './rules/caption/t03-caption-date.ts';
import { weekdayDate } from './rules/caption/t04-weekday-date.ts';
import { datePlausible } from './rules/caption/t05-date-plausible.ts';
import { weekdayMissing } from './rules/caption/t06-weekday-missing.ts';
import { captionPlace } from './rules/caption/t07-caption-place.ts';
import { placeContradicts } from './rules/caption/t08-place-contradicts.ts';
import { nearMissNames } from './rules/caption/t09-near-miss-names.ts';
import { nameForms } from './rules/caption/t10-name-forms.ts';
import { shortNames } from './rules/caption/t11-short-names.ts';
import { positions } from './rules/caption/t12-positions.ts';
import { pastTense } from './rules/caption/t13-past-tense.ts';
import { padding } from './rules/caption/t14-padding.ts';
import { claims } from './rules/caption/t15-claims.ts';
import { duplicateCaptions } from './rules/caption/t16-duplicate-captions.ts';
import { typing } from './rules/caption/t17-typing.ts';
import { iimLength } from './rules/caption/t18-iim-length.ts';
import { deskNotes } from './rules/caption/t19-desk-notes.ts';
import { ages } from './rules/caption/t20-ages.ts';
import { agreement } from './rules/caption/t21-agreement.ts';
import { spelling } from './rules/caption/t22-spelling.ts';
import { creditPresent } from './rules/credit/c01-credit-present.ts';
import { fillerCredit } from './rules/credit/c02-filler-credit.ts';
import { creditUnread } from './rules/credit/c03-credit-unread.ts';
import { agencyOnly } from './rules/credit/c04-agency-only.ts';
import { creditCase } from './rules/credit/c05-credit-case.ts';
import { houseFormKept } from './rules/credit/c06-house-form.ts';
import { creditTyping } from './rules/credit/c07-credit-typing.ts';
import { stopBeforeCredit } from './rules/credit/c08-stop-before-credit.ts';
import { spaceBeforeCredit } from './rules/credit/c09-space-before-credit.ts';
import { creditAgrees } from './rules/credit/c10-credit-agrees.ts';
import { photographerSpelling } from './rules/credit/c11-photographer-spelling.ts';
import { creatorField } from './rules/credit/c12-creator-field.ts';
import { initialsStyle } from './rules/credit/c13-initials.ts';
import { mandatoryCredit } from './rules/credit/c14-mandatory-credit.ts';
import { creditInCaption } from './rules/credit/c15-credit-in-caption.ts';
import { galleryWhole } from './rules/gallery/g01-gallery-whole.ts';
import { variety } from './rules/gallery/g02-variety.ts';
import { articleComplete } from './rules/gallery/g03-article-complete.ts';
import { captionsPhotos } from './rules/gallery/g04-captions-photos.ts';
import { signedOff } from './rules/gallery/g05-signed-off.ts';
import { unfilled } from './rules/gallery/g06-unfilled.ts';
import { pixels } from './rules/gallery/p01-pixels.ts';
import { duplicatePicture } from './rules/gallery/p02-duplicate-picture.ts';
import { colourSpace } from './rules/gallery/p03-colour-space.ts';
import { decodable } from './rules/gallery/p04-decodable.ts';
import { sourceChanged } from './rules/gallery/p05-source-changed.ts';
import { altText } from './rules/gallery/p06-alt-text.ts';
import { privacy } from './rules/gallery/p07-privacy.ts';
import { noSales } from './rules/rights/r01-no-sales.ts';
import { territoryOut } from './rules/rights/r02-territory-out.ts';
import { embargo } from './rules/rights/r03-embargo.ts';
import { kill } from './rules/rights/r04-kill.ts';
import { expiry } from './rules/rights/r05-expiry.ts';
import { noArchive } from './rules/rights/r06-no-archive.ts';
import { editorialOnly } from './rules/rights/r07-editorial-only.ts';
import { noCropping } from './rules/rights/r08-no-cropping.ts';
import { generatedImage } from './rules/rights/r09-generated-image.ts';
import { noRights } from './rules/rights/r10-no-rights.ts';
import { strictestRestrictions } from './rules/rights/r11-strictest.ts';
import { restrictionPrinted } from './rules/rights/r12-restriction-printed.ts';
import { inKeptTexts, visibleInput } from './visible-input.ts';

/** Every check of the desk. A new one is one file and one line here. */
export const CHECKS: readonly Check[] = [
  // Credit rules
  creditPresent,
  fillerCredit,
  creditUnread,
  agencyOnly,
  creditCase,
  houseFormKept,
  creditTyping,
  stopBeforeCredit,
  spaceBeforeCredit,
  creditAgrees,
  photographerSpelling,
  creatorField,
  initialsStyle,
  mandatoryCredit,
  creditInCaption,
  // Rights rules
  noSales,
  territoryOut,
  embargo,
  kill,
  expiry,
  noArchive,
  editorialOnly,
  noCropping,
  generatedImage,
  noRights,
  strictestRestrictions,
  restrictionPrinted,
  // Caption rules
  captionEmpty,
  captionSentences,
  captionDate,
  weekdayDate,
  datePlausible,
  weekdayMissing,
  captionPlace,
  placeContradicts,
  nearMissNames,
  nameForms,
  shortNames,
  positions,
  pastTense,
  padding,
  claims,
  duplicateCaptions,
  typing,
  iimLength,
  deskNotes,
  ages,
  agreement,
  spelling,
  // Picture and gallery rules
  pixels,
  duplicatePicture,
  colourSpace,
  decodable,
  sourceChanged,
  altText,
  privacy,
  galleryWhole,
  variety,
  articleComplete,
  captionsPhotos,
  signedOff,
  unfilled,
];

/** All findings of all checks that the profile has on, in reading order, with the desk's own severities. */
export function runChecks(input: CheckInput, checks: readonly Check[] = CHECKS): readonly Finding[] {
  const { off, severities } = input.profile;
  const findings: Finding[] = [];
  const visible = visibleInput(input);
  for (const check of checks) {
    if (off.includes(check.id)) continue;
    const severity = severities[check.id];
    const found = findingsOf(check, check.asKept ? input : visible);
    for (const finding of check.asKept || visible === input ? found : found.map((one) => inKeptTexts(one, input))) {
      findings.push(severity === undefined ? finding : { ...finding, severity });
    }
  }
  return inReadingOrder(findings);
}

/** A rule that fails on this article says so as a finding: one broken rule never takes the others with it. */
function findingsOf(check: Check, input: CheckInput): readonly Finding[] {
  try {
    // What runs through a whole gallery is said once, whichever rule it is.
    return saidOnce(check.check(input));
  } catch (error) {
    const message = `The check ${check.id} (${check.title}) failed on this article. Check for its mistakes yourself. ${failureOf(error).message}`;
    const place = { picture: null, field: 'gallery', start: 0, end: 0 } as const;
    return [{ rule: check.id, severity: 'info', ...place, message, suggestion: null, also: [] }];
  }
}

/** The registered check of that rule id, or undefined. */
export function checkOf(id: string): Check | undefined {
  return CHECKS.find((check) => check.id === id);
}

/** Ids of the rules that no override may pass. */
export function finalRules(): ReadonlySet<string> {
  return new Set(CHECKS.filter((check) => check.final === true).map((check) => check.id));
}
