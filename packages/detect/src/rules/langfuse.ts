import type { Samples, Vendor } from "../vendor.ts";

export const langfuse: Vendor = {
  name: "Langfuse",
  category: "monitoring",
  env: "LANGFUSE_SECRET_KEY",
  docs: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
  revoke: "https://cloud.langfuse.com/",
  rules: [
    { id: "langfuse-secret-key", kind: "secret key", shape: "sk-lf-{uuid}" },
    {
      id: "langfuse-public-key",
      kind: "public key",
      shape: "pk-lf-{uuid}",
      isPublic: true,
      env: "LANGFUSE_PUBLIC_KEY",
    },
  ],
};

export const langfuseSamples: Samples = {
  "langfuse-secret-key": {
    hits: ['Langfuse(public_key="pk-lf-{uuid}", secret_key="‹sk-lf-{uuid}›")'],
    misses: [["LANGFUSE_SECRET_KEY=sk-lf-...", "cut short for a manual"]],
  },
  "langfuse-public-key": { misses: [["LANGFUSE_PUBLIC_KEY=pk-lf-{uuid}", "public"]] },
};
