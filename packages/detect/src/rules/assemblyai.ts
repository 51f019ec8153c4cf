import type { Samples, Vendor } from "../vendor.ts";

export const assemblyai: Vendor = {
  name: "AssemblyAI",
  category: "voice",
  env: "ASSEMBLYAI_API_KEY",
  docs: "https://www.assemblyai.com/docs/api-reference/overview",
  revoke: "https://www.assemblyai.com/app/api-keys",
  rules: [{ id: "assemblyai-api-key", kind: "API key", shape: "{hex:32}", near: ["assembly ai", "aai settings"] }],
};

export const assemblyaiSamples: Samples = {
  "assemblyai-api-key": {
    hits: ['aai.settings.api_key = "‹{hex:32}›"', 'const client = new AssemblyAI({ apiKey: "‹{hex:32}›" });'],
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["ASSEMBLYAI_API_KEY={hex:31}", "one character short"],
    ],
  },
};
