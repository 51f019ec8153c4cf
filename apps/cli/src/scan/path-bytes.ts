const SEQUENCE = /[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}|./gs;

/**
 * A name as the file system has it, as text from which `toPath` makes the same bytes. A byte that is no UTF-8 becomes a
 * lone low surrogate, `\udc80` … `\udcff`, as in Python.
 */
export function nameOf(bytes: Buffer): string {
  return bytes.toString("latin1").replace(SEQUENCE, (sequence) => {
    const part = Buffer.from(sequence, "latin1");
    const text = part.toString();
    return text.includes("\ufffd") && sequence !== REPLACEMENT ? escaped(part) : text;
  });
}

/** What the file system wants for a path made of such names. */
export function toPath(path: string): string | Buffer {
  if (path.isWellFormed()) return path;
  const parts = path.split(/((?<![\ud800-\udbff])[\udc80-\udcff])/);
  return Buffer.concat(
    parts.map((part, index) => (index % 2 === 1 ? Buffer.of(part.charCodeAt(0) - 0xdc00) : Buffer.from(part))),
  );
}

/** U+FFFD itself, when it is really in a name. */
const REPLACEMENT = "\xef\xbf\xbd";

function escaped(bytes: Buffer): string {
  return Array.from(bytes, (byte) => String.fromCharCode(0xdc00 + byte)).join("");
}
