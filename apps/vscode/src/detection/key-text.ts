/**
 * The key that a piece of a file stands for: itself, what its escapes mean, or what its base64 means. `isKey` knows the
 * key when it sees it. Undefined if it is written in another way; then nobody should store it.
 */
export function keyText(written: string, isKey: (text: string) => boolean): string | undefined {
  for (const read of [asWritten, unescaped, fromBase64]) {
    const text = read(written);
    if (text !== undefined && isKey(text)) return text;
  }
  return undefined;
}

const asWritten = (text: string) => text;

function unescaped(text: string): string | undefined {
  try {
    const json = text.replace(/\r\n|\n|\r/g, "\\n").replace(/\\'/g, "'");
    const value: unknown = JSON.parse(`"${json.replace(/(^|[^\\])"/g, '$1\\"')}"`);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replace(/\s/g, "")), (letter) => letter.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
