import type { Samples, Vendor } from "../vendor.ts";

export const zulip: Vendor = {
  name: "Zulip",
  category: "messaging",
  env: "ZULIP_API_KEY",
  docs: "https://zulip.com/api",
  revoke: "https://zulip.com/api/api-keys",
  rules: [{ id: "zulip-api-key", kind: "API key", shape: "{alnum:32}", near: ["zulip"] }],
};

export const zulipSamples: Samples = {
  "zulip-api-key": {
    hits: ["[api]\nemail=bot@example.zulipchat.com\nkey=‹{alnum:32}›\nsite=https://example.zulipchat.com"],
    misses: [["ZULIP_API_KEY={alnum:31}", "one character short"]],
  },
};
