/** Towns by position, from the file that the program ships: which town a photograph with GPS was taken in. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GpsPlace } from '../domain/photo.ts';

/** Bytes of one town: latitude and longitude in 1/100,000 degree, people, country. */
const TOWN_BYTES = 14;
const DEGREE = 1e5;
const KILOMETRES_A_DEGREE = 111.2;
/** Farther from the next town nothing is said: at sea, in the desert. */
const FARTHEST_KM = 25;
/** Towns this far to the north or south are not looked at. */
const BAND = Math.ceil((FARTHEST_KM / KILOMETRES_A_DEGREE) * DEGREE);
/** Edge of the smallest town. */
const SMALLEST_KM = 1;

interface Towns {
  readonly count: number;
  readonly numbers: DataView;
  readonly names: readonly string[];
}

function readTowns(file: string): Towns {
  const bytes = gunzipSync(readFileSync(file));
  const count = bytes.readUInt32LE(0);
  const end = 4 + count * TOWN_BYTES;
  return {
    count,
    numbers: new DataView(bytes.buffer, bytes.byteOffset + 4, count * TOWN_BYTES),
    names: bytes.toString('utf8', end).split('\n'),
  };
}

/** About how far a town of so many people reaches, in kilometres: 1.5 for 100,000, 15 for ten million. */
function reach(people: number): number {
  return SMALLEST_KM + Math.sqrt(people) * 0.0047;
}

/** The first town not south of `latitude`, which is in 1/100,000 degree. */
function firstFrom({ count, numbers }: Towns, latitude: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers.getInt32(middle * TOWN_BYTES, true) < latitude) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The town whose middle is nearest by its own size, so that a suburb does not take what is still the city. */
function nearest(towns: Towns, latitude: number, longitude: number): number | null {
  const { count, numbers } = towns;
  const south = Math.round(latitude * DEGREE);
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let best: number | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (let at = firstFrom(towns, south - BAND); at < count; at += 1) {
    const own = numbers.getInt32(at * TOWN_BYTES, true);
    if (own > south + BAND) break;
    const north = ((own - south) / DEGREE) * KILOMETRES_A_DEGREE;
    const degrees = Math.abs(numbers.getInt32(at * TOWN_BYTES + 4, true) / DEGREE - longitude);
    const east = Math.min(degrees, 360 - degrees) * KILOMETRES_A_DEGREE * shrink;
    const away = Math.hypot(north, east);
    if (away > FARTHEST_KM) continue;
    const score = away / reach(numbers.getUint32(at * TOWN_BYTES + 8, true));
    if (score >= bestScore) continue;
    best = at;
    bestScore = score;
  }
  return best;
}

const countries = new Intl.DisplayNames('en', { type: 'region' });

/**
 * Says where a position lies, offline.
 * @param file `resources/places/towns.bin`; read with the first question (some 30 ms), about 8 MB in memory
 * @returns null farther than 25 km from every town, for positions that are none, and where the file cannot be read: it is a suggestion
 */
export function townFinder(file: string): (latitude: number, longitude: number) => GpsPlace | null {
  let towns: Towns | null | undefined;
  return (latitude, longitude) => {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return null;
    // What cameras write that have no fix.
    if (latitude === 0 && longitude === 0) return null;
    try {
      if (towns === undefined) towns = readTowns(file);
    } catch {
      towns = null;
    }
    const at = towns === null ? null : nearest(towns, latitude, longitude);
    if (towns === null || at === null) return null;
    const code = [12, 13]
      .map((byte) => String.fromCharCode(towns?.numbers.getUint8(at * TOWN_BYTES + byte) ?? 0))
      .join('');
    return { city: towns.names[at] ?? '', country: countries.of(code) ?? code, countryCode: code };
  };
}
