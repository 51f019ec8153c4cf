import type { Samples, Vendor } from "../vendor.ts";

export const hibp: Vendor = {
  name: "Have I Been Pwned",
  category: "code",
  env: "HIBP_API_KEY",
  docs: "https://haveibeenpwned.com/API",
  revoke: "https://haveibeenpwned.com/API/Key",
  rules: [
    { id: "hibp-api-key", kind: "API key", shape: "{hex:32}", near: ["hibp", "haveibeenpwned", "have i been pwned"] },
  ],
};

export const hibpSamples: Samples = {};
