import type { Samples, Vendor } from "../vendor.ts";

export const shutterstock: Vendor = {
  name: "Shutterstock",
  category: "messaging",
  env: "SHUTTERSTOCK_TOKEN",
  docs: "https://api-reference.shutterstock.com/",
  revoke: "https://www.shutterstock.com/account/developers/apps",
  rules: [
    { id: "shutterstock-access-token", kind: "access token", shape: "v2/{alnum:388}", near: ["shutterstock"] },
    {
      id: "shutterstock-client-secret",
      kind: "client secret",
      shape: "{alnum:16}",
      near: ["shutterstock secret", "shutterstock client secret", "shutterstock consumer secret"],
      env: "SHUTTERSTOCK_CLIENT_SECRET",
    },
  ],
};

export const shutterstockSamples: Samples = {};
