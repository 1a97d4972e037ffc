/** Which files without a picture inside are listed as unreadable: those with a photograph's extension, and unknown ones. */

import { OTHER_ENDINGS, type OtherKind, otherKind } from '../../domain/other-files.ts';

/** Documents, sounds, films, archives, programs: what lies next to photographs and is not one. A picture inside one is found by its content anyway. */
const OTHER = new Set([
  ...OTHER_ENDINGS,
  ...(
    'log json xml css js ts yaml yml ini cfg conf toml ics vcf url webloc lnk lrv exe msi dll so dylib app bat sh py rb php sql db sqlite ttf otf ' +
    'woff woff2 icc icm xmp aae dop pp3 cos lrcat lrtemplate xmpset on1 ds_store bak tmp part crdownload download partial sha256 md5 sfv license ' +
    'gpx kml torrent'
  ).split(' '),
]);

/** Belongs to a photograph or to a program: no file of its own to speak of. */
const COMPANIONS = new Set(
  'xmp aae dop pp3 cos on1 thm icc icm md5 sha256 sfv ini cfg conf lrtemplate xmpset tmp part crdownload download partial bak'.split(
    ' ',
  ),
);

/** What a file that is no photograph by its name is; null for what may be one, and for what only goes with others. */
export function otherFileKind(name: string): OtherKind | null {
  if (isPhotographName(name)) return null;
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return COMPANIONS.has(extension) ? null : otherKind(extension);
}

export function isPhotographName(name: string): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  // A bare name (LICENSE, copyright) promises no picture; where one is inside, its content says so.
  return extension !== undefined && !OTHER.has(extension);
}

const KNOWN_ELSEWHERE: Readonly<Record<string, string>> = {
  eps: 'an EPS document',
  ai: 'an Illustrator document',
  indd: 'an InDesign document',
  mie: 'a metadata file (MIE)',
  x3f: 'a Sigma raw file (X3F)',
  mrw: 'a Minolta raw file (MRW)',
  xcf: 'a GIMP document',
  svgz: 'a drawing (SVG)',
};

/** Why a file of unknown content is in the tray. */
export function unknownReason(name: string, bytes: number): { readonly reason: string; readonly wayOut: string } {
  const again = 'Get it again from its source.';
  if (bytes === 0) return { reason: 'The file is empty.', wayOut: again };
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = KNOWN_ELSEWHERE[extension];
  if (known !== undefined)
    return { reason: `It is ${known}, which Picture Desk does not show.`, wayOut: 'Ask for it as JPEG.' };
  if (/^(jpe?g|png|tiff?|webp|gif|hei[cf]|avif|jxl)$/.test(extension)) {
    return { reason: `Its name says ${extension.toUpperCase()}, but its content is no picture.`, wayOut: again };
  }
  return {
    reason: 'Its content is no picture format that Picture Desk knows.',
    wayOut: 'Ask for it as JPEG, or remove it from the folder.',
  };
}
