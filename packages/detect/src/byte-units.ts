import type { Units } from "./vendor.ts";

/** Bytes as units. One class for all that is searched, so that the tests on places stay fast. */
export class ByteUnits implements Units {
  readonly bytes: Uint8Array;
  readonly length: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.length = bytes.length;
  }

  charCodeAt(index: number): number {
    return index >= 0 && index < this.length ? (this.bytes[index] as number) : -1;
  }
}

const OTHER = 0xff;
const encoder = new TextEncoder();
let scratch = new Uint8Array(0);

/** One byte for each unit of a text; what is no ASCII is 255. Valid until the next call. */
export function asciiOf(text: string): Uint8Array {
  if (scratch.length < text.length) scratch = new Uint8Array(Math.max(text.length, 2 * scratch.length));
  const bytes = scratch.subarray(0, text.length);
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read === text.length && written === text.length) return bytes;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit < 128 ? unit : OTHER;
  }
  return bytes;
}
