import type { Samples, Vendor } from "../vendor.ts";

export const facebook: Vendor = {
  name: "Facebook",
  category: "messaging",
  env: "FACEBOOK_ACCESS_TOKEN",
  docs: "https://developers.facebook.com/",
  revoke: "https://developers.facebook.com/apps/",
  rules: [
    // Of a user, a page, an app of the Marketing API, or WhatsApp.
    { id: "facebook-access-token", kind: "access token", severity: "critical", shape: "EAA{alnum:90,400}" },
    {
      id: "facebook-app-secret",
      kind: "app secret",
      shape: "{hex:32}",
      near: ["facebook", "fb app", "fb secret", "fb client", "fb api", "meta app", "instagram"],
      env: "FACEBOOK_APP_SECRET",
    },
    {
      id: "facebook-instagram-token",
      kind: "Instagram access token",
      shape: ["IGQ(V|W){alnum:90,400}", "IGAA{alnum:90,400}"],
      env: "INSTAGRAM_ACCESS_TOKEN",
      docs: "https://developers.facebook.com/",
    },
  ],
};

export const facebookSamples: Samples = {
  "facebook-access-token": {
    hits: [
      "graph = facebook.GraphAPI(access_token='‹EAA{alnum:170}›', version='3.1')",
      "https://graph.facebook.com/v19.0/me/messages?access_token=‹EAA{alnum:180}›",
    ],
    misses: [["EAA{alnum:40}", "too short"]],
  },
  "facebook-app-secret": {
    hits: ["FB_APP_SECRET=‹{hex:32}›"],
    misses: [["FACEBOOK_APP_SECRET={hex:31}", "one character short"]],
  },
  "facebook-instagram-token": { misses: [["IGQV{alnum:40}", "too short"]] },
};
