/** Boats in SVG, each standing on its own waterline. */

import { shaded } from './people.ts';
import type { Random } from './random.ts';

export interface Yacht {
  readonly x: number;
  readonly y: number;
  /** Height of the mast. */
  readonly mast: number;
  /** Degrees to leeward. */
  readonly heel: number;
  /** 1 sails to the right, -1 to the left. */
  readonly facing: 1 | -1;
  readonly hull: string;
  readonly sail: string;
  readonly spinnaker?: string;
  /** Crew along the rail. @default 3 */
  readonly crew?: number;
}

/** The rig leans while the hull stays on the water, its bow a little up, as one sees it from astern. */
function leaning({ heel, facing }: Yacht): string {
  return `skewX(${(-Math.abs(heel) * facing).toFixed(1)}) rotate(${(-Math.abs(heel) * facing * 0.22).toFixed(1)})`;
}

/** `id` keeps the gradients of several yachts apart. */
export function yacht(boat: Yacht, id: string): string {
  const { mast: m, facing: f } = boat;
  const n = (value: number) => (value * m).toFixed(1);
  const p = (px: number, py: number) => `${n(px * f)} ${n(py)}`;
  const crew = Array.from({ length: boat.crew ?? 3 }, (_, seat) => {
    const cx = -0.02 - seat * 0.06;
    const jacket = ['#b8502f', '#20324f', '#c9a84a', '#d9d5cb'][seat % 4] as string;
    const cap = ['#e9e5da', '#20324f', '#7a3a36'][seat % 3] as string;
    const body = `<path d="M${p(cx - 0.02, -0.06)}Q${p(cx - 0.022, -0.096)} ${p(cx - 0.006, -0.103)}Q${p(cx + 0.014, -0.1)} ${p(cx + 0.019, -0.06)}Z" fill="${jacket}"/>`;
    const arm = `<path d="M${p(cx + 0.004, -0.094)}L${p(cx + 0.022, -0.074)}L${p(cx + 0.034, -0.08)}" fill="none" stroke="${shaded(jacket, 0.75)}" stroke-width="${n(0.009)}" stroke-linecap="round"/>`;
    const head = `<ellipse cx="${n((cx + 0.004) * f)}" cy="${n(-0.113)}" rx="${n(0.0088)}" ry="${n(0.0115)}" fill="#b98563"/><path d="M${p(cx - 0.006, -0.114)}Q${p(cx - 0.005, -0.127)} ${p(cx + 0.005, -0.126)}Q${p(cx + 0.013, -0.125)} ${p(cx + 0.014, -0.117)}L${p(cx + 0.021, -0.1155)}Z" fill="${cap}"/>`;
    return body + arm + head;
  }).join('');
  const seams = [0.2, 0.36, 0.52, 0.68, 0.82]
    .map((share) => {
      const left = -0.34 + 0.31 * share;
      return `<path d="M${p(left, -0.11 - 0.85 * share)}Q${p((left + 0.01) / 2, -0.085 - 0.84 * share)} ${p(0, -0.13 - 0.84 * share)}" stroke="#000" stroke-opacity=".13" stroke-width="${n(0.003)}" fill="none"/>`;
    })
    .join('');
  const spinnaker =
    boat.spinnaker == null
      ? `<path d="M${p(0.02, -0.9)}Q${p(0.2, -0.5)} ${p(0.31, -0.075)}Q${p(0.12, -0.14)} ${p(0.012, -0.12)}Q${p(0.09, -0.5)} ${p(0.02, -0.9)}Z" fill="url(#jib${id})"/>`
      : `<path d="M${p(0.01, -0.97)}C${p(0.3, -1.0)} ${p(0.52, -0.66)} ${p(0.5, -0.2)}Q${p(0.28, -0.32)} ${p(0.06, -0.16)}Q${p(0.2, -0.55)} ${p(0.01, -0.97)}Z" fill="url(#spi${id})"/>
         <path d="M${p(0.345, -0.78)}Q${p(0.3, -0.5)} ${p(0.285, -0.3)}" stroke="#fff" stroke-opacity=".75" stroke-width="${n(0.035)}" fill="none"/>`;
  return `<defs>
    <linearGradient id="main${id}" x1="${f > 0 ? 0 : 1}" x2="${f > 0 ? 1 : 0}" y1="0" y2=".3"><stop offset="0" stop-color="${boat.sail}"/><stop offset=".6" stop-color="${shaded(boat.sail, 0.93)}"/><stop offset="1" stop-color="${shaded(boat.sail, 0.66)}"/></linearGradient>
    <linearGradient id="jib${id}" x1="${f > 0 ? 0 : 1}" x2="${f > 0 ? 1 : 0}" y1="0" y2="0"><stop offset="0" stop-color="${shaded(boat.sail, 0.7)}"/><stop offset=".55" stop-color="${boat.sail}"/><stop offset="1" stop-color="${shaded(boat.sail, 0.86)}"/></linearGradient>
    <linearGradient id="spi${id}" x1="${f > 0 ? 0 : 1}" x2="${f > 0 ? 1 : 0}" y1="0" y2=".4"><stop offset="0" stop-color="${shaded(boat.spinnaker ?? '#ffffff', 0.55)}"/><stop offset=".5" stop-color="${boat.spinnaker ?? '#ffffff'}"/><stop offset="1" stop-color="${shaded(boat.spinnaker ?? '#ffffff', 0.8)}"/></linearGradient>
    <linearGradient id="hull${id}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${shaded(boat.hull, 1.15)}"/><stop offset=".7" stop-color="${shaded(boat.hull, 0.8)}"/><stop offset="1" stop-color="${shaded(boat.hull, 0.45)}"/></linearGradient>
  </defs>
  <g transform="translate(${boat.x.toFixed(1)} ${boat.y.toFixed(1)}) ${leaning(boat)}">
    <path d="M${p(0.005, -0.06)}L${p(0.005, -1)}" stroke="#3f4247" stroke-width="${n(0.011)}"/>
    <path d="M${p(0.32, -0.06)}L${p(0.005, -0.99)}L${p(-0.36, -0.06)}" stroke="#26282c" stroke-opacity=".6" stroke-width="${n(0.0028)}" fill="none"/>
    <path d="M${p(0, -0.985)}Q${p(-0.1, -0.62)} ${p(-0.345, -0.115)}Q${p(-0.16, -0.085)} ${p(0, -0.13)}Z" fill="url(#main${id})"/>${seams}
    ${spinnaker}
    <path d="M${p(0, -0.11)}L${p(-0.35, -0.1)}" stroke="#2d2f33" stroke-width="${n(0.012)}"/>
    ${crew}
    <path d="M${p(-0.37, -0.062)}Q${p(0, -0.05)} ${p(0.36, -0.085)}Q${p(0.3, -0.012)} ${p(0.2, 0.018)}L${p(-0.32, 0.018)}Q${p(-0.37, -0.02)} ${p(-0.37, -0.062)}Z" fill="url(#hull${id})"/>
    <path d="M${p(-0.365, -0.03)}Q${p(0, -0.018)} ${p(0.315, -0.035)}" stroke="${shaded(boat.hull, 0.55)}" stroke-opacity=".7" stroke-width="${n(0.007)}" fill="none"/>
    <path d="M${p(-0.37, -0.056)}Q${p(0, -0.044)} ${p(0.352, -0.078)}" stroke="#fff" stroke-opacity=".75" stroke-width="${n(0.006)}" fill="none"/>
  </g>`;
}

/** Small open or half-decked boats that lie at a mooring, some with a bare mast. */
export function moored(random: Random, x: number, y: number, length: number, masts: number): string {
  const hull = random.pick(['#e9e4d8', '#27496b', '#7d2a2a', '#dfe3e6', '#2f4a3d', '#b9732f', '#31343a']);
  const n = (value: number) => (value * length).toFixed(1);
  const f = random() < 0.5 ? 1 : -1;
  const p = (px: number, py: number) => `${n(px * f)} ${n(py)}`;
  const mast = random() < masts ? random.between(1.1, 1.5) : 0;
  const cabin = random() < 0.6;
  return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">
    ${mast > 0 ? `<path d="M${p(0.04, -0.1)}L${p(0.04, -mast)}" stroke="#4a4440" stroke-width="${n(0.016)}"/><path d="M${p(0.48, -0.15)}L${p(0.04, -mast)}L${p(-0.47, -0.1)}" stroke="#3a3735" stroke-opacity=".7" stroke-width="${n(0.005)}" fill="none"/><path d="M${p(0.03, -0.24)}L${p(-0.4, -0.22)}" stroke="${random.pick(['#24405e', '#7a3030', '#d8d4c8'])}" stroke-width="${n(0.045)}" stroke-linecap="round"/>` : ''}
    ${cabin ? `<path d="M${p(-0.18, -0.1)}L${p(-0.15, -0.24)}L${p(0.12, -0.24)}L${p(0.2, -0.1)}Z" fill="#d9d5ca"/><path d="M${p(-0.1, -0.14)}L${p(-0.09, -0.2)}L${p(0.1, -0.2)}L${p(0.13, -0.14)}Z" fill="#1b232b"/>` : ''}
    <path d="M${p(-0.48, -0.12)}Q${p(0, -0.07)} ${p(0.5, -0.17)}Q${p(0.44, -0.03)} ${p(0.32, 0.02)}L${p(-0.42, 0.02)}Z" fill="${hull}"/>
    <path d="M${p(-0.47, -0.1)}Q${p(0, -0.05)} ${p(0.49, -0.15)}" stroke="${shaded(hull, 1.35)}" stroke-width="${n(0.014)}" fill="none"/>
    <path d="M${p(-0.43, -0.02)}L${p(0.37, -0.02)}L${p(0.32, 0.02)}L${p(-0.42, 0.02)}Z" fill="${shaded(hull, 0.5)}"/>
  </g>`;
}

/** A three-master under bare poles or full sail, as a silhouette. */
export function tallShip(x: number, y: number, height: number, fill: string, sails: string | null): string {
  const n = (value: number) => (value * height).toFixed(1);
  const masts = [
    [-0.38, 0.84],
    [0.02, 1],
    [0.4, 0.88],
  ] as const;
  const rig = masts
    .map(([mx, mh]) => {
      const yards = [0.34, 0.53, 0.7, 0.84].map((share, level) => {
        const half = 0.2 - level * 0.035;
        const top = mh * (share + 0.14);
        const sail =
          sails == null
            ? ''
            : `<path d="M${n(mx - half)} ${n(-mh * share)}Q${n(mx + 0.015)} ${n(-mh * share + 0.03)} ${n(mx + half)} ${n(-mh * share)}L${n(mx + half * 0.84)} ${n(-top)}L${n(mx - half * 0.84)} ${n(-top)}Z" fill="${sails}"/>`;
        return `${sail}<path d="M${n(mx - half)} ${n(-mh * share)}H${n(mx + half)}" stroke-width="${n(0.009)}"/>`;
      });
      return `<path d="M${n(mx)} ${n(-0.08)}V${n(-mh)}" stroke-width="${n(0.015)}"/>${yards.join('')}<path d="M${n(mx - 0.11)} ${n(-0.1)}L${n(mx)} ${n(-mh * 0.8)}L${n(mx + 0.11)} ${n(-0.1)}M${n(mx - 0.07)} ${n(-0.1)}L${n(mx)} ${n(-mh * 0.8)}L${n(mx + 0.07)} ${n(-0.1)}" stroke-width="${n(0.003)}"/>`;
    })
    .join('');
  return `<g transform="translate(${x} ${y})" stroke="${fill}" fill="none">
    <path d="M${n(-0.4)} ${n(-0.84)}L${n(0.02)} ${n(-0.98)}L${n(0.4)} ${n(-0.87)}L${n(0.95)} ${n(-0.22)}M${n(0.4)} ${n(-0.6)}L${n(0.85)} ${n(-0.2)}M${n(-0.66)} ${n(-0.15)}L${n(-0.38)} ${n(-0.8)}" stroke-width="${n(0.004)}"/>
    ${rig}
    <path d="M${n(0.6)} ${n(-0.12)}L${n(0.96)} ${n(-0.23)}" stroke-width="${n(0.014)}"/>
    <path d="M${n(-0.7)} ${n(-0.15)}Q${n(0)} ${n(-0.06)} ${n(0.66)} ${n(-0.14)}Q${n(0.6)} ${n(0.0)} ${n(0.5)} ${n(0.03)}H${n(-0.62)}Q${n(-0.69)} ${n(-0.04)} ${n(-0.7)} ${n(-0.15)}Z" fill="${fill}" stroke="none"/>
  </g>`;
}

/** A rowing eight from the side: low hull, eight pairs of shoulders, blades in the water. */
export function rowingBoat(
  x: number,
  y: number,
  length: number,
  hull: string,
  shirt: string,
  seats: number,
  reach: number,
): string {
  const n = (value: number) => (value * length).toFixed(1);
  const rowers = Array.from({ length: seats }, (_, seat) => {
    const cx = -0.32 + (0.66 * seat) / Math.max(1, seats - 1);
    return `<path d="M${n(cx)} ${n(-0.01)}L${n(cx + 0.012 + reach * 0.015)} ${n(-0.062)}" stroke="${shirt}" stroke-width="${n(0.028)}" stroke-linecap="round"/>
      <circle cx="${n(cx + 0.016 + reach * 0.02)}" cy="${n(-0.088)}" r="${n(0.0125)}" fill="#b98563"/>
      <path d="M${n(cx + 0.012)} ${n(-0.055)}L${n(cx + 0.035 + reach * 0.02)} ${n(-0.03)}" stroke="#b98563" stroke-width="${n(0.009)}" stroke-linecap="round"/>
      <path d="M${n(cx + 0.03)} ${n(-0.032)}L${n(cx + 0.01 - reach * 0.09)} ${n(0.045)}" stroke="#3a2e24" stroke-width="${n(0.005)}"/>
      <path d="M${n(cx + 0.014 - reach * 0.082)} ${n(0.036)}L${n(cx + 0.002 - reach * 0.1)} ${n(0.056)}" stroke="#e9e2d2" stroke-width="${n(0.013)}"/>`;
  }).join('');
  return `<g transform="translate(${x} ${y})">${rowers}<path d="M${n(-0.5)} ${n(-0.012)}Q${n(0)} ${n(-0.02)} ${n(0.5)} ${n(-0.014)}Q${n(0.3)} ${n(0.022)} 0 ${n(0.022)}Q${n(-0.3)} ${n(0.022)} ${n(-0.5)} ${n(-0.012)}Z" fill="${hull}"/><path d="M${n(-0.49)} ${n(-0.01)}Q0 ${n(-0.017)} ${n(0.49)} ${n(-0.012)}" stroke="#fff" stroke-opacity=".6" stroke-width="${n(0.004)}" fill="none"/></g>`;
}
