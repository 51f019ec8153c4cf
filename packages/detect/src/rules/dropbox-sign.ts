import type { Samples, Vendor } from "../vendor.ts";

export const dropboxSign: Vendor = {
  name: "Dropbox Sign",
  category: "productivity",
  env: "HELLOSIGN_API_KEY",
  docs: "https://developers.hellosign.com/",
  revoke: "https://app.hellosign.com/home/myAccount#api",
  rules: [
    {
      id: "dropbox-sign-api-key",
      kind: "API key",
      severity: "critical",
      shape: "{hex:64}",
      near: ["hellosign", "dropbox sign"],
    },
  ],
};

export const dropboxSignSamples: Samples = {
  "dropbox-sign-api-key": { misses: [["HELLOSIGN_API_KEY={hex:63}", "one character short"]] },
};
