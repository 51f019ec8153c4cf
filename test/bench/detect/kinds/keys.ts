import type { Random } from "../corpus/random.ts";
import { bech32 } from "./bech32.ts";
import { jwt } from "./jwt.ts";
import { type Kind, kind } from "./kind.ts";
import { openSsh, pkcs8, sec1 } from "./private-keys.ts";
import { rsa } from "./rsa.ts";

/** Private keys in their text forms, and signed tokens. */
export const keys: readonly Kind[] = [
  kind("keys", "private key pkcs8", "PRIVATE_KEY TLS_KEY", "acme.io", pkcs8, { header: "" }),
  kind("keys", "private key sec1", "EC_PRIVATE_KEY JWT_PRIVATE_KEY", "acme.io", sec1, { header: "" }),
  kind("keys", "private key rsa", "RSA_PRIVATE_KEY GITHUB_APP_PRIVATE_KEY", "acme.io", (random) => rsa(random), {
    header: "",
  }),
  kind("keys", "private key openssh", "SSH_PRIVATE_KEY DEPLOY_KEY", "acme.io", openSsh, { header: "" }),
  kind("keys", "age secret key", "SOPS_AGE_KEY", "acme.io", age, { header: "" }),
  kind("keys", "json web token", "ACCESS_TOKEN AUTH_TOKEN", "api.acme.io", (random) =>
    jwt(random, {
      sub: random.uuid(),
      role: "admin",
      iss: "https://auth.acme.io/",
      exp: random.int(1_900_000_000, 2_000_000_000),
    }),
  ),
];

function age(random: Random): string {
  return bech32("age-secret-key-", random.bytes(32)).toUpperCase();
}
