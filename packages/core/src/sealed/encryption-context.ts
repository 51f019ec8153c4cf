import { VaultError } from "../errors/errors.ts";

export type EncryptionContext = Readonly<Record<string, string>>;

/** The pairs that say where a value is used. They come from the caller alone, never from the text. */
const PLACE_OF_USE: readonly string[] = ["app", "name", "env"];

/** Refuses what cannot bind a value to a place. Throws VaultError("INVALID_OPTION"). */
export function assertContext(context: EncryptionContext): void {
  if (!context.name)
    throw refuse("A sealed value is bound to its place of use: give at least the name of the variable or secret.");
  for (const [key, value] of Object.entries(context)) {
    if (key === "" || [key, value].some((text) => /\p{Surrogate}/u.test(text)))
      throw refuse("Names and values of the encryption context are Unicode text, and names are not empty.");
  }
}

/**
 * What the text says, added to what the caller knows. Throws VaultError("CONTEXT_MISMATCH") when the text contradicts
 * the caller, or when it brings a place of use that the caller did not give.
 */
export function joinContext(fromCaller: EncryptionContext, fromText: EncryptionContext): EncryptionContext {
  const joined = new Map(Object.entries(fromCaller));
  for (const [key, value] of Object.entries(fromText)) {
    const known = joined.get(key);
    if (known !== value && (known !== undefined || PLACE_OF_USE.includes(key)))
      throw new VaultError("CONTEXT_MISMATCH", { option: "context" }, { hint: conflictHint(key) });
    joined.set(key, value);
  }
  return Object.fromEntries(joined);
}

/** The pairs that a later reader cannot know by itself. They have to stand in the text. */
export function pairsForText(context: EncryptionContext): Record<string, string> {
  return Object.fromEntries(Object.entries(context).filter(([key]) => !PLACE_OF_USE.includes(key)));
}

/** One byte string per context: pairs sorted by the UTF-8 bytes of their keys, each part after its length. */
export function encodeContext(context: EncryptionContext): Uint8Array<ArrayBuffer> {
  const utf8 = new TextEncoder();
  const pairs = Object.entries(context).map(([key, value]) => [utf8.encode(key), utf8.encode(value)] as const);
  pairs.sort(([a], [b]) => compareBytes(a, b));
  const parts = pairs.flat().flatMap((part) => [uint32(part.length), part]);
  return concat(uint32(pairs.length), ...parts);
}

export function concat(...parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Big-endian. */
function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

function refuse(hint: string): VaultError {
  return new VaultError("INVALID_OPTION", { option: "context" }, { hint });
}

function conflictHint(key: string): string {
  return PLACE_OF_USE.includes(key)
    ? "The reference names a place of use of its own, which only its reader may say. Seal the value for this place."
    : "The reference and its reader give different values for the same context pair. Seal the value for this place.";
}
