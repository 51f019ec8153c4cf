import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import { encodingOf } from "./encoding.ts";
import type { Hit } from "./hit.ts";
import { toPath } from "./path-bytes.ts";
import { type Fill, scanPieces } from "./pieces.ts";
import type { Scanner } from "./scanner.ts";

/** Files up to this size are looked at as a whole, others piece by piece. */
const WHOLE_BYTES = 16 * 2 ** 20;
/** A pipe that took the place of a file must not make us wait. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

const buffer = Buffer.allocUnsafeSlow(2 ** 20);

/**
 * Reads a file, into a buffer that the next call overwrites; of a large binary file only the head.
 * Undefined if it is too large for that.
 */
export function readWhole(path: string): Buffer | undefined {
  const file = openSync(toPath(path), READ);
  try {
    const length = readSync(file, buffer, 0, buffer.length, null);
    if (length < buffer.length || !encodingOf(buffer)) return buffer.subarray(0, length);
    const { size } = fstatSync(file);
    if (size > WHOLE_BYTES) return undefined;
    const larger = Buffer.allocUnsafeSlow(size + 1);
    buffer.copy(larger);
    const end = fillFrom(file)(larger, length);
    return end < larger.length ? larger.subarray(0, end) : undefined;
  } finally {
    closeSync(file);
  }
}

/** The hits of a large file, piece by piece, each with the number of bytes it went on. */
export async function* scanLarge(
  path: string,
  name: string,
  scanner: Scanner,
): AsyncGenerator<{ hits: Hit[]; bytes: number }> {
  const file = openSync(toPath(path), READ);
  try {
    yield* scanPieces(fillFrom(file), name, scanner);
  } finally {
    closeSync(file);
  }
}

function fillFrom(file: number): Fill<number> {
  return (target, from) => {
    let length = from;
    while (length < target.length) {
      const read = readSync(file, target, length, target.length - length, null);
      if (read === 0) break;
      length += read;
    }
    return length;
  };
}
