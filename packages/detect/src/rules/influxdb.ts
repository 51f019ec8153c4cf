import type { Samples, Vendor } from "../vendor.ts";

export const influxdb: Vendor = {
  name: "InfluxDB",
  category: "data",
  env: "INFLUX_TOKEN",
  docs: "https://docs.influxdata.com/",
  revoke: "https://cloud2.influxdata.com/",
  rules: [
    {
      id: "influxdb-token",
      kind: "API token",
      severity: "critical",
      shape: "{url:86}==",
      near: ["influx", "influxdb"],
    },
  ],
};

export const influxdbSamples: Samples = {
  "influxdb-token": { hits: ["INFLUX_TOKEN=‹{url:86}==›"] },
};
