import { pipeline, Readable } from "node:stream";
import * as zlib from "node:zlib";
import { UnreadableArchive } from "./unreadable.ts";

/** How an archive is packed. */
export type Compression = "gzip" | "zstd" | "none";

const ZSTD_MAGIC = 0xfd2fb528;
/** No image has a layer that large; what unpacks to more is there to keep us busy. */
const MOST_BYTES = 64 * 2 ** 30;

/** Tells it by the first bytes. */
export function compressionOf(head: Buffer): Compression {
  if (head[0] === 0x1f && head[1] === 0x8b) return "gzip";
  return head.length >= 4 && head.readUInt32LE() === ZSTD_MAGIC ? "zstd" : "none";
}

/** Unpacks as fast as it is read. Throws UnreadableArchive where that cannot be done. */
export async function* unpacked(source: AsyncIterable<Buffer>, compression: Compression): AsyncGenerator<Buffer> {
  if (compression === "none") {
    yield* source;
    return;
  }
  const unpack = compression === "gzip" ? zlib.createGunzip() : zstd();
  // A failure comes out at the end of the pipe, where it is read.
  pipeline(Readable.from(source), unpack, () => undefined);
  let made = 0;
  try {
    for await (const piece of unpack) {
      made += piece.length;
      if (made > MOST_BYTES) throw new UnreadableArchive("it unpacks to more than 64 GB");
      yield piece;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code?.startsWith("Z")) throw new UnreadableArchive("its compression is damaged", { cause: error });
    throw error;
  }
}

/** Node.js has it from 22.15 on. */
function zstd(): zlib.ZstdDecompress {
  if (!zlib.createZstdDecompress) {
    throw new UnreadableArchive("it is packed with zstd, which needs Node.js 22.15 or later");
  }
  return zlib.createZstdDecompress();
}
