import type { Samples, Vendor } from "../vendor.ts";

export const getresponse: Vendor = {
  name: "GetResponse",
  category: "messaging",
  env: "GETRESPONSE_API_KEY",
  docs: "https://apidocs.getresponse.com/",
  revoke: "https://app.getresponse.com/api",
  rules: [{ id: "getresponse-api-key", kind: "API key", shape: "{lalnum:32}", near: ["getresponse"] }],
};

export const getresponseSamples: Samples = {
  "getresponse-api-key": {
    hits: ["X-Auth-Token: api-key ‹{lalnum:32}›  # getresponse"],
    misses: [["GETRESPONSE_API_KEY={lalnum:31}", "one character short"]],
  },
};
