import type { Samples, Vendor } from "../vendor.ts";

export const mapbox: Vendor = {
  name: "Mapbox",
  category: "commerce",
  env: "MAPBOX_ACCESS_TOKEN",
  docs: "https://docs.mapbox.com/",
  revoke: "https://account.mapbox.com/access-tokens/",
  rules: [
    // A token begins with its owner's name in base64: `{"u":"`.
    {
      id: "mapbox-secret-token",
      kind: "secret token",
      severity: "critical",
      shape: "sk.eyJ1Ijoi{alnum:30,150}.{url:22}",
    },
    {
      id: "mapbox-temporary-token",
      kind: "temporary token",
      severity: "medium",
      shape: "tk.eyJ1Ijoi{alnum:30,250}.{url:22}",
    },
    {
      id: "mapbox-public-token",
      kind: "public token",
      shape: "pk.eyJ1Ijoi{alnum:30,150}.{url:22}",
      isPublic: true,
      env: "MAPBOX_PUBLIC_TOKEN",
    },
  ],
};

export const mapboxSamples: Samples = {
  "mapbox-secret-token": {
    hits: ["MAPBOX_DOWNLOADS_TOKEN=‹sk.eyJ1Ijoi{alnum:70}.{url:22}›"],
    misses: [["sk.eyJ1Ijoi{alnum:70}.{url:21}", "one character short"]],
  },
};
