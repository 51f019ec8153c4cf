import { decodeBase64, encodeBase64 } from "./base64.ts";

const SEQUENCE = 0x30;
const INTEGER = 2;

/**
 * Whether base64 begins as a private key does in DER: a sequence that opens with a small version number (PKCS #1,
 * PKCS #8, SEC 1, DSA). `isWhole` tells whether the sequence ends where the text does.
 */
export function readDerKey(body: string): { isWhole: boolean } | undefined {
  const bytes = decodeBase64(body.slice(0, 24)) ?? "";
  const sequence = readLength(bytes, 0, SEQUENCE);
  if (!sequence) return undefined;
  const version = readLength(bytes, sequence.content, INTEGER);
  if (version?.length !== 1 || bytes.charCodeAt(version.content) > 1) return undefined;
  return { isWhole: sequence.content + sequence.length === bytesOf(body) };
}

/** Whether base64 is one whole sequence in DER, as an encrypted PKCS #8 key is. */
export function isDerSequence(body: string): boolean {
  const sequence = readLength(decodeBase64(body.slice(0, 24)) ?? "", 0, SEQUENCE);
  return sequence !== undefined && sequence.content + sequence.length === bytesOf(body);
}

/** Base64 of a key in DER that holds the given bytes, for samples. */
export function encodeDerKey(bytes: string): string {
  const length = bytes.length + 3;
  return encodeBase64(`\x30\x82${String.fromCharCode(length >> 8, length & 255)}\x02\x01\x00${bytes}`);
}

function readLength(bytes: string, at: number, tag: number): { length: number; content: number } | undefined {
  const first = bytes.charCodeAt(at + 1);
  if (bytes.charCodeAt(at) !== tag || Number.isNaN(first)) return undefined;
  if (first < 128) return { length: first, content: at + 2 };
  const size = first & 127;
  if (size < 1 || size > 2) return undefined;
  let length = 0;
  for (let i = 0; i < size; i++) length = length * 256 + bytes.charCodeAt(at + 2 + i);
  return { length, content: at + 2 + size };
}

function bytesOf(body: string): number {
  const digits = body.replace(/=+$/, "").length;
  return Math.floor((digits * 3) / 4);
}
