import type { Samples, Vendor } from "../vendor.ts";

export const dependencyTrack: Vendor = {
  name: "Dependency-Track",
  category: "code",
  env: "DEPENDENCY_TRACK_API_KEY",
  docs: "https://docs.dependencytrack.org/",
  revoke: "https://docs.dependencytrack.org/",
  rules: [{ id: "dependency-track-api-key", kind: "API key", shape: ["odt_{alnum:32}", "odt_{alnum:8}_{alnum:32}"] }],
};

export const dependencyTrackSamples: Samples = {};
