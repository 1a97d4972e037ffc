/** Makes runs of values smooth: blurs of any radius over any number of channels, and smooth enlargement. */

/** Comes close to a lens out of focus. Wide blurs are worked out on a smaller copy, where nobody can see the difference. */
export function blurred(
  values: Float32Array,
  width: number,
  height: number,
  channels: number,
  radius: number,
): Float32Array {
  if (radius <= 0.3) return values;
  const factor = radius >= 16 ? 4 : radius >= 5 ? 2 : 1;
  if (factor === 1) return boxes(values.slice(), width, height, channels, radius);
  const small = shrunk(values, width, height, channels, factor);
  const soft = boxes(small.values, small.width, small.height, channels, radius / factor);
  const result = new Float32Array(values.length);
  addEnlarged(result, width, height, soft, small.width, small.height, channels, factor, 1);
  return result;
}

/** Three box blurs in each direction; `values` is used up. */
function boxes(values: Float32Array, width: number, height: number, channels: number, radius: number): Float32Array {
  const size = Math.max(1, Math.round(radius * 0.6));
  const other = new Float32Array(values.length);
  for (let pass = 0; pass < 3; pass += 1) {
    alongRows(values, other, width, height, channels, size);
    downColumns(other, values, width * channels, height, size);
  }
  return values;
}

function alongRows(
  from: Float32Array,
  to: Float32Array,
  width: number,
  height: number,
  channels: number,
  size: number,
): void {
  const share = 1 / (size * 2 + 1);
  const reach = size * channels;
  for (let row = 0; row < height; row += 1) {
    for (let channel = 0; channel < channels; channel += 1) {
      const start = row * width * channels + channel;
      const end = start + (width - 1) * channels;
      const first = from[start] as number;
      const last = from[end] as number;
      let sum = first * size;
      for (let step = 0, at = start; step < size; step += 1, at += channels)
        sum += at <= end ? (from[at] as number) : last;
      for (let at = start; at <= end; at += channels) {
        sum += at + reach <= end ? (from[at + reach] as number) : last;
        to[at] = sum * share;
        sum -= at - reach >= start ? (from[at - reach] as number) : first;
      }
    }
  }
}

/** Row by row with one running sum a column, so that memory is read in order. */
function downColumns(from: Float32Array, to: Float32Array, length: number, height: number, size: number): void {
  const share = 1 / (size * 2 + 1);
  const rowOf = (row: number) => Math.max(0, Math.min(height - 1, row)) * length;
  const sums = new Float32Array(length);
  for (let row = -size; row < size; row += 1) {
    const at = rowOf(row);
    for (let index = 0; index < length; index += 1)
      sums[index] = (sums[index] as number) + (from[at + index] as number);
  }
  for (let row = 0; row < height; row += 1) {
    const added = rowOf(row + size);
    const dropped = rowOf(row - size);
    const target = row * length;
    for (let index = 0; index < length; index += 1) {
      const sum = (sums[index] as number) + (from[added + index] as number);
      to[target + index] = sum * share;
      sums[index] = sum - (from[dropped + index] as number);
    }
  }
}

export interface Shrunk {
  readonly values: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Averages of squares of `factor`; what a square lacks at the edge counts as nothing there. */
function shrunk(values: Float32Array, width: number, height: number, channels: number, factor: number): Shrunk {
  const small = { width: Math.ceil(width / factor), height: Math.ceil(height / factor) };
  const result = new Float32Array(small.width * small.height * channels);
  const share = 1 / (factor * factor);
  for (let y = 0, from = 0; y < height; y += 1) {
    const row = Math.floor(y / factor) * small.width * channels;
    for (let x = 0; x < width; x += 1) {
      const to = row + Math.floor(x / factor) * channels;
      for (let channel = 0; channel < channels; channel += 1, from += 1) {
        const value = values[from] as number;
        if (value !== 0) result[to + channel] = (result[to + channel] as number) + value * share;
      }
    }
  }
  return { ...small, values: result };
}

/** Adds values that are `factor` times smaller, smoothly enlarged and `strength` times as strong. One, three or four channels. */
export function addEnlarged(
  target: Float32Array,
  width: number,
  height: number,
  small: Float32Array,
  smallWidth: number,
  smallHeight: number,
  channels: number,
  factor: number,
  strength: number,
): void {
  const length = smallWidth * channels;
  const line = new Float32Array(length + channels);
  const lefts = new Int32Array(width);
  const shares = new Float32Array(width);
  for (let x = 0; x < width; x += 1) {
    const sx = Math.min(smallWidth - 1, Math.max(0, (x + 0.5) / factor - 0.5));
    lefts[x] = Math.floor(sx) * channels;
    shares[x] = sx - Math.floor(sx);
  }
  for (let y = 0; y < height; y += 1) {
    const sy = Math.min(smallHeight - 1, Math.max(0, (y + 0.5) / factor - 0.5));
    const top = Math.floor(sy);
    const fy = sy - top;
    const upper = top * length;
    const lower = Math.min(smallHeight - 1, top + 1) * length;
    let sum = 0;
    for (let index = 0; index < length; index += 1) {
      const value = small[upper + index] as number;
      const mixed = (value + ((small[lower + index] as number) - value) * fy) * strength;
      line[index] = mixed;
      sum += mixed;
    }
    // Most rows of a picture's lights are dark.
    if (sum === 0) continue;
    // One pixel more at the end, the same as the last.
    for (let channel = 0; channel < channels; channel += 1)
      line[length + channel] = line[length - channels + channel] as number;
    if (channels === 1) addLine1(target, y * width, line, lefts, shares);
    else if (channels === 4) addLine4(target, y * width * 4, line, lefts, shares);
    else addLine3(target, y * width * 3, line, lefts, shares);
  }
}

function addLine1(
  target: Float32Array,
  start: number,
  line: Float32Array,
  lefts: Int32Array,
  shares: Float32Array,
): void {
  for (let x = 0; x < lefts.length; x += 1) {
    const from = lefts[x] as number;
    const share = shares[x] as number;
    target[start + x] =
      (target[start + x] as number) + (line[from] as number) * (1 - share) + (line[from + 1] as number) * share;
  }
}

function addLine3(
  target: Float32Array,
  start: number,
  line: Float32Array,
  lefts: Int32Array,
  shares: Float32Array,
): void {
  for (let x = 0, at = start; x < lefts.length; x += 1, at += 3) {
    const from = lefts[x] as number;
    const share = shares[x] as number;
    const rest = 1 - share;
    target[at] = (target[at] as number) + (line[from] as number) * rest + (line[from + 3] as number) * share;
    target[at + 1] =
      (target[at + 1] as number) + (line[from + 1] as number) * rest + (line[from + 4] as number) * share;
    target[at + 2] =
      (target[at + 2] as number) + (line[from + 2] as number) * rest + (line[from + 5] as number) * share;
  }
}

function addLine4(
  target: Float32Array,
  start: number,
  line: Float32Array,
  lefts: Int32Array,
  shares: Float32Array,
): void {
  for (let x = 0, at = start; x < lefts.length; x += 1, at += 4) {
    const from = lefts[x] as number;
    const share = shares[x] as number;
    const rest = 1 - share;
    target[at] = (target[at] as number) + (line[from] as number) * rest + (line[from + 4] as number) * share;
    target[at + 1] =
      (target[at + 1] as number) + (line[from + 1] as number) * rest + (line[from + 5] as number) * share;
    target[at + 2] =
      (target[at + 2] as number) + (line[from + 2] as number) * rest + (line[from + 6] as number) * share;
    target[at + 3] =
      (target[at + 3] as number) + (line[from + 3] as number) * rest + (line[from + 7] as number) * share;
  }
}
