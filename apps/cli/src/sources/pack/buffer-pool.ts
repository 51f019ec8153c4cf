/** Buffers that are used again and again: to make one costs more than to fill it. */
export interface BufferPool {
  /** A buffer of this size, with anything in it. */
  take(size: number): Buffer;
  /** Gives a buffer back that nobody looks at any more. */
  give(buffer: Buffer): void;
}

const SMALLEST = 64 * 1024;

export function createBufferPool(): BufferPool {
  const free: Buffer[] = [];
  return {
    take(size) {
      const buffer = free.pop();
      if (buffer && buffer.length >= size) return buffer.subarray(0, size);
      return Buffer.allocUnsafeSlow(Math.max(size, 2 * (buffer?.length ?? 0), SMALLEST)).subarray(0, size);
    },
    give(buffer) {
      free.push(Buffer.from(buffer.buffer));
    },
  };
}
