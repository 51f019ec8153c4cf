import type { Samples, Vendor } from "../vendor.ts";

export const huggingface: Vendor = {
  name: "Hugging Face",
  category: "ai",
  env: "HF_TOKEN",
  docs: "https://huggingface.co/docs/hub/security-tokens",
  revoke: "https://huggingface.co/settings/tokens",
  rules: [
    { id: "huggingface-token", kind: "user access token", severity: "critical", shape: "hf_{letter:34}" },
    {
      id: "huggingface-org-token",
      kind: "organisation token (legacy)",
      severity: "critical",
      shape: "api_org_{letter:34}",
    },
  ],
};

export const huggingfaceSamples: Samples = {
  "huggingface-token": {
    hits: ['login(token="‹hf_{letter:34}›")', "git clone https://user:‹hf_{letter:34}›@huggingface.co/org/model"],
    misses: [
      ["HF_TOKEN=hf_{letter:33}", "one character short"],
      ["HF_TOKEN=hf_{letter:33}7", "a digit"],
      ["HF_TOKEN=hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
  "huggingface-org-token": { misses: [["HF_TOKEN=api_org_{letter:33}", "one character short"]] },
};
