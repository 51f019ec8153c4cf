import type { Samples, Vendor } from "../vendor.ts";

export const box: Vendor = {
  name: "Box",
  category: "productivity",
  env: "BOX_CLIENT_SECRET",
  docs: "https://developer.box.com/",
  revoke: "https://app.box.com/",
  rules: [
    {
      id: "box-client-secret",
      kind: "client secret or developer token",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["box client", "box developer token", "box access token", "boxsdk", "box sdk", "box.com"],
    },
  ],
};

export const boxSamples: Samples = {
  "box-client-secret": {
    hits: ["BOX_DEVELOPER_TOKEN=‹{alnum:32}›"],
    misses: [["checkbox_client={alnum:32}", "another word"]],
  },
};
