import { chmodSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Failure } from "../failure.ts";
import type { HookPlace } from "./hook-place.ts";
import { hasBlock, isOwnHook, isShellHook, ownHook, withBlock, withoutBlock } from "./hook-text.ts";

/** A hook that is no shell script is kept beside ours under this ending, and run after it. */
const KEPT = ".before-vault-secret";
const EXECUTABLE = 0o755;

export function isInstalled({ file }: HookPlace): boolean {
  const text = textOf(file);
  return text !== undefined && hasBlock(text);
}

/** Adds our part to the hook, or brings it up to date. Returns the text that was there, undefined if none was. */
export function install({ file, isHusky }: HookPlace): string | undefined {
  const text = textOf(file);
  if (text === undefined || isOwnHook(text)) {
    mkdirSync(dirname(file), { recursive: true });
    const next = text !== undefined && exists(file + KEPT) ? basename(file + KEPT) : undefined;
    replace(file, ownHook(next), EXECUTABLE);
    return text;
  }
  const { mode } = lstatSync(file);
  if (!isHusky && process.platform !== "win32" && (mode & 0o111) === 0) {
    const hint = "make it executable (chmod +x) or remove it, then install again";
    throw new Failure(`${file} is not executable, so git ignores it`, { hint });
  }
  if (isShellHook(text) && !lstatSync(file).isSymbolicLink()) {
    replace(file, withBlock(text), mode);
  } else {
    if (exists(file + KEPT)) {
      throw new Failure(`${file + KEPT} is in the way`, {
        hint: "it is a hook from before; move it, then install again",
      });
    }
    renameSync(file, file + KEPT);
    replace(file, ownHook(basename(file + KEPT)), EXECUTABLE);
  }
  return text;
}

/** Takes our part out again, so that the hook is as it was. Returns false if there was none. */
export function uninstall(place: HookPlace): boolean {
  const { file } = place;
  const text = textOf(file);
  if (text === undefined || !isInstalled(place)) return false;
  if (!isOwnHook(text)) replace(file, withoutBlock(text), lstatSync(file).mode);
  else if (exists(file + KEPT)) renameSync(file + KEPT, file);
  else rmSync(file);
  return true;
}

function replace(file: string, text: string, mode: number): void {
  const partial = `${file}.${process.pid}.tmp`;
  // Latin-1 keeps every byte of a hook as it is.
  writeFileSync(partial, text, "latin1");
  chmodSync(partial, mode & 0o777);
  renameSync(partial, file);
}

function textOf(file: string): string | undefined {
  return exists(file) ? readFileSync(file, "latin1") : undefined;
}

function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}
