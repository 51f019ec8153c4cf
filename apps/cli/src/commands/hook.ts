import { Command } from "commander";

const HELP = `
A hook that is already there stays and runs after ours; uninstall brings it back as it was. A commit that brings a key
is refused; to commit all the same: git commit --no-verify. Where vault-secret is not installed, the hook says so and
lets the commit go on.

Exit codes: 0 done, or installed; 1 status: not installed; 2 wrong use; 3 git cannot read the repository`;

/** `vault-secret hook`. What it does is loaded when it runs. */
export function hookCommand(): Command {
  return new Command("hook")
    .description("Look for API keys before each commit (git's pre-commit hook)")
    .addCommand(verb("install", "add the hook to this repository, beside Husky, Lefthook and pre-commit, too"))
    .addCommand(verb("uninstall", "take the hook out again"))
    .addCommand(verb("status", "say whether the hook is installed"))
    .addHelpText("after", HELP);
}

function verb(name: "install" | "uninstall" | "status", description: string): Command {
  return new Command(name)
    .description(description)
    .argument("[folder]", "a folder of the repository", ".")
    .action(async (folder: string) => {
      const { runHook } = await import("../hook/run.ts");
      process.exitCode = await runHook(name, folder);
    });
}
