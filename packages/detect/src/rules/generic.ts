import { namedSecret, type Tier } from "../context/generic.ts";
import { knownBy } from "../context/known.ts";
import type { Vendor } from "../vendor.ts";

const PAGE = "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html";

/** Values that nothing but their name calls secret: apart from the providers, and stricter the less a file is meant for them. */
export function genericVendor(tier: Tier, vendors: readonly Vendor[]): Vendor {
  const isKnown = knownBy(vendors);
  return {
    name: "Generic",
    category: "generic",
    env: "API_KEY",
    docs: PAGE,
    revoke: PAGE,
    rules: [
      { id: "generic-api-key", kind: "key or token", severity: "medium", structure: namedSecret("key", tier, isKnown) },
      {
        id: "generic-password",
        kind: "password",
        severity: "medium",
        structure: namedSecret("password", tier, isKnown),
        env: "PASSWORD",
      },
      {
        id: "generic-secret",
        kind: "secret",
        severity: "medium",
        structure: namedSecret("secret", tier, isKnown),
        env: "SECRET",
      },
    ],
  };
}
