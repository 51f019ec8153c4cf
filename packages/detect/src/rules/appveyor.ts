import type { Samples, Vendor } from "../vendor.ts";

export const appveyor: Vendor = {
  name: "AppVeyor",
  category: "code",
  env: "APPVEYOR_TOKEN",
  docs: "https://www.appveyor.com/docs",
  revoke: "https://ci.appveyor.com/api-keys",
  rules: [
    {
      id: "appveyor-token",
      kind: "API token",
      shape: ["{[v]:1}{[2]:1}.{lalnum:20}", "{lalnum:20}"],
      near: ["appveyor token", "appveyor api token", "appveyor api key"],
    },
  ],
};

export const appveyorSamples: Samples = {};
