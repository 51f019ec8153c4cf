import type { Samples, Vendor } from "../vendor.ts";

export const infura: Vendor = {
  name: "Infura",
  category: "payment",
  env: "INFURA_API_KEY",
  docs: "https://docs.metamask.io/",
  revoke: "https://developer.metamask.io/",
  rules: [{ id: "infura-api-key", kind: "API key or secret", severity: "medium", shape: "{hex:32}", near: ["infura"] }],
};

export const infuraSamples: Samples = {
  "infura-api-key": {
    hits: ["new Web3('https://mainnet.infura.io/v3/‹{hex:32}›')"],
    misses: [["INFURA_API_KEY={hex:31}", "one character short"]],
  },
};
