import { basename } from "node:path/posix";
import type { Detector } from "@vault-secret/detect";
import { decode, encodingOf } from "../../scan/encoding.ts";
import { isKeyPlace } from "../../scan/key-places.ts";
import { catObjects } from "../cat-file.ts";
import type { Git } from "../git.ts";
import type { SourceHost } from "../source.ts";
import type { Event } from "./events.ts";
import type { Holder } from "./look.ts";
import type { KeysOf } from "./timeline.ts";

const NONE: ReadonlySet<string> = new Set();

/** Whether the detector may find more in a file of this name than in one without a name. */
export function isTelling(path: string): boolean {
  return isKeyPlace(basename(path));
}

/** A key in a content, by what is the same for equal keys, and the line on which it begins, from 1. */
export interface NamedKey {
  readonly group: string;
  readonly line: number;
}

/** The keys in a content under a name. */
export function keysIn(detector: Detector, bytes: Buffer, filename: string): NamedKey[] {
  const encoding = encodingOf(bytes);
  if (!encoding) return [];
  const content = bytes.subarray(encoding.mark);
  let text = "";
  const read = (): string => {
    text = decode(content, encoding);
    return text;
  };
  const place = { filename };
  const isUtf8 = encoding.name === "utf8";
  const findings = isUtf8 ? detector.scanBytes(content, read, place) : detector.scan(read(), place);
  const lineAt = (unit: number): number => text.slice(0, unit).split("\n").length;
  return findings.map(({ group = "", start }) => ({ group, line: lineAt(start) }));
}

/**
 * What blobs hold under the names that commits gave them: a name can decide. Looks again at the blobs that were looked
 * at whole, and at all that have a telling name.
 */
export async function lookByName(
  git: Git,
  { detector, unreadable }: SourceHost,
  holders: ReadonlyMap<string, Holder>,
  events: readonly Event[],
): Promise<KeysOf> {
  const sourceOf = (oid: string, path: string) => (isTelling(path) ? oid : holders.get(oid)?.lookedAt);
  const names = new Map<string, Map<string, ReadonlySet<string>>>();
  for (const { path, before, after } of events) {
    for (const oid of [after, ...before]) {
      const source = sourceOf(oid, path);
      if (source === undefined || /^0+$/.test(source)) continue;
      const paths = names.get(source) ?? new Map<string, ReadonlySet<string>>();
      names.set(source, paths.set(path, NONE));
    }
  }
  for await (const { oid, type, bytes } of catObjects(git, [...names.keys()])) {
    if (type === "damaged") unreadable(`object ${oid}`, type);
    if (type !== "blob") continue;
    const paths = names.get(oid);
    for (const path of paths?.keys() ?? []) {
      paths?.set(path, new Set(keysIn(detector, bytes, path).map(({ group }) => group)));
    }
  }
  return (oid, path) => {
    const source = sourceOf(oid, path);
    const keys = names.get(source ?? "")?.get(path) ?? NONE;
    if (source === oid || keys.size === 0) return keys;
    const kept = holders.get(oid)?.keys ?? [];
    return new Set(kept.map(({ group }) => group).filter((group) => keys.has(group)));
  };
}
