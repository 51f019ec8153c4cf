import type { Samples, Vendor } from "../vendor.ts";

export const airbrake: Vendor = {
  name: "Airbrake",
  category: "monitoring",
  env: "AIRBRAKE_PROJECT_KEY",
  docs: "https://docs.airbrake.io/",
  revoke: "https://airbrake.io/",
  rules: [
    { id: "airbrake-project-key", kind: "project key", severity: "medium", shape: "{hex:32}", near: ["airbrake"] },
    { id: "airbrake-user-key", kind: "user key", shape: "{hex:40}", near: ["airbrake"], env: "AIRBRAKE_USER_KEY" },
  ],
};

export const airbrakeSamples: Samples = {};
