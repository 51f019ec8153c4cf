import type { Samples, Vendor } from "../vendor.ts";

export const weaviate: Vendor = {
  name: "Weaviate",
  category: "data",
  env: "WEAVIATE_API_KEY",
  docs: "https://docs.weaviate.io/cloud/manage-clusters/authentication",
  revoke: "https://console.weaviate.cloud/",
  rules: [
    // Base64 of 16 characters, "_", 43 characters, "=_v200".
    { id: "weaviate-api-key", kind: "API key", severity: "critical", shape: "{b64:80}PV92MjAw" },
    {
      id: "weaviate-legacy-key",
      kind: "API key (legacy)",
      severity: "critical",
      shape: "{alnum:36,40}",
      near: ["weaviate"],
    },
  ],
};

export const weaviateSamples: Samples = {
  "weaviate-api-key": {
    hits: ['auth_credentials=Auth.api_key("‹{b64:80}PV92MjAw›")'],
    misses: [["WEAVIATE_API_KEY={b64:79}PV92MjAw", "one character short"]],
  },
  "weaviate-legacy-key": {
    hits: ['weaviate.auth.AuthApiKey("‹{alnum:36}›")'],
    misses: [
      ["API_KEY={alnum:36}", "nothing names the provider"],
      ["WEAVIATE_API_KEY={alnum:35}", "one character short"],
    ],
  },
};
