import type { Samples, Vendor } from "../vendor.ts";

export const drone: Vendor = {
  name: "Drone",
  category: "code",
  env: "DRONE_TOKEN",
  docs: "https://docs.drone.io/",
  revoke: "https://docs.drone.io/cli/configure/",
  rules: [
    {
      id: "drone-token",
      kind: "personal token",
      shape: "{alnum:32}",
      near: ["drone token", "drone ci", "droneci", "drone rpc secret"],
    },
  ],
};

export const droneSamples: Samples = {};
