import { Command, InvalidArgumentError, Option } from "commander";
import { FORMATS, type ScanOptions } from "../scan/options.ts";
import { SEVERITIES } from "../severity.ts";

const EXAMPLES = `
Examples:
  vault-secret scan                          this folder, as a table
  vault-secret scan -f sarif -o keys.sarif   for code scanning
  git diff | vault-secret scan --stdin
  vault-secret scan --explain openai-project-key

Exit codes: 0 no key found, 1 found, 2 wrong use, 3 something could not be read and no key was found, 130 interrupted`;

/** `vault-secret scan`. What it does is loaded when it runs. */
export function scanCommand(): Command {
  return new Command("scan")
    .description("Find hard-coded API keys in files")
    .argument("[paths...]", "files, folders, docker save archives (default: this folder)")
    .addOption(new Option("--staged", "scan what the next commit would add").conflicts(["history", "pid"]))
    .addOption(new Option("--history", "scan all that a repository remembers: refs, stashes, reflogs").conflicts("pid"))
    .addOption(new Option("--pid <number>", "scan the environment of a process").argParser(wholeNumber))
    .addOption(new Option("--stdin", "scan what is piped in").conflicts(["staged", "history", "pid", "updateBaseline"]))
    .option("--stdin-filename <name>", "name that piped text would have; some rules look at it", "stdin")
    .addOption(new Option("-f, --format <format>", "how results are printed").choices(FORMATS).default("table"))
    .option("-o, --output <file>", "write results to a file")
    .addOption(new Option("--fail-on <severity>", "exit with 1 only from this severity on").choices(SEVERITIES))
    .option("--exclude <glob>", "leave out, as a line of .gitignore does (repeatable)", collect)
    .option("--no-ignore", "scan what .gitignore hides, too; places of keys such as .env are always scanned")
    .option("--config <file>", "use this file instead of the nearest vault-secret.json")
    .option("--no-config", "use no configuration")
    .option("--baseline <file>", "leave out findings that this file accepts")
    .option("--update-baseline", "accept all findings: write them to the baseline")
    .addOption(
      new Option("--generic <where>", "report passwords and the like of no known kind").choices([
        "off",
        "dotenv",
        "on",
      ]),
    )
    .option("--threads <number>", "how many threads scan (default: one per core, at most 8)", wholeNumber)
    .option("--rules", "list the rules and end")
    .option("--explain <rule>", "say what leaks, why it matters and what to do, and end")
    .option("-q, --quiet", "say nothing but errors and warnings")
    .option("--no-progress", "show no progress on a terminal")
    .addHelpText("after", EXAMPLES)
    .action(async (paths: string[], options: ScanOptions) => {
      if (options.rules || options.explain !== undefined) {
        const { explainRule, listRules } = await import("../output/rules.ts");
        const { explain, format } = options;
        process.stdout.write(explain === undefined ? listRules(format) : explainRule(explain, format));
        return;
      }
      const { runScan } = await import("../scan/run.ts");
      process.exitCode = await runScan(paths, options);
    });
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError("It must be a whole number from 1.");
  return number;
}
