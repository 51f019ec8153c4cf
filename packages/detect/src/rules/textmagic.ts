import type { Samples, Vendor } from "../vendor.ts";

export const textmagic: Vendor = {
  name: "Textmagic",
  category: "messaging",
  env: "TEXTMAGIC_API_KEY",
  docs: "https://docs.textmagic.com/",
  revoke: "https://my.textmagic.com/online/api/rest-api/keys",
  rules: [{ id: "textmagic-api-key", kind: "API key", shape: "{alnum:30}", near: ["textmagic"] }],
};

export const textmagicSamples: Samples = {
  "textmagic-api-key": { misses: [["TEXTMAGIC_API_KEY={alnum:29}", "one character short"]] },
};
