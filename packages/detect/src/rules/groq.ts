import type { Samples, Vendor } from "../vendor.ts";

/** Every key holds `WGdyb3FY`, which is "XgroqX" in base64. */
export const groq: Vendor = {
  name: "Groq",
  category: "ai",
  env: "GROQ_API_KEY",
  docs: "https://console.groq.com/docs/quickstart",
  revoke: "https://console.groq.com/keys",
  rules: [{ id: "groq-api-key", kind: "API key", severity: "critical", shape: "gsk_{alnum:20}WGdyb3FY{alnum:24}" }],
};

export const groqSamples: Samples = {
  "groq-api-key": {
    hits: ['client = Groq(api_key="‹gsk_{alnum:20}WGdyb3FY{alnum:24}›")'],
    misses: [
      ["GROQ_API_KEY=gsk_{alnum:52}", "without the marker"],
      ["GROQ_API_KEY=gsk_{alnum:20}WGdyb3FY{alnum:23}", "one character short"],
      ["GROQ_API_KEY=gsk_your_key_here", "a placeholder"],
    ],
  },
};
