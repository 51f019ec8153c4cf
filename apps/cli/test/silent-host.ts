import { createDetector } from "@vault-secret/detect";
import type { SourceHost } from "../src/sources/source.ts";

/** A host of a source that hears nothing of what it is told. */
export function silentHost(signal = new AbortController().signal): SourceHost {
  const nothing = () => undefined;
  return { detector: createDetector(), signal, unreadable: nothing, note: nothing, progress: nothing, total: nothing };
}
