import type { Samples, Vendor } from "../vendor.ts";

export const mastodon: Vendor = {
  name: "Mastodon",
  category: "messaging",
  env: "MASTODON_ACCESS_TOKEN",
  docs: "https://docs.joinmastodon.org/",
  revoke: "https://docs.joinmastodon.org/client/authorized/",
  rules: [
    { id: "mastodon-access-token", kind: "access token or client secret", shape: "{url:43}", near: ["mastodon"] },
  ],
};

export const mastodonSamples: Samples = {
  "mastodon-access-token": {
    hits: ["mastodon = Mastodon(access_token='‹{alnum:43}›', api_base_url='https://mastodon.social')"],
    misses: [["MASTODON_ACCESS_TOKEN={alnum:42}", "one character short"]],
  },
};
