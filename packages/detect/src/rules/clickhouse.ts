import type { Samples, Vendor } from "../vendor.ts";

export const clickhouse: Vendor = {
  name: "ClickHouse Cloud",
  category: "data",
  env: "CLICKHOUSE_CLOUD_API_SECRET",
  docs: "https://clickhouse.com/docs",
  revoke: "https://console.clickhouse.cloud/",
  rules: [{ id: "clickhouse-cloud-secret", kind: "API key secret", severity: "critical", shape: "4b1d{alnum:38}" }],
};

export const clickhouseSamples: Samples = {};
