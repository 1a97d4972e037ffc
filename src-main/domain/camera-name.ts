/** The name of a camera as its owner says it, from the maker and the model that its files give. */

/** `NIKON CORPORATION`, `LEICA CAMERA AG`, `OLYMPUS IMAGING CORP.`: nobody says so. */
const FIRM = /[\s,]+(?:imaging corp\.?|corporation|corp\.?|camera ag|co\.,? ?ltd\.?|inc\.?)$/i;

/** Many makers begin the model with their own name: it is said once. Empty where the file names neither. */
export function cameraName(make: string | undefined, model: string | undefined): string {
  const maker = (make ?? '').trim().replace(FIRM, '');
  const name = (model ?? '').trim();
  if (maker === '' || name === '') return maker + name;
  const [first = ''] = maker.split(/\s+/);
  const begins = name.toLowerCase().startsWith(first.toLowerCase()) && !/^[\p{L}\d]/u.test(name.slice(first.length));
  return begins ? name : `${maker} ${name}`;
}
