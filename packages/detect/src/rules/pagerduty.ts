import type { Samples, Vendor } from "../vendor.ts";

export const pagerduty: Vendor = {
  name: "PagerDuty",
  category: "monitoring",
  env: "PAGERDUTY_TOKEN",
  docs: "https://support.pagerduty.com/",
  revoke: "https://support.pagerduty.com/",
  rules: [
    {
      id: "pagerduty-api-key",
      kind: "REST API key",
      severity: "critical",
      shape: ["{[u]:1}{[+]:1}{[A-Za-z0-9_+\\-]:18}", "{url:20}"],
      near: ["pagerduty", "pager duty", "pd api key", "pd token", "pd key"],
    },
    {
      id: "pagerduty-integration-key",
      kind: "Events API integration key",
      severity: "medium",
      shape: ["{hex:32}", "{[R]:1}{[0]:1}{ualnum:30}"],
      near: ["pagerduty", "pd routing key", "pd integration key"],
      env: "PAGERDUTY_ROUTING_KEY",
    },
  ],
};

export const pagerdutySamples: Samples = {
  "pagerduty-api-key": { hits: ["Authorization: Token token=‹u+{alnum:18}› # PAGERDUTY"] },
};
