import { expect } from "vitest";
import { isVaultError, type VaultError } from "../src/errors/errors.ts";

/** The VaultError that the call throws; fails when it throws nothing or anything else. */
export function refusalOf(call: () => unknown, code = "INVALID_REFERENCE"): VaultError {
  try {
    call();
  } catch (error) {
    if (!isVaultError(error)) throw error;
    expect(error.code).toBe(code);
    return error;
  }
  throw new Error("The call was expected to be refused.");
}
