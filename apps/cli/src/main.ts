#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { scanCommand } from "./commands/scan.ts";
import { EXIT } from "./exit-codes.ts";
import { Failure } from "./failure.ts";
import { fail } from "./output/words.ts";
import { version } from "./version.ts";

const program = new Command("vault-secret")
  .description("API keys that never rest in plain text")
  .version(version)
  .showSuggestionAfterError()
  .addCommand(scanCommand());

for (const command of [program, ...program.commands]) {
  const help = command === program ? "vault-secret --help" : `vault-secret ${command.name()} --help`;
  command.exitOverride().configureOutput({
    outputError: (text) =>
      fail(
        text
          .replace(/^error: /, "")
          .trim()
          .replaceAll("\n", " "),
        `see ${help}`,
      ),
  });
}

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
  throw error;
}
