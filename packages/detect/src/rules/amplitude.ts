import type { Samples, Vendor } from "../vendor.ts";

export const amplitude: Vendor = {
  name: "Amplitude",
  category: "monitoring",
  env: "AMPLITUDE_SECRET_KEY",
  docs: "https://amplitude.com/docs",
  revoke: "https://app.amplitude.com/",
  rules: [{ id: "amplitude-secret-key", kind: "secret key", shape: "{hex:32}", near: ["amplitude secret"] }],
};

export const amplitudeSamples: Samples = {
  "amplitude-secret-key": { misses: [["AMPLITUDE_API_KEY={hex:32}", "the project's key, which every browser gets"]] },
};
