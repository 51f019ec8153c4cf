import type { Units } from "./vendor.ts";

/**
 * Bytes as units. All that is searched is one class around one kind of array, so that the engine compiles the tests on
 * places once, and not again for each kind of string or buffer that comes along.
 */
export class ByteUnits implements Units {
  readonly bytes: Uint8Array;
  readonly length: number;

  constructor(bytes: Uint8Array) {
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
    this.length = bytes.length;
  }

  charCodeAt(index: number): number {
    return index >= 0 && index < this.length ? (this.bytes[index] as number) : -1;
  }
}

const OTHER = 0xff;
const encoder = new TextEncoder();

/** One byte for each UTF-16 unit of a text; what is no ASCII is 255. */
export function unitsOf(text: string): ByteUnits {
  const bytes = new Uint8Array(text.length);
  const { read, written } = encoder.encodeInto(text, bytes);
  if (read < text.length || written < text.length) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      bytes[i] = unit < 128 ? unit : OTHER;
    }
  }
  return new ByteUnits(bytes);
}
