import { type Claims, claimsOf, jwtOf } from "../check/jwt.ts";
import { jwt } from "../structure/jwt.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const qdrant: Vendor = {
  name: "Qdrant",
  category: "data",
  env: "QDRANT_API_KEY",
  docs: "https://qdrant.tech/documentation/cloud/authentication/",
  revoke: "https://cloud.qdrant.io/",
  rules: [
    // https://qdrant.tech/documentation/guides/security/#granular-access-control-with-jwt
    {
      id: "qdrant-jwt",
      kind: "database token",
      severity: "critical",
      structure: jwt,
      check: (key) => grantsAccess(claimsOf(key)),
    },
    { id: "qdrant-api-key", kind: "database API key", severity: "critical", shape: "{url:54}", near: ["qdrant"] },
  ],
};

/** `r` to read, `m` to manage everything, or a list of collections. */
function grantsAccess({ access }: Claims): boolean {
  return access === "r" || access === "m" || (Array.isArray(access) && JSON.stringify(access).includes('"collection"'));
}

export const qdrantSamples: Samples = {
  "qdrant-jwt": {
    sign: (signature) => jwtOf({ alg: "HS256", typ: "JWT" }, { access: "m" }, signature),
    hits: ["QDRANT_API_KEY=‹{url:43}›", 'QdrantClient(url=URL, api_key="‹{url:43}›")'],
    misses: [["QDRANT_API_KEY=eyJhbGciOiJIUzI1NiJ9.eyJhY2Nlc3MiOiJtIn0.{url:30}", "a short signature"]],
  },
  "qdrant-api-key": {
    hits: ['QdrantClient(url="https://{uuid}.us-east4-0.gcp.cloud.qdrant.io", api_key="‹{url:54}›")'],
    misses: [
      ["API_KEY={alnum:54}", "nothing names the provider"],
      ["QDRANT_API_KEY={alnum:53}", "one character short"],
    ],
  },
};
