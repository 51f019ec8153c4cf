import type { Samples, Vendor } from "../vendor.ts";

export const unsplash: Vendor = {
  name: "Unsplash",
  category: "messaging",
  env: "UNSPLASH_ACCESS_KEY",
  docs: "https://unsplash.com/documentation",
  revoke: "https://unsplash.com/",
  rules: [
    {
      id: "unsplash-access-key",
      kind: "access or secret key",
      severity: "medium",
      shape: "{url:43}",
      near: ["unsplash"],
    },
  ],
};

export const unsplashSamples: Samples = {
  "unsplash-access-key": {
    hits: ["createApi({ accessKey: '‹{alnum:43}›' }); // unsplash"],
    misses: [["UNSPLASH_ACCESS_KEY={alnum:42}", "one character short"]],
  },
};
