import type { Samples, Vendor } from "../vendor.ts";

export const auth0: Vendor = {
  name: "Auth0",
  category: "identity",
  env: "AUTH0_CLIENT_SECRET",
  docs: "https://auth0.com/docs",
  revoke: "https://manage.auth0.com/",
  rules: [
    { id: "auth0-client-secret", kind: "client secret", severity: "critical", shape: "{url:64}", near: ["auth0"] },
  ],
};

export const auth0Samples: Samples = {
  "auth0-client-secret": {
    hits: ["AUTH0_CLIENT_SECRET='‹{url:64}›'"],
    misses: [["AUTH0_CLIENT_ID={alnum:32}", "an id"]],
  },
};
