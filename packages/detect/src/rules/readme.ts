import type { Samples, Vendor } from "../vendor.ts";

export const readme: Vendor = {
  name: "ReadMe",
  category: "productivity",
  env: "README_API_KEY",
  docs: "https://docs.readme.com/",
  revoke: "https://dash.readme.com/",
  rules: [{ id: "readme-api-key", kind: "API key", shape: ["rdme_xn8s9h{hex:64}", "rdme_{lalnum:70}"] }],
};

export const readmeSamples: Samples = {
  "readme-api-key": {
    hits: ["npx rdme openapi upload --key=‹rdme_{lalnum:70}›"],
    misses: [["rdme_{lalnum:69}", "one character short"]],
  },
};
