/** Who a file's Creator names: without the words, marks and addresses that programs and photographers write round a name. */
import { withoutInvisible } from '../text/invisible.ts';
import { LABEL, LEAD } from './credit-leads.ts';
import { isName, isProvider } from './names.ts';

/** `Jane Doe, jane@doe.example`, `Jane Doe www.doe.example`, `Jane Doe +44 20 7946 0000`: where the photographer is found. */
const ADDRESS = /[\s,;|(/-]*(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/\S+|www\.\S+|\+\d[\d\s()./-]{6,}\d)[\s)]*/giu;
const COPYRIGHT = /^(?:(?:copyright|©|\(c\))\s*)+(?:(?:19|20)\d\d,?\s+)?|\s*©\s*(?:(?:19|20)\d\d)?$/giu;
/** `Jane Doe, Staff Photographer`, `Jane Doe / freelance`. */
const OFFICE =
  /\s*(?:[,/–—-]|\()\s*(?:(?:staff|freelance|contract|special)(?:\s+photographers?)?|photographers?|fotograf(?:in)?|photographe|fotógraf[oa]|stringer|contributor|special to .{2,40})\)?$/iu;

/** No name is as long, and the patterns look at long runs again and again. */
const LONGEST = 300;

/** The names of one Creator, each on its own; empty texts are left out. */
export function creatorsIn(creators: readonly string[]): readonly string[] {
  return creators
    .flatMap((creator) => (creator.length > LONGEST ? [withoutInvisible(creator).trim()] : parted(plain(creator))))
    .filter((name) => name !== '');
}

function plain(creator: string): string {
  const bare = withoutInvisible(creator).replace(ADDRESS, ' ').replace(COPYRIGHT, '').trim();
  return bare.replace(LABEL, '').replace(LEAD, '').replace(OFFICE, '').replace(/\s+/gu, ' ').trim() || bare;
}

/** `Jane Doe / John Roe`, `Jane Doe; John Roe`, `Jane Doe, John Roe` are two; `Doe, Jane` is one. */
function parted(creator: string): readonly string[] {
  const names = creator.split(/\s*[/;|]\s*|,\s+/u);
  if (names.length < 2) return [creator];
  const turned = /^(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?),\s+(\p{Lu}[\p{L}'’.-]+)$/u.exec(creator);
  if (turned !== null) return [`${turned[2]} ${turned[1]}`];
  return names.every((name) => /\s/u.test(name) && isName(name) && !isProvider(name)) ? names : [creator];
}
