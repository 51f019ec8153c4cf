import type { Samples, Vendor } from "../vendor.ts";

export const browserstack: Vendor = {
  name: "BrowserStack",
  category: "code",
  env: "BROWSERSTACK_ACCESS_KEY",
  docs: "https://www.browserstack.com/docs",
  revoke: "https://www.browserstack.com/accounts/profile/details",
  rules: [
    {
      id: "browserstack-access-key",
      kind: "access key",
      shape: "{alnum:20}",
      near: ["browserstack access key", "browserstack key", "browserstack"],
    },
  ],
};

export const browserstackSamples: Samples = {};
