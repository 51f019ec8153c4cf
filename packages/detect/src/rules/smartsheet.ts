import type { Samples, Vendor } from "../vendor.ts";

export const smartsheet: Vendor = {
  name: "Smartsheet",
  category: "productivity",
  env: "SMARTSHEET_ACCESS_TOKEN",
  docs: "https://developers.smartsheet.com/",
  revoke: "https://app.smartsheet.com/",
  rules: [{ id: "smartsheet-access-token", kind: "access token", shape: "{alnum:26|37}", near: ["smartsheet"] }],
};

export const smartsheetSamples: Samples = {
  "smartsheet-access-token": {
    misses: [
      ["API_KEY={alnum:26|37}", "nothing names the provider"],
      ["SMARTSHEET_ACCESS_TOKEN={alnum:25}", "one character short"],
    ],
  },
};
