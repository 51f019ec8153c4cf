import type { Samples, Vendor } from "../vendor.ts";

export const pushbullet: Vendor = {
  name: "Pushbullet",
  category: "messaging",
  env: "PUSHBULLET_ACCESS_TOKEN",
  docs: "https://docs.pushbullet.com/",
  revoke: "https://www.pushbullet.com/#settings/account",
  rules: [{ id: "pushbullet-access-token", kind: "access token", shape: "o.{alnum:32}", near: ["pushbullet"] }],
};

export const pushbulletSamples: Samples = {
  "pushbullet-access-token": {
    hits: ["curl --header 'Access-Token: ‹o.{alnum:32}›' https://api.pushbullet.com/v2/users/me"],
    misses: [["PUSHBULLET_ACCESS_TOKEN=o.{alnum:31}", "one character short"]],
  },
};
