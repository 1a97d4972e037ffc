/** The order of photos that their names tell: `01-start.jpg`, `02-finish.jpg` was put in order by somebody. */

/** The photos in the order of the numbers in their names, or as given where the names do not count. */
export function inNamedOrder<T extends { readonly fileName: string }>(photos: readonly T[]): readonly T[] {
  const leading = numbersOf(photos, /^(\d{1,5})(?=\D)/);
  const numbers = leading ?? numbersOf(photos, /^\D{0,40}?(\d{1,6})\.[a-z0-9]{2,4}$/i);
  if (numbers === null) return photos;
  return photos
    .map((photo, index) => ({ photo, index, number: numbers[index] ?? 0 }))
    .sort((a, b) => a.number - b.number || a.index - b.index)
    .map(({ photo }) => photo);
}

/** One number for each photo, all different and all behind the same letters; null where a name does not fit. */
function numbersOf(photos: readonly { readonly fileName: string }[], form: RegExp): readonly number[] | null {
  const numbers: number[] = [];
  const openings = new Set<string>();
  for (const { fileName } of photos) {
    const match = form.exec(fileName);
    if (match?.[1] === undefined) return null;
    numbers.push(Number(match[1]));
    openings.add(fileName.slice(0, match[0].indexOf(match[1])).toLowerCase());
  }
  return openings.size === 1 && new Set(numbers).size === numbers.length ? numbers : null;
}
