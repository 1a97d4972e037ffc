/** Keys that stand in order as texts, and between any two of which there is room for more: moving one thing rewrites no other. */

/** In the order in which SQLite and JavaScript compare them. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** So many keys between two, evenly; null stands for the beginning or the end. A key never ends in the lowest digit. */
export function keysBetween(before: string | null, after: string | null, count: number): readonly string[] {
  if (count <= 0) return [];
  const middle = between(before ?? '', after);
  if (count === 1) return [middle];
  const left = Math.floor((count - 1) / 2);
  return [...keysBetween(before, middle, left), middle, ...keysBetween(middle, after, count - 1 - left)];
}

function between(before: string, after: string | null): string {
  if (after !== null && before >= after)
    throw new Error(`Expected a key before "${after}", found "${before}": the order is damaged.`);
  if (after !== null) {
    let shared = 0;
    while (shared < after.length && (before[shared] ?? DIGITS[0]) === after[shared]) shared += 1;
    if (shared > 0) return after.slice(0, shared) + between(before.slice(shared), after.slice(shared));
  }
  const low = before === '' ? 0 : DIGITS.indexOf(before[0]!);
  const high = after === null || after === '' ? DIGITS.length : DIGITS.indexOf(after[0]!);
  if (high - low > 1) return DIGITS[Math.round((low + high) / 2)]!;
  if (after !== null && after.length > 1) return after[0]!;
  return DIGITS[low]! + between(before.slice(1), null);
}
