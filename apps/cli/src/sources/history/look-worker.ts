import { parentPort, workerData } from "node:worker_threads";
import { createScanner } from "../../scan/scanner.ts";
import { type Pack, shareOf } from "../pack/pack.ts";
import { walkPack } from "../pack/pack-walk.ts";
import { createLook, type Refusal } from "./look.ts";
import type { LookOrder, LookReport } from "./look-threads.ts";

/** So many objects are looked at before the progress is told. */
const TELL_EVERY = 512;

const { scannerOptions, mostBytes } = workerData as LookOrder;
const { detector } = createScanner(scannerOptions);
// The first use makes what the detector is slow to make, while the main thread still reads the pack.
detector.mayHold(new Uint8Array(1));

const tell = (report: LookReport) => parentPort?.postMessage(report);

parentPort?.on("message", (pack: Pack) => {
  const share = shareOf(pack);
  const refused: Refusal[] = [];
  const look = createLook(detector, (oid, reason) => refused.push({ oid, reason }), mostBytes);
  let passed = 0;
  for (const objects of walkPack(pack, share, look.visitor)) {
    passed += objects;
    if (passed % TELL_EVERY === 0) tell({ passed: TELL_EVERY });
  }
  tell({ passed: passed % TELL_EVERY, seen: { trees: share.count, holders: look.holders, refused } });
});
