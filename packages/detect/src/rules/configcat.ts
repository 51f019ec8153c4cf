import type { Samples, Vendor } from "../vendor.ts";

export const configcat: Vendor = {
  name: "ConfigCat",
  category: "monitoring",
  env: "CONFIGCAT_SDK_KEY",
  docs: "https://configcat.com/docs",
  revoke: "https://app.configcat.com/sdkkey",
  rules: [{ id: "configcat-sdk-key", kind: "SDK key", severity: "medium", shape: "configcat-sdk-1/{url:22}/{url:22}" }],
};

export const configcatSamples: Samples = {
  "configcat-sdk-key": {
    hits: ["const client = configcat.getClient('‹configcat-sdk-1/{url:22}/{url:22}›');"],
    misses: [["configcat-sdk-1/{url:22}/{url:21}", "one character short"]],
  },
};
