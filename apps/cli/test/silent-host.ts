import { createScanner } from "../src/scan/scanner.ts";
import type { SourceHost } from "../src/sources/source.ts";

/** A host of a source that hears nothing of what it is told. */
export function silentHost(signal = new AbortController().signal): SourceHost {
  const nothing = () => undefined;
  const scannerOptions = { config: undefined, generic: undefined, runKey: new Uint8Array(32), lineHashes: false };
  const { detector } = createScanner(scannerOptions);
  const words = { unreadable: nothing, note: nothing, progress: nothing, total: nothing };
  return { detector, scannerOptions, threads: 1, signal, ...words };
}
