import type { Samples, Vendor } from "../vendor.ts";

export const sauceLabs: Vendor = {
  name: "Sauce Labs",
  category: "code",
  env: "SAUCE_ACCESS_KEY",
  docs: "https://docs.saucelabs.com/",
  revoke: "https://app.saucelabs.com/user-settings",
  rules: [
    {
      id: "sauce-labs-access-key",
      kind: "access key",
      shape: "{uuid}",
      near: ["sauce access key", "saucelabs", "sauce labs", "sauce key"],
    },
  ],
};

export const sauceLabsSamples: Samples = {};
