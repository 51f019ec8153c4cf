#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { hookCommand } from "./commands/hook.ts";
import { scanCommand } from "./commands/scan.ts";
import { EXIT } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { fail } from "./output/words.ts";
import { version } from "./version.ts";

const program = new Command("vault-secret")
  .description("API keys that never rest in plain text")
  .version(version)
  .addCommand(scanCommand())
  .addCommand(hookCommand());
speak(program, "vault-secret");

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  // Commander has said already what is wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof Failure) {
    fail(error.message, error.hint);
    return error.exitCode;
  }
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  // Its message might hold an input.
  const frames = stack.split("\n").filter((line) => line.startsWith("    at "));
  fail(`something is wrong in vault-secret itself: ${name}`, "please report it with these lines");
  process.stderr.write(`${frames.join("\n")}\n`);
  return EXIT.unreachable;
}

/** Errors of use look like all others, in every command. */
function speak(command: Command, path: string): void {
  command.exitOverride().configureOutput({
    outputError: (text) =>
      fail(
        text
          .replace(/^error: /, "")
          .trim()
          .replaceAll("\n", " "),
        `see ${path} --help`,
      ),
  });
  for (const each of command.commands) speak(each, `${path} ${each.name()}`);
}
