import { closeSync, createReadStream, openSync, readSync } from "node:fs";
import { basename } from "node:path";
import { encodingOf } from "../scan/encoding.ts";
import { createByteReader } from "./archive/byte-reader.ts";
import { compressionOf, unpacked } from "./archive/compression.ts";
import { isTar, type TarEntry, tarEntries } from "./archive/tar.ts";
import { UnreadableArchive } from "./archive/unreadable.ts";
import { mayHold } from "./may-hold.ts";
import type { Item, Source, SourceHost } from "./source.ts";

/** Enough to tell a tar, a compression and binary content. */
const HEAD_BYTES = 8192;
const READ_BYTES = 2 ** 20;
const MOST_FILE_BYTES = 256 * 2 ** 20;
const MOST_CONFIG_BYTES = 4 * 2 ** 20;
const PACKED_NAME = /\.(?:tgz|tar\.(?:gz|zst|zstd))$/i;
const DIGEST = /(?:^|\/)blobs\/(sha256)\/([0-9a-f]{64})$/;

/** Whether a file is an archive whose contents should be scanned: a tar, or a packed one by its name. */
export function isArchive(path: string): boolean {
  const head = headOf(path);
  return isTar(head) || (PACKED_NAME.test(path) && compressionOf(head) !== "none");
}

/**
 * Every file in every layer of an image (`docker save`, OCI layout), also those that a later layer deletes, and the
 * image's configuration with its variables, labels and history. Any other tar works as well. Names in an archive are
 * only names: nothing is written.
 */
export function archiveSource(path: string): Source {
  return {
    title: `archive ${path}`,
    items(host) {
      const bytes = createReadStream(path, { highWaterMark: READ_BYTES });
      return itemsIn(unpacked(bytes, compressionOf(headOf(path))), { host, folder: basename(path) });
    },
  };
}

interface Place {
  readonly host: SourceHost;
  /** What stands before the names. */
  readonly folder: string;
  /** Digest or name of the layer; undefined outside of any. */
  readonly layer?: string;
}

async function* itemsIn(bytes: AsyncIterable<Buffer>, place: Place): AsyncGenerator<Item> {
  const { host, folder, layer } = place;
  try {
    const reader = createByteReader(bytes);
    for await (const entry of tarEntries(reader)) {
      if (host.signal.aborted) return;
      const head = await entry.content.peek(HEAD_BYTES);
      host.progress(1, entry.size);
      const compression = compressionOf(head);
      if (layer === undefined && (compression !== "none" || isTar(head))) {
        const content = entry.content.pieces(entry.size);
        yield* itemsIn(unpacked(content, compression), { ...place, layer: digestOf(entry.path) });
      } else {
        yield* itemOf(entry, head, place);
      }
    }
  } catch (error) {
    if (!(error instanceof UnreadableArchive)) throw error;
    host.unreadable(layer === undefined ? folder : `${folder}, layer ${layer}`, error.message);
  }
}

async function* itemOf(entry: TarEntry, head: Buffer, { host, folder, layer }: Place): AsyncGenerator<Item> {
  const path = `${folder}/${entry.path.replace(/^(?:\.?\/)+/, "")}`;
  if (!encodingOf(head)) return;
  if (entry.size > MOST_FILE_BYTES) {
    host.unreadable(path, "larger than 256 MB");
    return;
  }
  const bytes = await entry.content.take(entry.size);
  if (!mayHold(host.detector, bytes)) return;
  if (layer !== undefined) {
    yield { path, origin: { layer }, read: () => bytes };
    return;
  }
  const config = configIn(bytes);
  yield config ? { path: `${folder}/config.json`, read: () => config } : { path, read: () => bytes };
}

/** The configuration of an image, a variable or command to a line; undefined if it is something else. */
function configIn(bytes: Buffer): Buffer | undefined {
  if (bytes.length > MOST_CONFIG_BYTES) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    const isConfig = typeof value === "object" && value !== null && "rootfs" in value;
    return isConfig ? Buffer.from(JSON.stringify(value, null, 2)) : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(path: string): string {
  const [, algorithm, digest] = DIGEST.exec(path) ?? [];
  return digest === undefined ? path : `${algorithm}:${digest}`;
}

function headOf(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}
