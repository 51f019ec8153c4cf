import type { Samples, Vendor } from "../vendor.ts";

export const devcycle: Vendor = {
  name: "DevCycle",
  category: "monitoring",
  env: "DEVCYCLE_SERVER_SDK_KEY",
  docs: "https://docs.devcycle.com/",
  revoke: "https://app.devcycle.com/r/environments",
  rules: [
    { id: "devcycle-server-key", kind: "server SDK key", shape: "dvc_server_{word:8,80}" },
    {
      id: "devcycle-client-key",
      kind: "client SDK key",
      shape: "(dvc_client|dvc_mobile)_{word:8,80}",
      isPublic: true,
      env: "DEVCYCLE_CLIENT_SDK_KEY",
    },
  ],
};

export const devcycleSamples: Samples = {};
