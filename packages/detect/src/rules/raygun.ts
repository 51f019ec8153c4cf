import type { Samples, Vendor } from "../vendor.ts";

export const raygun: Vendor = {
  name: "Raygun",
  category: "monitoring",
  env: "RAYGUN_API_TOKEN",
  docs: "https://raygun.com/documentation",
  revoke: "https://app.raygun.com/user/tokens",
  rules: [
    {
      id: "raygun-api-key",
      kind: "API key",
      severity: "medium",
      shape: ["{alnum:22}", "{alnum:48}"],
      near: ["raygun"],
    },
  ],
};

export const raygunSamples: Samples = {};
