import { type ByteReader, createByteReader } from "./byte-reader.ts";
import { UnreadableArchive } from "./unreadable.ts";

const BLOCK = 512;
const CHECKSUM_AT = 148;
const TYPE_AT = 156;
const SPACE = 32;
const MOST_EXTENSION_BYTES = 2 ** 20;

const LONG_NAME = "L";
const PAX = "x";
const FILES = new Set(["0", "\0", "7"]);
/** Links, devices and folders may name a size all the same. */
const WITHOUT_CONTENT = new Set(["1", "2", "3", "4", "5", "6"]);

/** A regular file in a tar. */
export interface TarEntry {
  /** As it stands in the tar: it may begin with `/` or contain `..`, and is only a name. */
  readonly path: string;
  readonly size: number;
  /** What is in it; to be read before the next entry is asked for. */
  readonly content: ByteReader;
}

/** Whether a file that begins like this is a tar. */
export function isTar(head: Buffer): boolean {
  return head.length >= BLOCK && checksumFits(head);
}

/**
 * The regular files of a tar (ustar, pax and GNU names), in its order. What of an entry is not read is passed over.
 * Throws UnreadableArchive where the archive is damaged or cut off.
 */
export async function* tarEntries(reader: ByteReader): AsyncGenerator<TarEntry> {
  let longName: string | undefined;
  let pax = new Map<string, string>();
  for (;;) {
    const header = await reader.take(BLOCK);
    if (header.length === 0 || isZero(header)) return;
    if (header.length < BLOCK || !checksumFits(header)) throw new UnreadableArchive("a header is damaged");
    const type = String.fromCharCode(header[TYPE_AT] ?? 0);
    const size = Number(pax.get("size") ?? numberAt(header, 124, 12));
    if (!(size >= 0)) throw new UnreadableArchive("a header is damaged");
    if (type === LONG_NAME || type === PAX) {
      const text = await extension(reader, size);
      if (type === PAX) pax = paxFields(text);
      else longName = textAt(text, 0, size);
      continue;
    }
    const path = pax.get("path") ?? longName ?? nameIn(header);
    longName = undefined;
    pax = new Map();
    if (FILES.has(type)) yield* oneEntry(reader, path, size);
    else if (!WITHOUT_CONTENT.has(type)) await pass(reader, padded(size));
  }
}

async function* oneEntry(reader: ByteReader, path: string, size: number): AsyncGenerator<TarEntry> {
  let taken = 0;
  async function* body(): AsyncGenerator<Buffer> {
    for await (const piece of reader.pieces(size)) {
      taken += piece.length;
      yield piece;
    }
  }
  const pieces = body();
  yield { path, size, content: createByteReader(pieces) };
  // Whoever reads ahead may still wait for a piece.
  await pieces.return(undefined);
  await pass(reader, padded(size) - taken);
}

async function pass(reader: ByteReader, length: number): Promise<void> {
  if ((await reader.skip(length)) < length) throw new UnreadableArchive("the archive ends too early");
}

/** What a header says that does not fit into the next one. */
async function extension(reader: ByteReader, size: number): Promise<Buffer> {
  if (size > MOST_EXTENSION_BYTES) throw new UnreadableArchive("a header is too long");
  const bytes = await reader.take(size);
  await pass(reader, padded(size) - bytes.length);
  return bytes;
}

/** Records of `length key=value\n`, where the length counts all of the record. */
function paxFields(bytes: Buffer): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.toString("latin1", at, at + 20), 10);
    if (!(length > 0)) throw new UnreadableArchive("a header is damaged");
    const record = bytes.toString("utf8", bytes.indexOf(SPACE, at) + 1, at + length - 1);
    const [key = ""] = record.split("=", 1);
    fields.set(key, record.slice(key.length + 1));
    at += length;
  }
  return fields;
}

function nameIn(header: Buffer): string {
  const name = textAt(header, 0, 100);
  const isUstar = header.toString("latin1", 257, 263) === "ustar\0";
  const prefix = isUstar ? textAt(header, 345, 155) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function textAt(bytes: Buffer, at: number, length: number): string {
  const field = bytes.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? field.length : end);
}

/** Octal, or base 256 where the first bit is set. NaN if it is neither. */
function numberAt(header: Buffer, at: number, length: number): number {
  const field = header.subarray(at, at + length);
  if ((field[0] ?? 0) < 128) return Number.parseInt(textAt(field, 0, length).trim() || "0", 8);
  return field.reduce((sum, byte, place) => sum * 256 + (place === 0 ? byte & 127 : byte), 0);
}

/** The sum of all bytes of a header, its own field taken as blanks. */
function checksumFits(header: Buffer): boolean {
  let sum = 8 * SPACE;
  for (let at = 0; at < BLOCK; at++) if (at < CHECKSUM_AT || at >= CHECKSUM_AT + 8) sum += header[at] ?? 0;
  return sum === numberAt(header, CHECKSUM_AT, 8);
}

function isZero(header: Buffer): boolean {
  return header.every((byte) => byte === 0);
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}
