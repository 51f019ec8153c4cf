import type { Samples, Vendor } from "../vendor.ts";

/** https://github.com/polarsource/polar: every token begins with its kind. */
export const polar: Vendor = {
  name: "Polar",
  category: "payment",
  env: "POLAR_ACCESS_TOKEN",
  docs: "https://polar.sh/docs/integrate/oat",
  revoke: "https://polar.sh/settings",
  rules: [
    {
      id: "polar-organization-token",
      kind: "organisation access token",
      severity: "critical",
      shape: "polar_oat_{word:32,60}",
    },
    {
      id: "polar-personal-token",
      kind: "personal access token",
      severity: "critical",
      shape: "polar_pat_{word:32,60}",
    },
  ],
};

export const polarSamples: Samples = {
  "polar-organization-token": { hits: ["const polar = new Polar({ accessToken: '‹polar_oat_{alnum:43}›' });"] },
};
