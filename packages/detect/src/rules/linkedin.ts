import type { Samples, Vendor } from "../vendor.ts";

export const linkedin: Vendor = {
  name: "LinkedIn",
  category: "messaging",
  env: "LINKEDIN_CLIENT_SECRET",
  docs: "https://learn.microsoft.com/",
  revoke: "https://www.linkedin.com/developers/apps",
  rules: [
    { id: "linkedin-client-secret", kind: "client secret", shape: "WPL_AP(0|1).{alnum:16}.{b64:6}==" },
    {
      id: "linkedin-access-token",
      kind: "access token",
      shape: "AQ{[A-Z]:1}{url:180,390}",
      near: ["linkedin", "linked in"],
      env: "LINKEDIN_ACCESS_TOKEN",
    },
    {
      id: "linkedin-legacy-secret",
      kind: "client secret (legacy)",
      shape: "{alnum:16}",
      near: ["linkedin", "linked in"],
    },
  ],
};

export const linkedinSamples: Samples = {
  "linkedin-client-secret": {
    hits: ["clientSecret: '‹WPL_AP1.{alnum:16}.{b64:6}==›',"],
    misses: [
      ["WPL_AP1.{alnum:16}.{b64:5}==", "one character short"],
      ["WPL_AP1.xxxxxxxxxxxxxxxx.xxxxxx==", "a mask"],
    ],
  },
  "linkedin-legacy-secret": { misses: [["LINKEDIN_CLIENT_ID={lalnum:14}", "the client's id"]] },
};
