import type { Samples, Vendor } from "../vendor.ts";

export const teamcity: Vendor = {
  name: "TeamCity",
  category: "code",
  env: "TEAMCITY_TOKEN",
  docs: "https://www.jetbrains.com/help",
  revoke: "https://www.jetbrains.com/",
  rules: [
    // {"typ": "TCV2"} in base64
    {
      id: "teamcity-access-token",
      kind: "access token",
      severity: "critical",
      shape: "eyJ0eXAiOiAiVENWMiJ9.{url:36}.{url:48}",
    },
  ],
};

export const teamcitySamples: Samples = {};
