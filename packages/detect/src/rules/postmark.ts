import type { Samples, Vendor } from "../vendor.ts";

export const postmark: Vendor = {
  name: "Postmark",
  category: "messaging",
  env: "POSTMARK_SERVER_TOKEN",
  docs: "https://postmarkapp.com/developer",
  revoke: "https://account.postmarkapp.com/servers",
  rules: [{ id: "postmark-token", kind: "server or account token", shape: "{uuid}", near: ["postmark"] }],
};

export const postmarkSamples: Samples = {
  "postmark-token": {
    hits: [
      'const client = new postmark.ServerClient("‹{uuid}›");',
      "curl https://api.postmarkapp.com/email -H 'X-Postmark-Server-Token: ‹{uuid}›'",
    ],
    misses: [
      ["SERVER_TOKEN={uuid}", "nothing names the provider"],
      ["X-Postmark-Server-Token: POSTMARK_API_TEST", "the test token, which sends nothing"],
    ],
  },
};
