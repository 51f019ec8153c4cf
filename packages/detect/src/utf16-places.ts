const NOT_ASCII = 0x80808080;

/**
 * Places in bytes of UTF-8 as places in their text.
 *
 * @param places In ascending order.
 * @param length Of the text, in UTF-16 units.
 * @returns Undefined if the bytes are no whole UTF-8.
 */
export function utf16Places(bytes: Uint8Array, places: readonly number[], length: number): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const moved: number[] = [];
  let at = 0;
  let units = 0;
  /** How many bytes the character before still lacks. */
  let lacking = 0;
  for (const place of [...places, bytes.length]) {
    while (at < place) {
      if (lacking === 0 && at + 4 <= place && (view.getUint32(at) & NOT_ASCII) === 0) {
        at += 4;
        units += 4;
        continue;
      }
      const byte = bytes[at++] as number;
      if ((byte & 0xc0) === 0x80) {
        if (lacking-- === 0) return undefined;
      } else {
        if (lacking !== 0) return undefined;
        lacking = byte < 0xc0 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
        units += byte >= 0xf0 ? 2 : 1;
      }
    }
    moved.push(units);
  }
  return moved.pop() === length && lacking === 0 ? moved : undefined;
}
