import { randomBytes } from "node:crypto";

/**
 * An invented API key that is never written down anywhere but in the vault. Each place to be watched gets its own.
 * It ends in characters that URL-encoding and base64url change, so that every spelling is a different one.
 */
export function newCanary(): string {
  return `sk-${randomBytes(24).toString("hex")}+/=`;
}
