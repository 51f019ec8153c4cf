import { ByteUnits } from "./byte-units.ts";

const NOT_ASCII = 0x80808080;
const OTHER = 0xff;

/**
 * Bytes of UTF-8 as one byte for each UTF-16 unit of their text, and places in them as places in the text.
 *
 * @param places In ascending order.
 * @param length Of the text.
 * @returns Undefined if the bytes are no whole UTF-8.
 */
export function utf16Units(
  bytes: Uint8Array,
  places: readonly number[],
  length: number,
): { units: ByteUnits; places: number[] } | undefined {
  const units = new Uint8Array(length);
  const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const into = new DataView(units.buffer);
  const moved: number[] = [];
  let at = 0;
  let unit = 0;
  /** How many bytes the character before still lacks. */
  let lacking = 0;
  for (const place of [...places, bytes.length]) {
    while (at < place) {
      if (unit >= length && lacking === 0) return undefined;
      const four = lacking === 0 && at + 4 <= place && unit + 4 <= length ? from.getUint32(at) : NOT_ASCII;
      if ((four & NOT_ASCII) === 0) {
        into.setUint32(unit, four);
        at += 4;
        unit += 4;
        continue;
      }
      const byte = bytes[at++] as number;
      if ((byte & 0xc0) === 0x80) {
        if (lacking-- === 0) return undefined;
      } else {
        if (lacking !== 0) return undefined;
        lacking = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        units[unit++] = byte < 0x80 ? byte : OTHER;
        if (byte >= 0xf0) units[unit++] = OTHER;
      }
    }
    moved.push(unit);
  }
  return moved.pop() === length && lacking === 0 ? { units: new ByteUnits(units), places: moved } : undefined;
}
