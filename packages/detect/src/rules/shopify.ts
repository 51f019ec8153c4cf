import type { Samples, Vendor } from "../vendor.ts";

export const shopify: Vendor = {
  name: "Shopify",
  category: "commerce",
  env: "SHOPIFY_ACCESS_TOKEN",
  docs: "https://shopify.dev/docs",
  revoke: "https://partners.shopify.com/",
  rules: [
    { id: "shopify-access-token", kind: "Admin API access token", severity: "critical", shape: "shpat_{Hex:32}" },
    { id: "shopify-custom-app-token", kind: "custom app access token", severity: "critical", shape: "shpca_{Hex:32}" },
    { id: "shopify-private-app-token", kind: "private app password", severity: "critical", shape: "shppa_{Hex:32}" },
    { id: "shopify-user-token", kind: "online access token", severity: "critical", shape: "shpua_{Hex:32}" },
    {
      id: "shopify-app-secret",
      kind: "app client secret",
      severity: "critical",
      shape: "shpss_{Hex:32}",
      env: "SHOPIFY_API_SECRET",
    },
    {
      id: "shopify-theme-token",
      kind: "Theme Access password",
      shape: "shptka_{Hex:32}",
      env: "SHOPIFY_CLI_THEME_TOKEN",
      docs: "https://shopify.dev/docs",
    },
    {
      id: "shopify-partner-token",
      kind: "Partner API token",
      shape: "prtapi_{Hex:32}",
      env: "SHOPIFY_PARTNER_TOKEN",
      docs: "https://shopify.dev/docs",
    },
  ],
};

export const shopifySamples: Samples = {
  "shopify-access-token": {
    hits: [
      "curl -H 'X-Shopify-Access-Token: ‹shpat_{hex:32}›' https://example.myshopify.com/admin/api/2025-01/products.json",
    ],
    misses: [["shpat_{hex:31}", "one character short"]],
  },
  "shopify-app-secret": { misses: [["shpss_{hex:33}", "one character long"]] },
};
