import { claimsOf, isIssued, jwtOf } from "../check/jwt.ts";
import { jwt } from "../structure/jwt.ts";
import type { Samples, Vendor } from "../vendor.ts";

/** Signed tokens of no provider in particular. https://www.rfc-editor.org/rfc/rfc7519 */
export const jsonWebToken: Vendor = {
  name: "JSON Web Token",
  category: "identity",
  env: "ACCESS_TOKEN",
  docs: "https://www.rfc-editor.org/rfc",
  revoke: "https://www.rfc-editor.org/rfc/rfc7009",
  rules: [
    {
      id: "jwt",
      kind: "signed token",
      severity: "medium",
      confidence: "medium",
      structure: { ...jwt, weight: 3 },
      check: (key) => isIssued(claimsOf(key)),
    },
  ],
};

export const jsonWebTokenSamples: Samples = {
  jwt: {
    sign: (signature) =>
      jwtOf(
        { alg: "HS256", typ: "JWT" },
        { iss: "billing.acme.io", sub: "9f3c1d", iat: 1_735_689_600, exp: 1_900_000_000 },
        signature,
      ),
    hits: [
      "TOKEN=‹{url:43}›",
      'headers = {"Authorization": "Bearer ‹{url:43}›"}',
      "curl -H 'Authorization: Bearer ‹{url:43}›' https://api.acme.io/v1",
      "wss://live.acme.io/socket?token=‹{url:43}›&v=2",
      "Use ‹{url:43}›.",
    ],
    misses: [["eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ{url:40}.{url:43}", "the payload is no JSON"]],
  },
};
