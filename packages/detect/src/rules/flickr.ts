import type { Samples, Vendor } from "../vendor.ts";

export const flickr: Vendor = {
  name: "Flickr",
  category: "messaging",
  env: "FLICKR_API_KEY",
  docs: "https://www.flickr.com/services",
  revoke: "https://www.flickr.com/services/apps/by/me",
  rules: [
    { id: "flickr-api-key", kind: "API key", severity: "medium", shape: "{hex:32}", near: ["flickr"] },
    {
      id: "flickr-api-secret",
      kind: "API secret",
      shape: "{hex:16}",
      near: ["flickr secret", "flickr api secret"],
      env: "FLICKR_API_SECRET",
    },
  ],
};

export const flickrSamples: Samples = {
  "flickr-api-key": {
    hits: ["flickr = flickrapi.FlickrAPI(api_key='‹{hex:32}›')"],
    misses: [["FLICKR_API_KEY={hex:31}", "one character short"]],
  },
};
