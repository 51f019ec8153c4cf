import { Worker } from "node:worker_threads";
import { EXIT } from "../exit-codes.ts";
import { Failure } from "../failure.ts";

/** Another thread, which answers what it is told. */
export interface Thread<Task> {
  tell(task: Task): void;
  stop(): Promise<void>;
}

/** What a thread says. */
export interface ThreadListener<Answer> {
  heard(answer: Answer): void;
  /** It could not start, or broke; it says nothing more. */
  failed(failure: Failure): void;
}

/** Starts one of the bundle's own files, which lie side by side, with plain data. */
export function startThread<Task, Answer>(
  file: string,
  data: unknown,
  { heard, failed }: ThreadListener<Answer>,
): Thread<Task> {
  const worker = new Worker(new URL(file, import.meta.url), { workerData: data });
  worker.on("message", heard);
  worker.on("error", (cause) => {
    const hint = "run it again with --threads 1; if that works, please report it";
    failed(new Failure("a thread beside the main one failed", { hint, exitCode: EXIT.unreachable, cause }));
  });
  return {
    tell: (task) => worker.postMessage(task),
    async stop() {
      await worker.terminate();
    },
  };
}
