/** Buffers that are used again and again: to make one costs more than to fill it. */
export interface BufferPool {
  /** A buffer of this size, with anything in it. */
  take(size: number): Buffer;
  /** Gives a buffer back that nobody looks at any more. */
  give(buffer: Buffer): void;
}

const SMALLEST = 64 * 1024;

export function createBufferPool(): BufferPool {
  const free: ArrayBufferLike[] = [];
  return {
    take(size) {
      const last = free.pop();
      if (last && last.byteLength >= size) return Buffer.from(last, 0, size);
      const room = Math.max(size, 2 * (last?.byteLength ?? 0), SMALLEST);
      return Buffer.allocUnsafeSlow(room).subarray(0, size);
    },
    give: ({ buffer }) => void free.push(buffer),
  };
}
