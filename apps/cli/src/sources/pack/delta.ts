/**
 * A delta as git packs store it: how an object is put together from pieces of another one and new bytes.
 * Pieces are `length, from` pairs; `from` is a place in the base, or `-1 - place` in the delta's own bytes.
 */
export interface Delta {
  readonly baseSize: number;
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly pieces: readonly number[];
}

/** Throws a RangeError if it is damaged. */
export function readDelta(bytes: Uint8Array): Delta {
  let at = 0;
  const next = (): number => {
    const byte = bytes[at++];
    if (byte === undefined) throw new RangeError("the delta is cut off");
    return byte;
  };
  const baseSize = readSize(next);
  const size = readSize(next);
  const pieces: number[] = [];
  let made = 0;
  while (at < bytes.length) {
    const op = next();
    let length = op;
    if (op >= 128) {
      let from = 0;
      if (op & 1) from = next();
      if (op & 2) from += next() * 0x100;
      if (op & 4) from += next() * 0x10000;
      if (op & 8) from += next() * 0x1000000;
      length = op & 16 ? next() : 0;
      if (op & 32) length += next() * 0x100;
      if (op & 64) length += next() * 0x10000;
      if (length === 0) length = 0x10000;
      if (from + length > baseSize) throw new RangeError("the delta copies beyond its base");
      addCopy(pieces, from, length);
    } else {
      if (op === 0 || at + op > bytes.length) throw new RangeError("the delta is damaged");
      pieces.push(op, -1 - at);
      at += op;
    }
    made += length;
  }
  if (made !== size) throw new RangeError("the delta makes an object of another size");
  return { baseSize, size, bytes, pieces };
}

/** Writes the object into `target`, which has its size. Throws a RangeError if this is not its base. */
export function applyDelta({ baseSize, bytes, pieces }: Delta, base: Uint8Array, target: Uint8Array): void {
  if (base.length !== baseSize) throw new RangeError("the delta belongs to another base");
  let to = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const length = pieces[i] ?? 0;
    const from = pieces[i + 1] ?? 0;
    if (from < 0) copy(bytes, -1 - from, length, target, to);
    else copy(base, from, length, target, to);
    to += length;
  }
}

/** For so few bytes a view costs more than they do. */
const FEW = 24;

function copy(source: Uint8Array, from: number, length: number, target: Uint8Array, to: number): void {
  if (length > FEW) target.set(source.subarray(from, from + length), to);
  else for (let i = 0; i < length; i++) target[to + i] = source[from + i] ?? 0;
}

/**
 * What the base does not hold in the same surroundings: new bytes and the seams between pieces, each with so many bytes
 * before and after. Ranges of the object as `from, to, from, to, …`, ascending, never touching.
 */
export function changedRanges({ baseSize, size, pieces }: Delta, before: number, after: number): number[] {
  const ranges: number[] = [];
  const add = (from: number, to: number): void => {
    const start = Math.max(0, from - before);
    const end = Math.min(size, to + after);
    const last = ranges.length - 1;
    if (last > 0 && start <= (ranges[last] ?? 0)) ranges[last] = end;
    else ranges.push(start, end);
  };
  let to = 0;
  let baseEnd = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const length = pieces[i] ?? 0;
    const from = pieces[i + 1] ?? 0;
    if (from < 0) {
      add(to, to + length);
    } else {
      if (from !== baseEnd) add(to, to);
      baseEnd = from + length;
    }
    to += length;
  }
  if (baseEnd !== baseSize) add(size, size);
  return ranges;
}

/** Where the base's `from` … `to` stands in the object: each place it was copied to whole; "cut" if only a part was. */
export function placesOf({ pieces }: Delta, from: number, to: number): number[] | "cut" {
  const places: number[] = [];
  let at = 0;
  for (let i = 0; i < pieces.length; i += 2) {
    const length = pieces[i] ?? 0;
    const start = pieces[i + 1] ?? 0;
    if (start >= 0 && start < to && from < start + length) {
      if (from < start || to > start + length) return "cut";
      places.push(at + from - start);
    }
    at += length;
  }
  return places;
}

/** Long copies are stored in parts that follow each other. */
function addCopy(pieces: number[], from: number, length: number): void {
  const last = pieces.length - 2;
  const before = pieces[last] ?? 0;
  const start = pieces[last + 1] ?? -1;
  if (start >= 0 && start + before === from) pieces[last] = before + length;
  else pieces.push(length, from);
}

function readSize(next: () => number): number {
  let size = 0;
  let unit = 1;
  for (let more = true; more; unit *= 128) {
    const byte = next();
    size += (byte & 127) * unit;
    more = byte >= 128;
  }
  return size;
}
