import { EXIT } from "../exit-codes.ts";

/** Is aborted by Ctrl+C and by a polite kill; the second time the process ends at once. */
export function interruptible(): AbortController {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (controller.signal.aborted) process.exit(EXIT.interrupted);
      controller.abort();
    });
  }
  return controller;
}
