import { randomBytes } from "node:crypto";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { Failure } from "../failure.ts";
import { createReport } from "../output/formats.ts";
import { createSink } from "../output/sink.ts";
import { describe } from "../output/summary.ts";
import { count, say, warn } from "../output/words.ts";
import type { Source } from "../sources/source.ts";
import { openAccount } from "./account.ts";
import { type Baseline, openBaseline } from "./baseline-file.ts";
import { type ConfigFile, readConfig, unknownRules } from "./config-file.ts";
import { exclusions } from "./exclude.ts";
import { interruptible } from "./interrupt.ts";
import { scanItems } from "./items.ts";
import type { ScanOptions } from "./options.ts";
import { NO_PROGRESS, startProgress } from "./progress.ts";
import { createScanner } from "./scanner.ts";
import { scanStdin } from "./stdin.ts";
import { subjectOf } from "./subject.ts";
import { createTally } from "./tally.ts";
import { scanTarget } from "./target.ts";
import { pathOf, type Target } from "./targets.ts";
import type { Part } from "./tree.ts";

/** More threads than this only wait for the disk. */
const MOST_THREADS = 8;

/** Scans, prints, and tells what the exit code is. */
export async function runScan(paths: readonly string[], options: ScanOptions): Promise<ExitCode> {
  const began = performance.now();
  const interrupt = interruptible();
  const { signal } = interrupt;
  const { folder, targets, sources } = subjectOf(paths, options);
  const config = readConfig(options.config, folder);
  for (const id of unknownRules(config)) warn(`the configuration names a rule ${id}, which there is not`);
  const baseline = baselineOf(options, config);
  const threads = options.threads ?? Math.min(availableParallelism(), MOST_THREADS);
  const accepts = options.updateBaseline ?? false;
  const scannerOptions = {
    config: config.text,
    generic: options.generic,
    runKey: randomBytes(32),
    lineHashes: baseline !== undefined || options.format === "sarif",
  };
  const scanner = createScanner(scannerOptions);
  const sink = createSink(options.output, () => interrupt.abort());
  const report = createReport(options.format, sink, options.output !== undefined);
  const failOn = options.failOn ?? config.failOn ?? "low";
  const tally = createTally({ report, baseline, accepts, failOn });
  const progress = showsProgress(options) ? startProgress(process.stderr) : NO_PROGRESS;
  const account = openAccount(progress);
  const excludedFrom = (where: string) => {
    return exclusions(where, { folder: config.folder, globs: config.exclude ?? [] }, options.exclude ?? []);
  };

  async function take(parts: AsyncIterable<Part>, pathOfFile: (file: string) => string): Promise<void> {
    for await (const { files, bytes, facts, unreadable, found } of parts) {
      account.progress(files, bytes);
      tally.learn(facts);
      for (const { file, code } of unreadable) account.unreadable(file, code);
      for (const each of found) await tally.take(each, pathOfFile(each.file));
      await sink.flush();
    }
  }

  async function takeTarget(target: Target): Promise<void> {
    const exclude = excludedFrom(target.folder);
    const common = { scanner, scannerOptions, threads, signal, exclude, gitignore: options.ignore, ...account };
    await take(scanTarget(target, common), (file) => pathOf(target, file));
  }

  async function takeSource(source: Source): Promise<void> {
    const host = { detector: scanner.detector, scannerOptions, threads, signal, ...account };
    await take(scanItems(source, host, scanner, excludedFrom(folder)), (file) => resolve(folder, file));
  }

  const stdinFile = options.stdinFilename;
  if (options.stdin) await take(scanStdin(stdinFile, scanner, signal), () => resolve(stdinFile));
  for (const target of targets) if (!signal.aborted) await takeTarget(target);
  for (const source of sources) if (!signal.aborted) await takeSource(source);
  progress.stop();

  const interrupted = signal.aborted && !sink.isGone;
  const ms = performance.now() - began;
  const summary = { ...account.counts, ...tally.summary(), ms, interrupted };
  await report.end(summary);
  const updates = accepts && baseline && !signal.aborted;
  const { unreadable } = account.counts;
  const words = updates ? saveBaseline(baseline, unreadable > 0 ? [] : targets) : describe(summary, sources);
  if (!options.quiet && !sink.isGone) say(words);
  if (interrupted) return EXIT.interrupted;
  if (tally.failed) return EXIT.found;
  return unreadable > 0 ? EXIT.unreachable : EXIT.ok;
}

function baselineOf(options: ScanOptions, config: ConfigFile): Baseline | undefined {
  const configured = config.baseline === undefined ? undefined : resolve(config.folder, config.baseline);
  const file = options.baseline ?? configured;
  if (file !== undefined) return openBaseline(file, options.updateBaseline ?? false);
  if (!options.updateBaseline) return undefined;
  throw new Failure("there is no baseline to update", {
    hint: 'name it: --baseline FILE, or "baseline" in vault-secret.json',
  });
}

/** Drops entries only where all could be looked at. Returns what was done, in words. */
function saveBaseline(baseline: Baseline, targets: readonly Target[]): string {
  const scanned = targets.map(({ folder, file }) => (file === undefined ? folder : resolve(folder, file)));
  const { accepted, fresh, dropped } = baseline.save(scanned);
  return `the baseline accepts ${count(accepted, "finding")}: ${fresh} new, ${dropped} dropped that are gone`;
}

/** On a terminal, unless results as they come would get in its way. */
function showsProgress({ progress, quiet, format, output }: ScanOptions): boolean {
  if (!progress || quiet || !process.stderr.isTTY) return false;
  return format === "table" || output !== undefined || !process.stdout.isTTY;
}
