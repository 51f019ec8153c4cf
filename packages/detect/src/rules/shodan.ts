import type { Samples, Vendor } from "../vendor.ts";

export const shodan: Vendor = {
  name: "Shodan",
  category: "code",
  env: "SHODAN_API_KEY",
  docs: "https://developer.shodan.io/",
  revoke: "https://account.shodan.io/",
  rules: [{ id: "shodan-api-key", kind: "API key", shape: "{alnum:32}", near: ["shodan"] }],
};

export const shodanSamples: Samples = {};
