import type { Samples, Vendor } from "../vendor.ts";

export const cursor: Vendor = {
  name: "Cursor",
  category: "ai",
  env: "CURSOR_API_KEY",
  docs: "https://docs.cursor.com/",
  revoke: "https://cursor.com/dashboard",
  rules: [
    {
      id: "cursor-api-key",
      kind: "API key",
      severity: "critical",
      shape: "key_{hex:64}",
    },
    { id: "cursor-service-key", kind: "user API key", severity: "critical", shape: "crsr_{hex:64}" },
  ],
};

export const cursorSamples: Samples = {
  "cursor-api-key": {
    hits: ['{ "headers": { "Authorization": "Bearer ‹key_{hex:64}›" } }'],
    misses: [
      ["CURSOR_API_KEY=key_{hex:63}", "one character short"],
      ["monkey_{hex:64}", "the end of a name"],
    ],
  },
  "cursor-service-key": { misses: [["CURSOR_API_KEY=crsr_{hex:63}", "one character short"]] },
};
