import { readSync } from "node:fs";

/** Bytes of a file, in memory that threads share. Fewer than asked for if it ends before. */
export function readShared(file: number, length: number): Buffer {
  const bytes = Buffer.from(new SharedArrayBuffer(length));
  return bytes.subarray(0, readInto(bytes, file, 0));
}

/** Fills a buffer from this place of a file on. Returns how much there was. */
export function readInto(bytes: Buffer, file: number, from: number): number {
  let got = 0;
  while (got < bytes.length) {
    const read = readSync(file, bytes, got, bytes.length - got, from + got);
    if (read === 0) break;
    got += read;
  }
  return got;
}

/** What was a buffer before another thread sent it. */
export function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
