import type { Samples, Vendor } from "../vendor.ts";

export const snowflake: Vendor = {
  name: "Snowflake",
  category: "data",
  env: "SNOWFLAKE_TOKEN",
  docs: "https://docs.snowflake.com/",
  revoke: "https://app.snowflake.com/",
  rules: [
    {
      id: "snowflake-access-token",
      kind: "programmatic access token",
      severity: "critical",
      shape: "eyJ{url:20,120}.eyJ{url:30,400}.{url:43,400}",
      near: ["snowflake"],
    },
  ],
};

export const snowflakeSamples: Samples = {};
