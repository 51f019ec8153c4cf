/** Bytes that come in pieces, taken in portions of any size. */
export interface ByteReader {
  /** The next bytes without taking them; fewer only at the end. */
  peek(length: number): Promise<Buffer>;
  /** Takes the next bytes; fewer only at the end. */
  take(length: number): Promise<Buffer>;
  /** Passes over bytes. Returns how many there were. */
  skip(length: number): Promise<number>;
  /** Takes the next bytes piece by piece; fewer only at the end. */
  pieces(length: number): AsyncGenerator<Buffer>;
}

export function createByteReader(source: AsyncIterable<Buffer>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  /** Takes what is at hand, at least one byte unless the source has ended. */
  async function some(most: number): Promise<Buffer> {
    while (held.length === 0) {
      const next = await pieces.next();
      if (next.done) return held;
      held = next.value;
    }
    const taken = held.subarray(0, most);
    held = held.subarray(taken.length);
    return taken;
  }

  async function take(length: number): Promise<Buffer> {
    const taken: Buffer[] = [];
    for (let left = length; left > 0; ) {
      const piece = await some(left);
      if (piece.length === 0) break;
      taken.push(piece);
      left -= piece.length;
    }
    return taken.length === 1 && taken[0] ? taken[0] : Buffer.concat(taken);
  }

  return {
    take,
    async peek(length) {
      const bytes = await take(length);
      held = Buffer.concat([bytes, held]);
      return bytes;
    },
    async skip(length) {
      let left = length;
      while (left > 0) {
        const { length: passed } = await some(left);
        if (passed === 0) break;
        left -= passed;
      }
      return length - left;
    },
    async *pieces(length) {
      for (let left = length; left > 0; ) {
        const piece = await some(left);
        if (piece.length === 0) return;
        left -= piece.length;
        yield piece;
      }
    },
  };
}
