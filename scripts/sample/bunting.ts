/** Strings of little flags, in SVG. */

import type { randomFrom } from './random.ts';

/** Little flags on a line through the points given. */
export function bunting(random: ReturnType<typeof randomFrom>, points: readonly string[]): string {
  const colours = ['#d23b2f', '#f0b429', '#1f5fae', '#f4f1e8', '#2c8f6b'];
  const flags: string[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const [x1 = 0, y1 = 0] = (points[index] ?? '').split(' ').map(Number);
    const [x2 = 0, y2 = 0] = (points[index + 1] ?? '').split(' ').map(Number);
    const count = Math.max(4, Math.round(Math.hypot(x2 - x1, y2 - y1) / 22));
    const drop = Math.hypot(x2 - x1, y2 - y1) * 0.1;
    for (let flag = 0; flag < count; flag += 1) {
      const share = (flag + 0.5) / count;
      const x = x1 + (x2 - x1) * share;
      const y = y1 + (y2 - y1) * share + drop * 4 * share * (1 - share);
      flags.push(
        `<path d="M${(x - 7).toFixed(1)} ${y.toFixed(1)}h14l${(-7 + random.bell() * 4).toFixed(1)} 17Z" fill="${random.pick(colours)}"/>`,
      );
    }
    flags.push(
      `<path d="M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + drop * 2} ${x2} ${y2}" fill="none" stroke="#33302c" stroke-width="1.4"/>`,
    );
  }
  return flags.join('');
}
