import { hasGrafanaChecksum, signLikeGrafana } from "../check/grafana.ts";
import type { Samples, Vendor } from "../vendor.ts";

export const grafana: Vendor = {
  name: "Grafana",
  category: "monitoring",
  env: "GRAFANA_TOKEN",
  docs: "https://grafana.com/docs",
  revoke: "https://grafana.com/",
  rules: [
    {
      id: "grafana-service-account-token",
      kind: "service account token",
      severity: "critical",
      shape: "glsa_{alnum:32}_{hex:8}",
      check: hasGrafanaChecksum,
    },
    {
      id: "grafana-cloud-token",
      kind: "Cloud access policy token",
      isWordy: true,
      severity: "critical",
      shape: "glc_eyJ{b64:60,400}(|=|==)",
      env: "GRAFANA_CLOUD_TOKEN",
      docs: "https://grafana.com/docs",
    },
    // {"k":"…"} in base64
    {
      id: "grafana-legacy-api-key",
      kind: "API key",
      isWordy: true,
      severity: "critical",
      shape: "eyJrIjoi{b64:40,400}(|=|==)",
      env: "GRAFANA_API_KEY",
    },
  ],
};

export const grafanaSamples: Samples = {
  "grafana-service-account-token": {
    sign: signLikeGrafana,
    hits: ['curl -H "Authorization: Bearer ‹glsa_{alnum:32}_{hex:8}›" https://acme.grafana.net/api/org'],
    misses: [["glsa_{alnum:32}_{hex:8}", "the checksum is wrong"]],
  },
};
