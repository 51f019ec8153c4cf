import type { Samples, Vendor } from "../vendor.ts";

export const etherscan: Vendor = {
  name: "Etherscan",
  category: "payment",
  env: "ETHERSCAN_API_KEY",
  docs: "https://docs.etherscan.io/",
  revoke: "https://etherscan.io/myapikey",
  rules: [
    {
      id: "etherscan-api-key",
      kind: "API key",
      severity: "medium",
      shape: "{ualnum:34}",
      near: ["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"],
    },
  ],
};

export const etherscanSamples: Samples = {
  "etherscan-api-key": {
    hits: ["BSCSCAN_API_KEY=‹{ualnum:34}›"],
    misses: [["ETHERSCAN_API_KEY={ualnum:33}", "one character short"]],
  },
};
