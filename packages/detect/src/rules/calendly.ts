import type { Samples, Vendor } from "../vendor.ts";

export const calendly: Vendor = {
  name: "Calendly",
  category: "productivity",
  env: "CALENDLY_TOKEN",
  docs: "https://developer.calendly.com/",
  revoke: "https://calendly.com/",
  rules: [
    // JWT whose payload begins with the issuer https://auth.calendly.com.
    {
      id: "calendly-personal-token",
      kind: "personal access token",
      shape: "eyJraWQiOi{url:100,160}.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t{url:100,900}.{url:86}",
    },
  ],
};

export const calendlySamples: Samples = {
  "calendly-personal-token": {
    misses: [
      [
        "CALENDLY_TOKEN=eyJraWQiOi{url:100,160}.eyJpc3MiOiJodHRwczovL2F1dGguY2FsZW5kbHkuY29t{url:100,900}.{url:85}",
        "one character short",
      ],
    ],
  },
};
