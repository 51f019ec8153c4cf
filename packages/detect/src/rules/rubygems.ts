import type { Samples, Vendor } from "../vendor.ts";

export const rubygems: Vendor = {
  name: "RubyGems",
  category: "code",
  env: "GEM_HOST_API_KEY",
  docs: "https://guides.rubygems.org/api-key-scopes",
  revoke: "https://rubygems.org/profile/api_keys",
  rules: [{ id: "rubygems-api-key", kind: "API key", severity: "critical", shape: "rubygems_{hex:48}" }],
};

export const rubygemsSamples: Samples = {
  "rubygems-api-key": { misses: [["rubygems_{hex:47}", "one character short"]] },
};
