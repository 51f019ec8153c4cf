import type { Samples, Vendor } from "../vendor.ts";

export const foursquare: Vendor = {
  name: "Foursquare",
  category: "commerce",
  env: "FOURSQUARE_CLIENT_SECRET",
  docs: "https://docs.foursquare.com/",
  revoke: "https://foursquare.com/developers/home",
  rules: [
    { id: "foursquare-client-secret", kind: "client secret", shape: "{ualnum:48}", near: ["foursquare"] },
    {
      id: "foursquare-api-key",
      kind: "Places API key",
      severity: "medium",
      shape: "fsq3{b64:43}=",
      near: ["foursquare", "fsq"],
      env: "FOURSQUARE_API_KEY",
    },
  ],
};

export const foursquareSamples: Samples = {
  "foursquare-client-secret": { misses: [["FOURSQUARE_CLIENT_SECRET={ualnum:47}", "one character short"]] },
};
