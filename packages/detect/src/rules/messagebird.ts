import type { Samples, Vendor } from "../vendor.ts";

export const messagebird: Vendor = {
  name: "MessageBird",
  category: "messaging",
  env: "MESSAGEBIRD_API_KEY",
  docs: "https://developers.messagebird.com/",
  revoke: "https://dashboard.messagebird.com/",
  rules: [
    {
      id: "messagebird-access-key",
      kind: "access key",
      shape: ["{alnum:25}", "(live|test)_{alnum:25}"],
      near: ["messagebird", "message bird"],
    },
  ],
};

export const messagebirdSamples: Samples = {
  "messagebird-access-key": {
    hits: ["const messagebird = initClient('‹{alnum:25}›');"],
    misses: [["MESSAGEBIRD_API_KEY={alnum:24}", "one character short"]],
  },
};
