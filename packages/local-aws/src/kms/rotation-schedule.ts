import type { Call } from "../call.ts";
import type { KeyRow } from "../store.ts";

const DAY_MS = 86_400_000;

/** When a key that is rotated every `periodDays` is rotated next. */
export function nextRotation(now: number, periodDays: number): number {
  return now + periodDays * DAY_MS;
}

/** Adds material for an automatic rotation whose time has come. Old material stays, so old blobs still open. */
export function rotateIfDue(call: Call, key: KeyRow): KeyRow {
  if (!key.rotation || key.state !== "Enabled" || key.rotation.nextAt > call.now) return key;
  const { periodDays } = key.rotation;
  const rotated = {
    ...key,
    materials: [...key.materials, call.ring.create(key.id, "AUTOMATIC", call.now)],
    rotation: { periodDays, nextAt: nextRotation(call.now, periodDays) },
  };
  call.store.keys.put(key.id, rotated);
  return rotated;
}
