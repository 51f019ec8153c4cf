import type { Samples, Vendor } from "../vendor.ts";

export const typeform: Vendor = {
  name: "Typeform",
  category: "productivity",
  env: "TYPEFORM_TOKEN",
  docs: "https://www.typeform.com/developers",
  revoke: "https://admin.typeform.com/user/tokens",
  rules: [
    { id: "typeform-personal-token", kind: "personal access token", shape: "tfp_{alnum:43,44}_{alnum:12,14}" },
    { id: "typeform-legacy-token", kind: "personal access token (legacy)", shape: "{alnum:44}", near: ["typeform"] },
  ],
};

export const typeformSamples: Samples = {
  "typeform-personal-token": { misses: [["TYPEFORM_TOKEN=tfp_{alnum:43,44}_{alnum:11}", "one character short"]] },
  "typeform-legacy-token": {
    misses: [
      ["API_KEY={alnum:44}", "nothing names the provider"],
      ["TYPEFORM_TOKEN={alnum:43}", "one character short"],
    ],
  },
};
