import type { Detector } from "@vault-secret/detect";
import { encodingOf } from "../scan/encoding.ts";

/** False only if a scan of this content would find nothing. */
export function mayHold(detector: Detector, bytes: Buffer): boolean {
  const encoding = encodingOf(bytes);
  return encoding !== undefined && (encoding.name !== "utf8" || detector.mayHold(bytes));
}
