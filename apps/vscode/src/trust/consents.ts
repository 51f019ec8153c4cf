import { createHash } from "node:crypto";
import type { Memento } from "vscode";

const KEY = "vaultSecret.trustedReferences";

/**
 * Which reference files a person has agreed to, each pinned to what it says. Kept by the editor, where no repository
 * can write. A file that has changed has to be agreed to again.
 */
export class Consents {
  readonly #state: Pick<Memento, "get" | "update">;

  constructor(state: Pick<Memento, "get" | "update">) {
    this.#state = state;
  }

  has(file: string, text: string): boolean {
    return this.#all()[file] === pinOf(text);
  }

  async give(file: string, text: string): Promise<void> {
    await this.#state.update(KEY, { ...this.#all(), [file]: pinOf(text) });
  }

  async takeBack(file: string): Promise<void> {
    const { [file]: _, ...others } = this.#all();
    await this.#state.update(KEY, others);
  }

  #all(): Readonly<Record<string, string>> {
    return this.#state.get(KEY) ?? {};
  }
}

function pinOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
