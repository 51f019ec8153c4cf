import type { Samples, Vendor } from "../vendor.ts";

export const square: Vendor = {
  name: "Square",
  category: "payment",
  env: "SQUARE_ACCESS_TOKEN",
  docs: "https://developer.squareup.com/",
  revoke: "https://developer.squareup.com/apps",
  rules: [
    {
      id: "square-access-token",
      kind: "access token",
      severity: "critical",
      shape: "EAAA{url:60}",
      near: ["square", "squareup", "sq0idp"],
    },
    { id: "square-oauth-token", kind: "access token (legacy)", severity: "critical", shape: "sq0atp-{url:22}" },
    {
      id: "square-application-secret",
      kind: "application secret",
      severity: "critical",
      shape: "sq0csp-{url:43}",
      env: "SQUARE_APPLICATION_SECRET",
    },
    {
      id: "square-sandbox-secret",
      kind: "sandbox secret",
      severity: "medium",
      shape: ["sandbox-sq0csb-{url:43}", "sandbox-sq0atb-{url:22}"],
      env: "SQUARE_SANDBOX_SECRET",
    },
    {
      id: "square-application-id",
      kind: "application id",
      shape: ["sq0idp-{url:22}", "sandbox-sq0idb-{url:22}"],
      isPublic: true,
      env: "SQUARE_APPLICATION_ID",
    },
  ],
};

export const squareSamples: Samples = {
  "square-access-token": {
    hits: ["const client = new SquareClient({ token: '‹EAAA{url:60}›' });"],
    misses: [["SQUARE_ACCESS_TOKEN=sq0atp-{url:21}", "one character short"]],
  },
  "square-application-secret": { misses: [["sq0csp-{url:42}", "one character short"]] },
};
