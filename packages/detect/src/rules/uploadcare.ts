import type { Samples, Vendor } from "../vendor.ts";

export const uploadcare: Vendor = {
  name: "Uploadcare",
  category: "cloud",
  env: "UPLOADCARE_SECRET_KEY",
  docs: "https://uploadcare.com/docs",
  revoke: "https://app.uploadcare.com/projects/",
  rules: [{ id: "uploadcare-secret-key", kind: "secret key", shape: "{hex:20}", near: ["uploadcare secret"] }],
};

export const uploadcareSamples: Samples = {
  "uploadcare-secret-key": { misses: [["UPLOADCARE_PUBLIC_KEY={hex:20}", "the public key"]] },
};
