import type { Samples, Vendor } from "../vendor.ts";

export const particle: Vendor = {
  name: "Particle",
  category: "cloud",
  env: "PARTICLE_ACCESS_TOKEN",
  docs: "https://docs.particle.io/",
  revoke: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
  rules: [
    {
      id: "particle-access-token",
      kind: "access token",
      shape: "{hex:40}",
      near: ["particle.io", "particle access token", "particle token"],
    },
  ],
};

export const particleSamples: Samples = {
  "particle-access-token": {
    hits: [
      'curl https://api.particle.io/v1/devices -H "Authorization: Bearer ‹{hex:40}›"',
      "https://api.particle.io/v1/devices?access_token=‹{hex:40}›",
    ],
    misses: [
      ["ACCESS_TOKEN={hex:40}", "nothing names the provider"],
      ["PARTICLE_ACCESS_TOKEN={hex:39}", "one character short"],
    ],
  },
};
