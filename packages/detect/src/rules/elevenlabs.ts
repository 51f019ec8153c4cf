import type { Samples, Vendor } from "../vendor.ts";

export const elevenlabs: Vendor = {
  name: "ElevenLabs",
  category: "voice",
  env: "ELEVENLABS_API_KEY",
  docs: "https://elevenlabs.io/docs/api-reference/authentication",
  revoke: "https://elevenlabs.io/app/settings/api-keys",
  rules: [
    { id: "elevenlabs-api-key", kind: "API key", severity: "critical", shape: "sk_{hex:48}" },
    {
      id: "elevenlabs-legacy-key",
      kind: "API key (legacy)",
      severity: "critical",
      shape: "{hex:32}",
      near: ["elevenlabs", "eleven labs", "xi api key", "eleven api key"],
    },
  ],
};

export const elevenlabsSamples: Samples = {
  "elevenlabs-api-key": {
    hits: ['"xi-api-key": "‹sk_{hex:48}›"', 'client = ElevenLabs(api_key="‹sk_{hex:48}›")'],
    misses: [
      ["ELEVENLABS_API_KEY=sk_{hex:47}", "one character short"],
      ['voice_id = "{alnum:20}"', "the id of a voice"],
    ],
  },
  "elevenlabs-legacy-key": {
    hits: ['headers = {"xi-api-key": "‹{hex:32}›"}', "ELEVEN_API_KEY=‹{hex:32}›"],
    misses: [["API_KEY={hex:32}", "nothing names the provider"]],
  },
};
