import type { Samples, Vendor } from "../vendor.ts";

export const youtube: Vendor = {
  name: "YouTube",
  category: "messaging",
  env: "YOUTUBE_STREAM_KEY",
  docs: "https://support.google.com/",
  revoke: "https://studio.youtube.com/",
  rules: [
    {
      id: "youtube-stream-key",
      kind: "stream key",
      severity: "medium",
      shape: "{lalnum:4}-{lalnum:4}-{lalnum:4}-{lalnum:4}-{lalnum:4}",
      near: ["youtube stream", "youtube key", "youtube live", "stream key"],
    },
  ],
};

export const youtubeSamples: Samples = {
  "youtube-stream-key": { misses: [["YOUTUBE_STREAM_KEY={lalnum:4}-{lalnum:4}-{lalnum:4}", "too short"]] },
};
