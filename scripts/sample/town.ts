/** The invented harbour town in SVG: hills, houses, church, quay and the old bridge, with lit windows apart. */

import { shaded } from './people.ts';
import { layered, noiseFrom, type Random } from './random.ts';

/** A range of hills as one outline. */
export function hills(seed: string, width: number, base: number, height: number, scale: number, fill: string): string {
  const noise = noiseFrom(seed);
  const points: string[] = [];
  for (let x = -20; x <= width + 20; x += 10) {
    const rise = Math.max(0, 0.5 + layered(noise, (x / 1000) * scale, 3.3, 5) * 0.9);
    points.push(`${x} ${(base - rise * height).toFixed(1)}`);
  }
  return `<path d="M-20 ${base + 4}L${points.join('L')}L${width + 20} ${base + 4}Z" fill="${fill}"/>`;
}

export interface Street {
  readonly from: number;
  readonly to: number;
  readonly base: number;
  /** Typical height of a house. */
  readonly height: number;
  readonly walls: readonly string[];
  readonly roof: string;
  /** Share of windows that are lit. @default 0 */
  readonly lit?: number;
}

export const PAINTED_WALLS = [
  '#c2a581',
  '#b08368',
  '#cdc0a6',
  '#a1736a',
  '#8c99a0',
  '#c0b08a',
  '#b3aa9a',
  '#98a08c',
  '#b88f80',
] as const;

/** Houses wall to wall; the lit windows come apart, so that they can shine. */
export function street(random: Random, row: Street): { readonly houses: string; readonly windows: string } {
  const houses: string[] = [];
  const windows: string[] = [];
  for (let x = row.from; x < row.to; ) {
    const width = row.height * random.between(0.42, 0.8);
    const height = row.height * random.between(0.72, 1.18);
    const top = row.base - height;
    const wall = random.pick(row.walls);
    const gable = random() < 0.45;
    const roof = shaded(row.roof, random.between(0.8, 1.2));
    const ridge = height * random.between(0.16, 0.3);
    houses.push(
      `<rect x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${(width + 0.6).toFixed(1)}" height="${(height + 3).toFixed(1)}" fill="${wall}"/>`,
    );
    houses.push(
      gable
        ? `<path d="M${x.toFixed(1)} ${top.toFixed(1)}L${(x + width / 2).toFixed(1)} ${(top - ridge * 1.3).toFixed(1)}L${(x + width).toFixed(1)} ${top.toFixed(1)}Z" fill="${shaded(wall, 0.95)}"/><path d="M${(x - 2).toFixed(1)} ${(top + 2).toFixed(1)}L${(x + width / 2).toFixed(1)} ${(top - ridge * 1.3).toFixed(1)}L${(x + width + 2).toFixed(1)} ${(top + 2).toFixed(1)}" stroke="${roof}" stroke-width="${(height * 0.035).toFixed(1)}" fill="none"/>`
        : `<path d="M${(x - 1.5).toFixed(1)} ${(top + 1).toFixed(1)}L${(x + width * 0.07).toFixed(1)} ${(top - ridge).toFixed(1)}H${(x + width * 0.93).toFixed(1)}L${(x + width + 1.5).toFixed(1)} ${(top + 1).toFixed(1)}Z" fill="${roof}"/>`,
    );
    if (!gable && row.height > 95) {
      const courses = Array.from({ length: 6 }, (_, course) => {
        const y = top - ridge * (0.12 + course * 0.15);
        const inset = width * 0.07 * (0.12 + course * 0.15) + 1;
        return `M${(x + inset).toFixed(1)} ${y.toFixed(1)}h${(width - inset * 2).toFixed(1)}`;
      }).join('');
      houses.push(
        `<path d="${courses}" stroke="#000" stroke-opacity=".17" stroke-width="${(ridge * 0.035).toFixed(1)}" stroke-dasharray="${(ridge * 0.16).toFixed(1)} ${(ridge * 0.03).toFixed(1)}"/>`,
      );
    }
    if (random() < 0.6) {
      const cx = x + width * random.between(0.2, 0.75);
      houses.push(
        `<rect x="${cx.toFixed(1)}" y="${(top - ridge * 1.35).toFixed(1)}" width="${(width * 0.11).toFixed(1)}" height="${(ridge * 0.8).toFixed(1)}" fill="${shaded(roof, 0.75)}"/>`,
      );
    }
    houses.push(
      `<rect x="${(x + width * 0.9).toFixed(1)}" y="${top.toFixed(1)}" width="${(width * 0.1).toFixed(1)}" height="${height.toFixed(1)}" fill="#000" fill-opacity=".14"/>`,
    );
    const front = houseFront(random, { x, top, width, height, wall, rowHeight: row.height, lit: row.lit ?? 0 });
    houses.push(front.details);
    windows.push(front.windows);
    x += width;
  }
  return { houses: houses.join(''), windows: windows.join('') };
}

interface Front {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly wall: string;
  readonly rowHeight: number;
  readonly lit: number;
}

/** Windows with frames, sills and here and there shutters; shops with awnings at the foot where there is room to see them. */
function houseFront(random: Random, front: Front): { readonly details: string; readonly windows: string } {
  const { x, top, width, height, wall, rowHeight } = front;
  const near = rowHeight > 95;
  const details: string[] = [];
  const windows: string[] = [];
  const columns = Math.max(2, Math.round(width / (rowHeight * 0.17)));
  const rows = Math.max(2, Math.round(height / (rowHeight * 0.24)));
  const w = (width / columns) * 0.44;
  const h = (height / rows) * 0.56;
  const shutters = near && random() < 0.4 ? random.pick(['#4f6472', '#6b4f45', '#56654f', '#7b7466']) : null;
  if (near) {
    details.push(
      `<rect x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${width.toFixed(1)}" height="${(height * 0.035).toFixed(1)}" fill="#000" fill-opacity=".22"/><rect x="${x.toFixed(1)}" y="${(top + height * (1 - 0.92 / rows)).toFixed(1)}" width="${width.toFixed(1)}" height="${(height * 0.014).toFixed(1)}" fill="${shaded(wall, 1.2)}"/>`,
    );
  }
  for (let line = 0; line < rows; line += 1) {
    const ground = line === rows - 1;
    for (let column = 0; column < columns; column += 1) {
      const wx = x + (width * (column + 0.5)) / columns - w / 2;
      const wy = top + (height * (line + 0.28)) / rows;
      const wh = ground ? h * 1.28 : h;
      const box = `x="${wx.toFixed(1)}" y="${wy.toFixed(1)}" width="${w.toFixed(1)}" height="${wh.toFixed(1)}"`;
      const lit = random() < front.lit;
      if (shutters != null && !ground) {
        const half = (w * 0.42).toFixed(1);
        details.push(
          `<path d="M${(wx - w * 0.46).toFixed(1)} ${wy.toFixed(1)}h${half}v${wh.toFixed(1)}h-${half}ZM${(wx + w * 1.04).toFixed(1)} ${wy.toFixed(1)}h${half}v${wh.toFixed(1)}h-${half}Z" fill="${shutters}"/>`,
        );
      }
      details.push(`<rect ${box} fill="${ground ? '#241f1b' : random.pick(['#39424b', '#2c343c', '#46515b'])}"/>`);
      if (near) {
        const sky = `<path d="M${wx.toFixed(1)} ${wy.toFixed(1)}h${w.toFixed(1)}L${wx.toFixed(1)} ${(wy + wh * 0.7).toFixed(1)}Z" fill="#aebfcc" fill-opacity=".16"/>`;
        const bars = `<path d="M${(wx + w / 2).toFixed(1)} ${wy.toFixed(1)}v${wh.toFixed(1)}M${wx.toFixed(1)} ${(wy + wh * 0.45).toFixed(1)}h${w.toFixed(1)}" stroke="#d9d4c8" stroke-opacity=".75" stroke-width="${(w * 0.07).toFixed(1)}"/>`;
        details.push(
          `${sky}<rect ${box} fill="none" stroke="#d9d4c8" stroke-opacity=".8" stroke-width="${(w * 0.09).toFixed(1)}"/>${bars}<rect x="${(wx - w * 0.1).toFixed(1)}" y="${(wy + wh).toFixed(1)}" width="${(w * 1.2).toFixed(1)}" height="${(w * 0.13).toFixed(1)}" fill="${shaded(wall, 1.15)}"/><rect x="${(wx - w * 0.08).toFixed(1)}" y="${(wy + wh + w * 0.13).toFixed(1)}" width="${(w * 1.16).toFixed(1)}" height="${(w * 0.1).toFixed(1)}" fill="#000" fill-opacity=".2"/>`,
        );
      }
      if (lit)
        windows.push(
          `<rect ${box} fill="${random.pick(LIT_WINDOWS)}" fill-opacity="${random.between(0.5, 1).toFixed(2)}"/>`,
        );
    }
  }
  if (near && random() < 0.5) {
    const y = top + height * (1 - 0.86 / rows);
    const cloth = random.pick(['#8d3d36', '#3f5a4c', '#365069', '#b3995a']);
    const stripes = Array.from({ length: 6 }, (_, stripe) => {
      const sx = x + width * (0.08 + stripe * 0.14);
      return `<path d="M${sx.toFixed(1)} ${y.toFixed(1)}h${(width * 0.07).toFixed(1)}l${(-width * 0.01).toFixed(1)} ${(h * 0.5).toFixed(1)}h${(-width * 0.07).toFixed(1)}Z" fill="#e6e0d2" fill-opacity=".75"/>`;
    }).join('');
    details.push(
      `<path d="M${(x + width * 0.08).toFixed(1)} ${y.toFixed(1)}h${(width * 0.84).toFixed(1)}l${(width * 0.02).toFixed(1)} ${(h * 0.5).toFixed(1)}h${(-width * 0.88).toFixed(1)}Z" fill="${cloth}"/>${stripes}`,
    );
  }
  return { details: details.join(''), windows: windows.join('') };
}

const LIT_WINDOWS = ['#ffc46b', '#ffb257', '#ffd998', '#ff9d4a', '#ffe4b8'] as const;

export function church(x: number, base: number, height: number, wall: string, roof: string): string {
  const n = (value: number) => (value * height).toFixed(1);
  return `<g transform="translate(${x} ${base})">
    <path d="M${n(0.09)} 3V${n(-0.28)}L${n(0.15)} ${n(-0.42)}H${n(0.55)}L${n(0.6)} ${n(-0.28)}V3Z" fill="${wall}"/><path d="M${n(0.07)} ${n(-0.27)}L${n(0.15)} ${n(-0.43)}H${n(0.55)}L${n(0.62)} ${n(-0.27)}Z" fill="${roof}"/>
    <rect x="${n(-0.1)}" y="${n(-0.6)}" width="${n(0.2)}" height="${n(0.6)}" fill="${wall}"/><rect x="${n(0.04)}" y="${n(-0.6)}" width="${n(0.06)}" height="${n(0.6)}" fill="#000" fill-opacity=".15"/>
    <path d="M${n(-0.12)} ${n(-0.59)}L0 ${n(-1)}L${n(0.12)} ${n(-0.59)}Z" fill="${roof}"/><rect x="${n(-0.04)}" y="${n(-0.54)}" width="${n(0.08)}" height="${n(0.12)}" rx="${n(0.04)}" fill="#2a2e33"/>
  </g>`;
}

/** The old bridge: stone arches between two abutments. `deck` is the height of the roadway over the water. */
export function bridge(from: number, to: number, water: number, deck: number, arches: number, stone: string): string {
  const span = (to - from) / arches;
  const rise = (share: number) => deck + Math.sin(share * Math.PI) * deck * 0.22;
  const top = Array.from(
    { length: 41 },
    (_, step) => `${(from + ((to - from) * step) / 40).toFixed(1)} ${(water - rise(step / 40)).toFixed(1)}`,
  );
  const holes = Array.from({ length: arches }, (_, arch) => {
    const left = from + span * (arch + 0.11);
    const right = from + span * (arch + 0.89);
    const crown = water - rise((arch + 0.5) / arches) * 0.74;
    return `M${left.toFixed(1)} ${water + 6}V${(water - deck * 0.12).toFixed(1)}C${left.toFixed(1)} ${crown.toFixed(1)} ${right.toFixed(1)} ${crown.toFixed(1)} ${right.toFixed(1)} ${(water - deck * 0.12).toFixed(1)}V${water + 6}Z`;
  });
  const rings = Array.from({ length: arches }, (_, arch) => {
    const left = from + span * (arch + 0.1);
    const right = from + span * (arch + 0.9);
    const crown = water - rise((arch + 0.5) / arches) * 0.76;
    return `<path d="M${left.toFixed(1)} ${(water - deck * 0.12).toFixed(1)}C${left.toFixed(1)} ${crown.toFixed(1)} ${right.toFixed(1)} ${crown.toFixed(1)} ${right.toFixed(1)} ${(water - deck * 0.12).toFixed(1)}" fill="none" stroke="${shaded(stone, 1.25)}" stroke-width="${(deck * 0.05).toFixed(1)}" stroke-dasharray="${(deck * 0.06).toFixed(1)} ${(deck * 0.012).toFixed(1)}"/>`;
  });
  const courses = Array.from({ length: 7 }, (_, course) => {
    const y = water - deck * (0.1 + course * 0.135);
    return `<path d="M${from} ${y.toFixed(1)}H${to}" stroke="#000" stroke-opacity=".12" stroke-width="1.5" stroke-dasharray="${26 + course * 3} 2"/>`;
  });
  return `<defs><linearGradient id="stone" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${shaded(stone, 1.12)}"/><stop offset="1" stop-color="${shaded(stone, 0.62)}"/></linearGradient>
    <clipPath id="span"><path clip-rule="evenodd" d="M${from} ${water + 5}L${top.join('L')}L${to} ${water + 5}Z${holes.join('')}"/></clipPath></defs>
    <g clip-path="url(#span)"><rect x="${from}" y="${water - deck * 1.5}" width="${to - from}" height="${deck * 1.6}" fill="url(#stone)"/>${courses.join('')}</g>
    ${rings.join('')}<path d="M${top.join('L')}" fill="none" stroke="${shaded(stone, 1.2)}" stroke-width="${(deck * 0.07).toFixed(1)}"/>`;
}

/** A quay of stone from side to side, with rings of shadow where the water reaches. */
export function quay(width: number, top: number, water: number, stone: string): string {
  const height = water - top;
  const rows = Array.from(
    { length: 3 },
    (_, row) =>
      `<path d="M0 ${(top + height * (0.28 + row * 0.24)).toFixed(1)}H${width}" stroke="#000" stroke-opacity=".2" stroke-width="1.4" stroke-dasharray="${38 + row * 9} 2"/>`,
  );
  return `<rect x="0" y="${top}" width="${width}" height="${height + 3}" fill="${stone}"/><rect x="0" y="${top}" width="${width}" height="${(height * 0.14).toFixed(1)}" fill="${shaded(stone, 1.3)}"/>${rows.join('')}<rect x="0" y="${(water - height * 0.24).toFixed(1)}" width="${width}" height="${(height * 0.27).toFixed(1)}" fill="#10140f" fill-opacity=".55"/>`;
}
