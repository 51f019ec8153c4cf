import type { Samples, Vendor } from "../vendor.ts";

export const getstream: Vendor = {
  name: "Stream",
  category: "messaging",
  env: "STREAM_API_SECRET",
  docs: "https://getstream.io/chat",
  revoke: "https://dashboard.getstream.io/",
  rules: [
    {
      id: "getstream-api-secret",
      kind: "API secret",
      severity: "critical",
      shape: "{lalnum:64}",
      near: ["getstream", "stream api secret", "stream secret", "stream chat", "stream feeds"],
    },
  ],
};

export const getstreamSamples: Samples = {
  "getstream-api-secret": {
    hits: ["const client = StreamChat.getInstance('{lalnum:12}', '‹{lalnum:64}›');"],
    misses: [["STREAM_API_SECRET={lalnum:63}", "one character short"]],
  },
};
