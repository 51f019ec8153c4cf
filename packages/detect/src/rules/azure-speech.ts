import type { Samples, Vendor } from "../vendor.ts";

export const azureSpeech: Vendor = {
  name: "Azure Speech",
  category: "voice",
  env: "AZURE_SPEECH_KEY",
  docs: "https://learn.microsoft.com/azure/ai-services/speech-service/overview",
  revoke: "https://portal.azure.com/",
  rules: [
    {
      id: "azure-speech-key",
      kind: "key",
      severity: "critical",
      shape: "{hex:32}",
      near: ["azure speech", "speech key", "speech subscription"],
    },
  ],
};

export const azureSpeechSamples: Samples = {
  "azure-speech-key": {
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["AZURE_SPEECH_KEY={hex:31}", "one character short"],
    ],
  },
};
