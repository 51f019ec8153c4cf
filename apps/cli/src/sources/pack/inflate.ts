import { constants, createInflate, inflateSync } from "node:zlib";

/**
 * Inflates into `out`, which has room for one byte more than `size`. Throws if the bytes are damaged, or make another
 * size.
 */
export function inflate(bytes: Buffer, size: number, out: Buffer): Buffer {
  if (!inflatedByEngine(bytes, size, out)) {
    const inflated = inflateSync(bytes, { chunkSize: Math.max(64, size + 1), maxOutputLength: Math.max(64, size + 1) });
    if (inflated.length !== size) throw new RangeError("the object has another size than its header says");
    inflated.copy(out);
  }
  return out.subarray(0, size);
}

/**
 * Node makes a stream for each call of inflateSync, which takes longer than to inflate a delta. This is the part of
 * one stream that does the work, used again and again. It is no public part of Node, so everything it says is checked,
 * and where it is missing or fails inflateSync has the last word.
 */
interface Engine {
  reset(): void;
  /** True after a failure. */
  readonly destroyed: boolean;
  readonly _handle: { writeSync(...args: [number, Buffer, number, number, Buffer, number, number]): void };
  /** What is left of the output and of the input. */
  readonly _writeState: Uint32Array;
}

let engine: Engine | undefined;

function inflatedByEngine(bytes: Buffer, size: number, out: Buffer): boolean {
  try {
    engine ??= startEngine();
    engine.reset();
    engine._handle.writeSync(constants.Z_FINISH, bytes, 0, bytes.length, out, 0, size + 1);
    const [outLeft, inLeft] = engine._writeState;
    if (!engine.destroyed && outLeft === 1 && inLeft === 0) return true;
  } catch {
    // inflateSync tells what is wrong.
  }
  engine = undefined;
  return false;
}

function startEngine(): Engine {
  // A damaged object also ends the stream with an error.
  const stream: unknown = createInflate().on("error", () => undefined);
  return stream as Engine;
}
