import type { Samples, Vendor } from "../vendor.ts";

export const edenai: Vendor = {
  name: "Eden AI",
  category: "ai",
  env: "EDENAI_API_KEY",
  docs: "https://docs.edenai.co/",
  revoke: "https://app.edenai.run/",
  rules: [
    {
      id: "edenai-api-key",
      kind: "API key",
      severity: "critical",
      shape: "sk-eden-(live|test)-{url:43}{hex:8}",
    },
    {
      id: "edenai-legacy-key",
      kind: "API key (JWT)",
      severity: "critical",
      shape: "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoi{url:60,200}.{url:43}",
      near: ["eden ai"],
    },
  ],
};

export const edenaiSamples: Samples = {
  "edenai-api-key": { misses: [["EDENAI_API_KEY=sk-eden-live-{alnum:43}{hex:7}", "one character short"]] },
  "edenai-legacy-key": {
    misses: [
      [
        "API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoi{url:60,200}.{url:43}",
        "nothing names the provider",
      ],
      [
        "EDENAI_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ1c2VyX2lkIjoi{url:60,200}.{url:42}",
        "one character short",
      ],
    ],
  },
};
