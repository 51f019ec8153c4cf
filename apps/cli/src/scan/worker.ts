import { parentPort, workerData } from "node:worker_threads";
import { type Batch, scanBatch } from "./batch.ts";
import { createScanner, type ScannerOptions } from "./scanner.ts";

const scanner = createScanner(workerData as ScannerOptions);
parentPort?.on("message", (batch: Batch) => parentPort?.postMessage(scanBatch(batch, scanner)));
