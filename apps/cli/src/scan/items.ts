import type { Item, Source, SourceHost } from "../sources/source.ts";
import { isExcluded } from "./exclude.ts";
import type { Hit } from "./hit.ts";
import type { IgnoreScope } from "./ignored.ts";
import type { Scanner } from "./scanner.ts";
import type { Part } from "./tree.ts";

/** Scans what a source yields, one by one. What it looked at it tells the host itself. */
export async function* scanItems(
  source: Source,
  host: SourceHost,
  scanner: Scanner,
  exclude: IgnoreScope | undefined,
): AsyncGenerator<Part> {
  for await (const item of source.items(host)) {
    if (host.signal.aborted) return;
    if (isExcluded(exclude, item.path)) continue;
    const hits = scanner.scan(asBuffer(await item.read()), item.path).filter((hit) => isOn(item.lines, hit));
    const { path: file, origin } = item;
    const found = hits.length > 0 ? [{ file, hits, ...(origin && { origin }) }] : [];
    yield { files: 0, bytes: 0, found, facts: scanner.newFacts(), unreadable: [] };
  }
}

function isOn(lines: Item["lines"], { line, endLine }: Hit): boolean {
  return !lines || lines.some(([first, last]) => first <= endLine && line <= last);
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
