import type { Samples, Vendor } from "../vendor.ts";

export const statuscake: Vendor = {
  name: "StatusCake",
  category: "monitoring",
  env: "STATUSCAKE_API_TOKEN",
  docs: "https://developers.statuscake.com/",
  revoke: "https://app.statuscake.com/User.php",
  rules: [{ id: "statuscake-api-token", kind: "API token", shape: ["{alnum:20}", "{alnum:30}"], near: ["statuscake"] }],
};

export const statuscakeSamples: Samples = {};
