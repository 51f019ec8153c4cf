import { spawn } from "node:child_process";
import { join } from "node:path";
import { readIfThere, writePrivate } from "./state-folder.ts";

/** The operating system's place for secrets of the user who is logged in. */
export interface Keychain {
  /** The text kept under this id, or undefined if there is none or the keychain cannot be reached. */
  read(id: string): Promise<string | undefined>;
  /** False if the keychain cannot be reached or refuses. */
  write(id: string, secret: string): Promise<boolean>;
}

/** Runs a program with this standard input. The output, or undefined if it is missing, fails or takes too long. */
export type Run = (command: string, args: readonly string[], input: string) => Promise<string | undefined>;

const SERVICE = "vault-secret";
const LONGEST_MS = 30_000;

/** Every platform's own tool. Secrets travel on standard input and output only, never as arguments. */
export function systemKeychain(folder: string, platform = process.platform, run: Run = runProgram): Keychain {
  if (platform === "darwin") return macKeychain(run);
  if (platform === "win32") return dataProtection(folder, run);
  return secretService(run);
}

function secretService(run: Run): Keychain {
  const attributes = (id: string) => ["service", SERVICE, "vault", id];
  return {
    read: async (id) => (await run("secret-tool", ["lookup", ...attributes(id)], ""))?.trim() || undefined,
    write: async (id, secret) =>
      (await run("secret-tool", ["store", "--label=Vault Secret local vault", ...attributes(id)], secret)) !==
      undefined,
  };
}

function macKeychain(run: Run): Keychain {
  return {
    read: async (id) => (await run("security", ["find-generic-password", "-s", SERVICE, "-a", id, "-w"], ""))?.trim(),
    write: async (id, secret) =>
      (await run("security", ["-i"], `add-generic-password -U -s ${SERVICE} -a ${id} -w ${secret}\n`)) !== undefined,
  };
}

/** Windows encrypts for the user (DPAPI) and leaves it to us to keep the result, which is a file. */
function dataProtection(folder: string, run: Run): Keychain {
  const file = (id: string) => join(folder, `${id}.dpapi`);
  return {
    async read(id) {
      const kept = await readIfThere(file(id));
      return kept === undefined ? undefined : (await run(...powershell("Unprotect"), kept))?.trim();
    },
    async write(id, secret) {
      const sealed = await run(...powershell("Protect"), secret);
      if (!sealed) return false;
      await writePrivate(file(id), sealed.trim());
      return true;
    },
  };
}

/** The secret is hexadecimal, so that it passes through every console unchanged. */
function powershell(verb: "Protect" | "Unprotect"): [command: string, args: string[]] {
  const script = `
    Add-Type -AssemblyName System.Security
    $text = [Console]::In.ReadToEnd().Trim()
    $bytes = [byte[]]($text -split '(..)' -ne '' | ForEach-Object { [Convert]::ToByte($_, 16) })
    $result = [Security.Cryptography.ProtectedData]::${verb}($bytes, $null, 'CurrentUser')
    [Console]::Out.Write([BitConverter]::ToString($result).Replace('-', '').ToLower())`;
  return ["powershell.exe", ["-NoProfile", "-NonInteractive", "-Command", script]];
}

const runProgram: Run = (command, args, input) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"], timeout: LONGEST_MS, windowsHide: true });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    child.on("error", () => resolve(undefined));
    child.on("close", (code) => resolve(code === 0 ? output : undefined));
    child.stdin.on("error", () => {}); // The program ended without reading; its exit code tells.
    child.stdin.end(input);
  });
