import type { Samples, Vendor } from "../vendor.ts";

export const netlify: Vendor = {
  name: "Netlify",
  category: "cloud",
  env: "NETLIFY_AUTH_TOKEN",
  docs: "https://docs.netlify.com/",
  revoke: "https://app.netlify.com/user/applications",
  rules: [
    { id: "netlify-token", kind: "access token", severity: "critical", shape: "(nfp|nfc|nfo|nfu|nfb)_{alnum:36|40}" },
    {
      id: "netlify-legacy-token",
      kind: "access token without prefix",
      severity: "critical",
      shape: ["{url:43,46}", "{hex:64}"],
      near: ["netlify"],
    },
    {
      id: "netlify-build-hook",
      kind: "build hook",
      severity: "medium",
      shape: "https://api.netlify.com/build_hooks/{hex:24}",
      env: "NETLIFY_BUILD_HOOK",
      docs: "https://docs.netlify.com/",
    },
  ],
};

export const netlifySamples: Samples = {
  "netlify-token": { hits: ["netlify deploy --auth ‹nfp_{alnum:36}›"], misses: [["nfp_{alnum:30}", "too short"]] },
  "netlify-legacy-token": { misses: [["NETLIFY_SITE_ID={uuid}", "a site"]] },
};
