import { namedSecret } from "../context/generic.ts";
import type { Vendor } from "../vendor.ts";

const PAGE = "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html";

/**
 * Values that nothing but their name calls secret; a tier of its own, apart from the providers.
 * @param allowsWords Whether passwords may be words that somebody chose, as in a dotenv file that is in use.
 */
export function genericVendor(allowsWords: boolean): Vendor {
  return {
    name: "Generic",
    category: "generic",
    env: "API_KEY",
    docs: PAGE,
    revoke: PAGE,
    rules: [
      { id: "generic-api-key", kind: "key or token", severity: "medium", structure: namedSecret("key", allowsWords) },
      {
        id: "generic-password",
        kind: "password",
        severity: "medium",
        structure: namedSecret("password", allowsWords),
        env: "PASSWORD",
      },
      {
        id: "generic-secret",
        kind: "secret",
        severity: "medium",
        structure: namedSecret("secret", allowsWords),
        env: "SECRET",
      },
    ],
  };
}
