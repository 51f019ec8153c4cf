import type { Samples, Vendor } from "../vendor.ts";

export const dvc: Vendor = {
  name: "DVC Studio",
  category: "code",
  env: "DVC_STUDIO_TOKEN",
  docs: "https://dvc.org/doc",
  revoke: "https://studio.datachain.ai/",
  rules: [{ id: "dvc-studio-token", kind: "access token", shape: "isat_{uuid}" }],
};

export const dvcSamples: Samples = {};
