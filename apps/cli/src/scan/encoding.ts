/** How the bytes of a text are read. Anything but UTF-16 with a byte order mark counts as UTF-8. */
export interface Encoding {
  readonly name: "utf8" | "utf16le" | "utf16be";
  /** Length of the byte order mark, which is no part of the text. */
  readonly mark: number;
}

/** How far a NUL byte is looked for: git's rule too. */
const HEAD_BYTES = 8192;
const UTF8: Encoding = { name: "utf8", mark: 0 };

/** Undefined for binary content: a NUL in the first 8 KB, unless a mark says UTF-16. */
export function encodingOf(bytes: Buffer): Encoding | undefined {
  const first = bytes[0];
  const second = bytes[1];
  if (first === 0xff && second === 0xfe) return { name: "utf16le", mark: 2 };
  if (first === 0xfe && second === 0xff) return { name: "utf16be", mark: 2 };
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return { name: "utf8", mark: 3 };
  const nul = bytes.indexOf(0);
  return nul >= 0 && nul < HEAD_BYTES ? undefined : UTF8;
}

/** Invalid sequences become U+FFFD; an odd byte at the end of UTF-16 is left out. */
export function decode(bytes: Buffer, { name }: Encoding): string {
  if (name === "utf8") return bytes.toString("utf8");
  const even = bytes.subarray(0, bytes.length & ~1);
  return (name === "utf16le" ? even : Buffer.from(even).swap16()).toString("utf16le");
}
