import type { Samples, Vendor } from "../vendor.ts";

export const lark: Vendor = {
  name: "Lark",
  category: "productivity",
  env: "LARK_APP_SECRET",
  docs: "https://open.larksuite.com/document",
  revoke: "https://open.larksuite.com/app",
  rules: [
    {
      id: "lark-app-secret",
      kind: "app secret",
      shape: "{alnum:32}",
      near: ["lark app secret", "lark secret", "feishu app secret", "feishu secret", "larksuite", "feishu"],
    },
    { id: "lark-app-id", kind: "app id", shape: "cli_{hex:16}", isPublic: true, env: "LARK_APP_ID" },
  ],
};

export const larkSamples: Samples = {
  "lark-app-secret": {
    hits: ["FEISHU_APP_ID=cli_{lalnum:16}\nFEISHU_APP_SECRET=‹{alnum:32}›"],
    misses: [
      ["API_KEY={alnum:32}", "nothing names the provider"],
      ["LARK_APP_SECRET={alnum:31}", "one character short"],
    ],
  },
  "lark-app-id": { misses: [["LARK_APP_ID=cli_{hex:16}", "public"]] },
};
