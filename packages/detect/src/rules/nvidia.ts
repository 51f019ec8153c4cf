import type { Samples, Vendor } from "../vendor.ts";

export const nvidia: Vendor = {
  name: "NVIDIA",
  category: "ai",
  env: "NVIDIA_API_KEY",
  docs: "https://docs.api.nvidia.com/",
  revoke: "https://build.nvidia.com/settings/api-keys",
  rules: [{ id: "nvidia-api-key", kind: "API key", severity: "critical", shape: "nvapi-{url:60,70}" }],
};

export const nvidiaSamples: Samples = {
  "nvidia-api-key": {
    hits: ['client = OpenAI(base_url="https://integrate.api.nvidia.com/v1", api_key="‹nvapi-{url:64}›")'],
    misses: [
      ["NVIDIA_API_KEY=nvapi-{alnum:40}", "too short"],
      ["NVIDIA_API_KEY=nvapi-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "a mask"],
    ],
  },
};
