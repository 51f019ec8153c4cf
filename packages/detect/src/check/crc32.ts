let table: Int32Array | undefined;

/** CRC-32 (IEEE) of ASCII text, unsigned. */
export function crc32(text: string): number {
  table ??= Int32Array.from({ length: 256 }, (_, index) => {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  let crc = -1;
  for (let i = 0; i < text.length; i++) crc = (table[(crc ^ text.charCodeAt(i)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
