import type { Samples, Vendor } from "../vendor.ts";

export const zoom: Vendor = {
  name: "Zoom",
  category: "messaging",
  env: "ZOOM_CLIENT_SECRET",
  docs: "https://developers.zoom.us/",
  revoke: "https://marketplace.zoom.us/user/build",
  rules: [
    {
      id: "zoom-client-secret",
      kind: "client secret",
      severity: "critical",
      shape: "{alnum:32}",
      near: ["zoom client", "zoom api", "zoom secret", "zoom sdk", "zoom.us"],
    },
    {
      id: "zoom-secret-token",
      kind: "webhook secret token",
      severity: "medium",
      shape: "{url:22}",
      near: ["zoom webhook", "zoom secret token", "zoom verification token"],
      env: "ZOOM_WEBHOOK_SECRET_TOKEN",
    },
  ],
};

export const zoomSamples: Samples = {
  "zoom-client-secret": { misses: [["ZOOM_CLIENT_SECRET={alnum:31}", "one character short"]] },
};
