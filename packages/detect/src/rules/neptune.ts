import type { Samples, Vendor } from "../vendor.ts";

/** Base64 of JSON that begins with `api_address`. */
export const neptune: Vendor = {
  name: "Neptune",
  category: "monitoring",
  env: "NEPTUNE_API_TOKEN",
  docs: "https://docs.neptune.ai/",
  revoke: "https://app.neptune.ai/",
  rules: [{ id: "neptune-api-token", kind: "API token", shape: "eyJhcGlfYWRkcmVzcyI6{[\\w+/=\\-]:60,300}" }],
};

export const neptuneSamples: Samples = {
  "neptune-api-token": {
    hits: ['run = neptune.init_run(project="a/b", api_token="‹eyJhcGlfYWRkcmVzcyI6{b64:180}›")'],
    misses: [["NEPTUNE_API_TOKEN=eyJhcGlfYWRkcmVzcyI6{b64:20}", "cut short"]],
  },
};
