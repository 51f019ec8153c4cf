import type { Samples, Vendor } from "../vendor.ts";

export const dropbox: Vendor = {
  name: "Dropbox",
  category: "productivity",
  env: "DROPBOX_ACCESS_TOKEN",
  docs: "https://developers.dropbox.com/",
  revoke: "https://www.dropbox.com/developers/apps",
  rules: [
    {
      id: "dropbox-access-token",
      kind: "access token",
      severity: "critical",
      shape: ["sl.{url:130,160}", "sl.u.{url:130,1500}", "sl.{[A-Z]:1}.{url:130,1500}"],
    },
    {
      id: "dropbox-long-lived-token",
      kind: "long-lived access token",
      severity: "critical",
      shape: "{alnum:11}AAAAAAAAAA{url:43}",
      near: ["dropbox", "dbx"],
    },
    {
      id: "dropbox-app-secret",
      kind: "app secret",
      shape: "{lalnum:15}",
      near: ["dropbox app secret", "dropbox secret"],
      env: "DROPBOX_APP_SECRET",
    },
  ],
};

export const dropboxSamples: Samples = {
  "dropbox-access-token": {
    hits: ["dbx = dropbox.Dropbox('‹sl.u.{url:800}›')"],
    misses: [["DROPBOX_ACCESS_TOKEN=sl.{url:60}", "too short"]],
  },
};
