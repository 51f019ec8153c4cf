import type { VaultErrorCode, VaultErrorFacts } from "./codes.ts";
import { hintFor, messageFor } from "./texts.ts";

export type { VaultErrorCode, VaultErrorFacts } from "./codes.ts";

/** All that is kept of a foreign error: a raw one can quote a value (facts of the SDK's JSON parser). */
export interface ErrorSummary {
  readonly name: string;
  readonly httpStatus?: number;
  readonly requestId?: string;
}

/**
 * The only error class of this package. Switch on `code`; show `message` and `hint` to people.
 * `cause` is another VaultError or an ErrorSummary, whatever was passed in.
 */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  readonly facts: VaultErrorFacts;
  /** What to do next, in plain words. */
  readonly hint: string;

  constructor(code: VaultErrorCode, facts: VaultErrorFacts = {}, options: { hint?: string; cause?: unknown } = {}) {
    super(messageFor(code, facts), options.cause === undefined ? undefined : { cause: summarize(options.cause) });
    this.name = "VaultError";
    this.code = code;
    this.facts = Object.freeze(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)));
    this.hint = options.hint ?? hintFor(code, facts);
  }

  toJSON(): { name: string; code: VaultErrorCode; message: string; hint: string; facts: VaultErrorFacts } {
    const { name, code, message, hint, facts } = this;
    return { name, code, message, hint, facts };
  }
}

/** Also true for a VaultError of another copy of this package, as bundles have them. */
export function isVaultError(error: unknown): error is VaultError {
  return error instanceof Error && error.name === "VaultError" && "code" in error && "facts" in error;
}

/** Copies an allow-list of harmless facts from a foreign error; a VaultError passes as it is. */
function summarize(error: unknown): VaultError | ErrorSummary {
  if (isVaultError(error)) return error;
  const { name, $metadata } = (typeof error === "object" && error !== null ? error : {}) as {
    name?: unknown;
    $metadata?: { httpStatusCode?: unknown; requestId?: unknown };
  };
  const httpStatus = $metadata?.httpStatusCode;
  const requestId = $metadata?.requestId;
  return {
    name: typeof name === "string" && /^[A-Za-z]\w{0,99}$/.test(name) ? name : "Error",
    ...(typeof httpStatus === "number" && { httpStatus }),
    ...(isToken(requestId) && { requestId }),
  };
}

function isToken(text: unknown): text is string {
  return typeof text === "string" && /^[A-Za-z0-9][\w.:-]{0,99}$/.test(text);
}
