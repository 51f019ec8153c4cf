import type { Samples, Vendor } from "../vendor.ts";

export const azureSpeech: Vendor = {
  name: "Azure Speech",
  category: "voice",
  env: "AZURE_SPEECH_KEY",
  docs: "https://learn.microsoft.com/",
  revoke: "https://portal.azure.com/",
  rules: [
    {
      id: "azure-speech-key",
      kind: "key",
      severity: "critical",
      shape: "{hex:32}",
      near: ["azure speech", "speech key", "speech subscription", "speechsdk", "speech config"],
    },
  ],
};

export const azureSpeechSamples: Samples = {
  "azure-speech-key": {
    hits: ['config = speechsdk.SpeechConfig(subscription="‹{hex:32}›", region="westus")'],
    misses: [
      ["API_KEY={hex:32}", "nothing names the provider"],
      ["AZURE_SPEECH_KEY={hex:31}", "one character short"],
    ],
  },
};
