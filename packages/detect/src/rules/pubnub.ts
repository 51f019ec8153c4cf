import type { Samples, Vendor } from "../vendor.ts";

export const pubnub: Vendor = {
  name: "PubNub",
  category: "messaging",
  env: "PUBNUB_SECRET_KEY",
  docs: "https://www.pubnub.com/docs",
  revoke: "https://admin.pubnub.com/",
  rules: [
    { id: "pubnub-secret-key", kind: "secret key", severity: "critical", shape: "sec-c-{alnum:48}" },
    {
      id: "pubnub-public-key",
      kind: "publish or subscribe key",
      shape: "(pub|sub)-c-{uuid}",
      isPublic: true,
      env: "PUBNUB_PUBLISH_KEY",
    },
  ],
};

export const pubnubSamples: Samples = {
  "pubnub-secret-key": {
    hits: ["new PubNub({ publishKey: 'pub-c-{uuid}', subscribeKey: 'sub-c-{uuid}', secretKey: '‹sec-c-{alnum:48}›' })"],
    misses: [["sec-c-{alnum:47}", "one character short"]],
  },
};
